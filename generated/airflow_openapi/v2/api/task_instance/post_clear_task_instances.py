"""POST /api/v2/dags/{dag_id}/clearTaskInstances."""

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

    from ...models.clear_task_instances_body import ClearTaskInstancesBody
    from ...models.task_instance_collection_response import TaskInstanceCollectionResponse
    from ...models.task_instance_response import TaskInstanceResponse

OPERATION: Final[ListOperation[TaskInstanceResponse]] = ListOperation(
    id="post_clear_task_instances",
    method="POST",
    path="/api/v2/dags/{dag_id}/clearTaskInstances",
    tag="task_instance",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dag.post_clear_task_instances",
    body={
        "run_on_latest_version": Availability(since="3.1.0"),
        "prevent_running_task": Availability(since="3.2.0"),
        "note": Availability(since="3.3.0"),
    },
    items="task_instances",
    key=("dag_id", "dag_run_id", "task_id", "map_index"),
)
_ANSWER: Final[Answer[TaskInstanceCollectionResponse]] = Answer(
    lambda: models.TaskInstanceCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    *,
    body: ClearTaskInstancesBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/clearTaskInstances",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> TaskInstanceCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
    body: ClearTaskInstancesBody,
) -> Response[TaskInstanceCollectionResponse]:
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
    body: ClearTaskInstancesBody,
) -> TaskInstanceCollectionResponse:
    """Clear task instances.

    Args:
        body: Request body for Clear Task Instances endpoint.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        TaskInstanceCollectionResponse
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
    body: ClearTaskInstancesBody,
) -> Response[TaskInstanceCollectionResponse]:
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
    body: ClearTaskInstancesBody,
) -> TaskInstanceCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            body=body,
        )
    ).parsed
