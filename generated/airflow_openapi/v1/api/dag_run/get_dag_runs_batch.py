"""POST /api/v1/dags/~/dagRuns/list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.dag_run import DAGRun
    from ...models.dag_run_collection import DAGRunCollection
    from ...models.list_dag_runs_form import ListDagRunsForm

OPERATION: Final[ListOperation[DAGRun]] = ListOperation(
    id="get_dag_runs_batch",
    method="POST",
    path="/api/v1/dags/~/dagRuns/list",
    tag="dag_run",
    module=__name__,
    counterpart="airflow_openapi.v2.api.dag_run.get_list_dag_runs_batch",
    body={
        "order_by": Availability(since="2.1.0"),
        "states": Availability(since="2.3.0"),
    },
    items="dag_runs",
    key=("dag_id", "dag_run_id", "execution_date"),
    paged=True,
    prefix="page_",
)
_ANSWER: Final[Answer[DAGRunCollection]] = Answer(lambda: models.DAGRunCollection, statuses=(200,))


def _get_kwargs(
    *,
    body: ListDagRunsForm,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": "/api/v1/dags/~/dagRuns/list",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> DAGRunCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: ListDagRunsForm,
) -> Response[DAGRunCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    body: ListDagRunsForm,
) -> DAGRunCollection:
    """List DAG runs (batch).

    This endpoint is a POST to allow filtering across a large number of DAG IDs, where as a GET
    it would run in to maximum HTTP request URL length limit.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAGRunCollection
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: ListDagRunsForm,
) -> Response[DAGRunCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    body: ListDagRunsForm,
) -> DAGRunCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
