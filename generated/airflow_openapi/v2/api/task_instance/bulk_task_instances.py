"""PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances."""

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

    from ...models.bulk_body_bulk_task_instance_body import BulkBodyBulkTaskInstanceBody
    from ...models.bulk_response import BulkResponse

OPERATION: Final[Operation[BulkResponse]] = Operation(
    id="bulk_task_instances",
    method="PATCH",
    path="/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances",
    tag="task_instance",
    module=__name__,
    since="3.1.0",
    body={
        "actions.entities.dag_id": Availability(since="3.2.0"),
        "actions.entities.dag_run_id": Availability(since="3.2.0"),
        "actions.update_mask": Availability(since="3.2.0"),
    },
    values={
        "actions.entities.new_state": {
            "awaiting_input": Availability(since="3.3.0"),
        },
    },
)
_ANSWER: Final[Answer[BulkResponse]] = Answer(lambda: models.BulkResponse, statuses=(200,))


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    *,
    body: BulkBodyBulkTaskInstanceBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskInstances",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> BulkResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
    body: BulkBodyBulkTaskInstanceBody,
) -> Response[BulkResponse]:
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
    body: BulkBodyBulkTaskInstanceBody,
) -> BulkResponse:
    """Bulk update, and delete task instances.

    Airflow since 3.1.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        BulkResponse
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
    body: BulkBodyBulkTaskInstanceBody,
) -> Response[BulkResponse]:
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
    body: BulkBodyBulkTaskInstanceBody,
) -> BulkResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            client=client,
            body=body,
        )
    ).parsed
