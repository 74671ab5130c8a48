"""POST /api/v2/dags/{dag_id}/dagRuns/list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body, path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.dag_run_collection_response import DAGRunCollectionResponse
    from ...models.dag_run_response import DAGRunResponse
    from ...models.dag_runs_batch_body import DAGRunsBatchBody
    from ...models.get_list_dag_runs_batch_dag_id import GetListDagRunsBatchDagId

OPERATION: Final[ListOperation[DAGRunResponse]] = ListOperation(
    id="get_list_dag_runs_batch",
    method="POST",
    path="/api/v2/dags/{dag_id}/dagRuns/list",
    tag="dag_run",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dag_run.get_dag_runs_batch",
    body={
        "run_after_gt": Availability(since="3.1.0"),
        "run_after_lt": Availability(since="3.1.0"),
        "logical_date_gt": Availability(since="3.1.0"),
        "logical_date_lt": Availability(since="3.1.0"),
        "start_date_gt": Availability(since="3.1.0"),
        "start_date_lt": Availability(since="3.1.0"),
        "end_date_gt": Availability(since="3.1.0"),
        "end_date_lt": Availability(since="3.1.0"),
        "duration_gte": Availability(since="3.2.0"),
        "duration_gt": Availability(since="3.2.0"),
        "duration_lte": Availability(since="3.2.0"),
        "duration_lt": Availability(since="3.2.0"),
        "conf_contains": Availability(since="3.2.0"),
    },
    items="dag_runs",
    key=("dag_id", "dag_run_id"),
    paged=True,
    prefix="page_",
)
_ANSWER: Final[Answer[DAGRunCollectionResponse]] = Answer(
    lambda: models.DAGRunCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    dag_id: GetListDagRunsBatchDagId,
    *,
    body: DAGRunsBatchBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/list",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> DAGRunCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: GetListDagRunsBatchDagId,
    *,
    client: Client,
    body: DAGRunsBatchBody,
) -> Response[DAGRunCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: GetListDagRunsBatchDagId,
    *,
    client: Client,
    body: DAGRunsBatchBody,
) -> DAGRunCollectionResponse:
    """Get a list of Dag Runs.

    Args:
        body: List Dag Runs body for batch endpoint.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAGRunCollectionResponse
    """
    return sync_detailed(
        dag_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    dag_id: GetListDagRunsBatchDagId,
    *,
    client: Client,
    body: DAGRunsBatchBody,
) -> Response[DAGRunCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: GetListDagRunsBatchDagId,
    *,
    client: Client,
    body: DAGRunsBatchBody,
) -> DAGRunCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            body=body,
        )
    ).parsed
