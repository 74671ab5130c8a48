"""GET /api/experimental/dags/{dag_id}/code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

OPERATION: Final[Operation[str]] = Operation(
    id="get_dag_code",
    method="GET",
    path="/api/experimental/dags/{dag_id}/code",
    tag="dag",
    module=__name__,
)
_ANSWER: Final[Answer[str]] = Answer(lambda: str, statuses=(200,), text=True, page=True)


def _get_kwargs(
    dag_id: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/experimental/dags/{path_value('dag_id', dag_id)}/code",
        "headers": {"Accept": "text/html"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> str:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
) -> Response[str]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
) -> str:
    """Get the source of a DAG.

    The text of the file that the DAG is in, which may hold others. Airflow declares it as
    text/html, though it is none.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        str
    """
    return sync_detailed(
        dag_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
) -> Response[str]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
) -> str:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
        )
    ).parsed
