"""GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{task_try_number}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.get_log_response_200 import GetLogResponse200

OPERATION: Final[Operation[GetLogResponse200 | str]] = Operation(
    id="get_log",
    method="GET",
    path="/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{task_try_number}",
    tag="task_instance",
    module=__name__,
    counterpart="airflow_openapi.v2.api.task_instance.get_log",
    arguments={
        "map_index": Availability(since="2.4.0"),
    },
)
_ANSWER: Final[Answer[GetLogResponse200 | str]] = Answer(
    lambda: models.GetLogResponse200, statuses=(200,), text=True
)


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    task_try_number: int,
    *,
    full_content: bool | Unset = UNSET,
    map_index: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v1/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskInstances/{path_value('task_id', task_id)}/logs/{path_value('task_try_number', task_try_number)}",
        "params": query(
            {
                "full_content": full_content,
                "map_index": map_index,
                "token": token,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> GetLogResponse200 | str:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    task_try_number: int,
    *,
    client: Client,
    full_content: bool | Unset = UNSET,
    map_index: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> Response[GetLogResponse200 | str]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            task_try_number,
            full_content=full_content,
            map_index=map_index,
            token=token,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    task_try_number: int,
    *,
    client: Client,
    full_content: bool | Unset = UNSET,
    map_index: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> GetLogResponse200 | str:
    """Get logs.

    Get logs for a specific task instance and its try number. To get log from specific character
    position, following way of using URLSafeSerializer can be used.

    Example: ``` from itsdangerous.url_safe import URLSafeSerializer

    request_url = f"api/v1/dags/{DAG_ID}/dagRuns/{RUN_ID}/taskInstances/{TASK_ID}/logs/1" key =
    app.config["SECRET_KEY"] serializer = URLSafeSerializer(key) token =
    serializer.dumps({"log_pos": 10000})

    response = self.client.get( request_url, query_string={"token": token}, headers={"Accept":
    "text/plain"}, environ_overrides={"REMOTE_USER": "test"}, ) continuation_token =
    response.json["continuation_token"] metadata =
    URLSafeSerializer(key).loads(continuation_token) log_pos = metadata["log_pos"] end_of_log =
    metadata["end_of_log"] ``` If log_pos is passed as 10000 like the above example, it renders
    the logs starting from char position 10000 to last (not the end as the logs may be tailing
    behind in running state). This way pagination can be done with metadata as part of the
    token.

    Args:
        map_index: (since 2.4.0)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        GetLogResponse200 | str
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        task_id,
        task_try_number,
        client=client,
        full_content=full_content,
        map_index=map_index,
        token=token,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    task_try_number: int,
    *,
    client: Client,
    full_content: bool | Unset = UNSET,
    map_index: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> Response[GetLogResponse200 | str]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            task_try_number,
            full_content=full_content,
            map_index=map_index,
            token=token,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    task_try_number: int,
    *,
    client: Client,
    full_content: bool | Unset = UNSET,
    map_index: int | Unset = UNSET,
    token: str | Unset = UNSET,
) -> GetLogResponse200 | str:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            task_id,
            task_try_number,
            client=client,
            full_content=full_content,
            map_index=map_index,
            token=token,
        )
    ).parsed
