"""PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body, path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.dag_run import DAGRun
    from ...models.update_dag_run_state import UpdateDagRunState

OPERATION: Final[Operation[DAGRun]] = Operation(
    id="update_dag_run_state",
    method="PATCH",
    path="/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}",
    tag="dag_run",
    module=__name__,
    since="2.2.0",
    counterpart="airflow_openapi.v2.api.dag_run.patch_dag_run",
    values={
        "state": {
            "queued": Availability(since="2.4.0"),
        },
    },
)
_ANSWER: Final[Answer[DAGRun]] = Answer(lambda: models.DAGRun, statuses=(200,))


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    *,
    body: UpdateDagRunState,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": f"/api/v1/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> DAGRun:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
    body: UpdateDagRunState,
) -> Response[DAGRun]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
    body: UpdateDagRunState,
) -> DAGRun:
    """Modify a DAG run.

    Modify a DAG run.

    *New in version 2.2.0*

    Airflow since 2.2.0.

    Args:
        body: Modify the state of a DAG run. *New in version 2.2.0*

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAGRun
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
    body: UpdateDagRunState,
) -> Response[DAGRun]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
    body: UpdateDagRunState,
) -> DAGRun:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            client=client,
            body=body,
        )
    ).parsed
