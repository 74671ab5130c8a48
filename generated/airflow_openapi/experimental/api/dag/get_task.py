"""GET /api/experimental/dags/{dag_id}/tasks/{task_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

OPERATION: Final[Operation[dict[str, str]]] = Operation(
    id="get_task",
    method="GET",
    path="/api/experimental/dags/{dag_id}/tasks/{task_id}",
    tag="dag",
    module=__name__,
)
_ANSWER: Final[Answer[dict[str, str]]] = Answer(lambda: dict[str, str], statuses=(200,))


def _get_kwargs(
    dag_id: str,
    task_id: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/experimental/dags/{path_value('dag_id', dag_id)}/tasks/{path_value('task_id', task_id)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> dict[str, str]:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    task_id: str,
    *,
    client: Client,
) -> Response[dict[str, str]]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            task_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    task_id: str,
    *,
    client: Client,
) -> dict[str, str]:
    """Get a task.

    The public attributes of the operator, by name, each as the text that Python shows: `None`,
    `False`, `0:05:00`, `<function ... at 0x7f...>`. Which there are depends on the operator and
    on the release.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        dict[str, str]
    """
    return sync_detailed(
        dag_id,
        task_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    task_id: str,
    *,
    client: Client,
) -> Response[dict[str, str]]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            task_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    task_id: str,
    *,
    client: Client,
) -> dict[str, str]:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            task_id,
            client=client,
        )
    ).parsed
