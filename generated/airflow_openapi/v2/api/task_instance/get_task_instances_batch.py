"""POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/list."""

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

    from ...models.get_task_instances_batch_dag_id import GetTaskInstancesBatchDagId
    from ...models.get_task_instances_batch_dag_run_id import GetTaskInstancesBatchDagRunId
    from ...models.task_instance_collection_response import TaskInstanceCollectionResponse
    from ...models.task_instance_response import TaskInstanceResponse
    from ...models.task_instances_batch_body import TaskInstancesBatchBody

OPERATION: Final[ListOperation[TaskInstanceResponse]] = ListOperation(
    id="get_task_instances_batch",
    method="POST",
    path="/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/list",
    tag="task_instance",
    module=__name__,
    counterpart="airflow_openapi.v1.api.task_instance.get_task_instances_batch",
    body={
        "run_after_gt": Availability(since="3.1.0"),
        "run_after_lt": Availability(since="3.1.0"),
        "logical_date_gt": Availability(since="3.1.0"),
        "logical_date_lt": Availability(since="3.1.0"),
        "start_date_gt": Availability(since="3.1.0"),
        "start_date_lt": Availability(since="3.1.0"),
        "end_date_gt": Availability(since="3.1.0"),
        "end_date_lt": Availability(since="3.1.0"),
        "duration_gt": Availability(since="3.1.0"),
        "duration_lt": Availability(since="3.1.0"),
    },
    values={
        "state": {
            "awaiting_input": Availability(since="3.3.0"),
        },
    },
    items="task_instances",
    key=("dag_id", "dag_run_id", "task_id", "map_index"),
    paged=True,
    prefix="page_",
)
_ANSWER: Final[Answer[TaskInstanceCollectionResponse]] = Answer(
    lambda: models.TaskInstanceCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    dag_id: GetTaskInstancesBatchDagId,
    dag_run_id: GetTaskInstancesBatchDagRunId,
    *,
    body: TaskInstancesBatchBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskInstances/list",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> TaskInstanceCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: GetTaskInstancesBatchDagId,
    dag_run_id: GetTaskInstancesBatchDagRunId,
    *,
    client: Client,
    body: TaskInstancesBatchBody,
) -> Response[TaskInstanceCollectionResponse]:
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
    dag_id: GetTaskInstancesBatchDagId,
    dag_run_id: GetTaskInstancesBatchDagRunId,
    *,
    client: Client,
    body: TaskInstancesBatchBody,
) -> TaskInstanceCollectionResponse:
    """Get list of task instances.

    Args:
        body: Task Instance body for get batch.

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
        dag_run_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    dag_id: GetTaskInstancesBatchDagId,
    dag_run_id: GetTaskInstancesBatchDagRunId,
    *,
    client: Client,
    body: TaskInstancesBatchBody,
) -> Response[TaskInstanceCollectionResponse]:
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
    dag_id: GetTaskInstancesBatchDagId,
    dag_run_id: GetTaskInstancesBatchDagRunId,
    *,
    client: Client,
    body: TaskInstancesBatchBody,
) -> TaskInstanceCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            client=client,
            body=body,
        )
    ).parsed
