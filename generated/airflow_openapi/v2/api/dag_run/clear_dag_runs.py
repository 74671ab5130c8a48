"""POST /api/v2/dags/{dag_id}/clearDagRuns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.oneof import OneOf
from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import json_body, path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.bulk_dag_run_clear_body import BulkDAGRunClearBody
    from ...models.clear_task_instance_collection_response import (
        ClearTaskInstanceCollectionResponse,
    )
    from ...models.dag_run_collection_response import DAGRunCollectionResponse

OPERATION: Final[
    Operation[OneOf[ClearTaskInstanceCollectionResponse, DAGRunCollectionResponse]]
] = Operation(
    id="clear_dag_runs",
    method="POST",
    path="/api/v2/dags/{dag_id}/clearDagRuns",
    tag="dag_run",
    module=__name__,
    since="3.3.0",
)
_ANSWER: Final[Answer[OneOf[ClearTaskInstanceCollectionResponse, DAGRunCollectionResponse]]] = (
    Answer(
        lambda: OneOf[models.ClearTaskInstanceCollectionResponse, models.DAGRunCollectionResponse],
        statuses=(200,),
    )
)


def _get_kwargs(
    dag_id: str,
    *,
    body: BulkDAGRunClearBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/clearDagRuns",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> OneOf[ClearTaskInstanceCollectionResponse, DAGRunCollectionResponse]:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
    body: BulkDAGRunClearBody,
) -> Response[OneOf[ClearTaskInstanceCollectionResponse, DAGRunCollectionResponse]]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
    body: BulkDAGRunClearBody,
) -> OneOf[ClearTaskInstanceCollectionResponse, DAGRunCollectionResponse]:
    """Clear multiple Dag Runs in a single request.

    Airflow since 3.3.0.

    Args:
        body: Request body for the bulk clear Dag Runs endpoint.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        OneOf[ClearTaskInstanceCollectionResponse, DAGRunCollectionResponse]
    """
    return sync_detailed(
        dag_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
    body: BulkDAGRunClearBody,
) -> Response[OneOf[ClearTaskInstanceCollectionResponse, DAGRunCollectionResponse]]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
    body: BulkDAGRunClearBody,
) -> OneOf[ClearTaskInstanceCollectionResponse, DAGRunCollectionResponse]:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            body=body,
        )
    ).parsed
