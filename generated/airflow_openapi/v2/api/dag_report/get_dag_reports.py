"""GET /api/v2/dagReports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import query
from airflow_openapi._runtime.types import Response

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

OPERATION: Final[Operation[Any]] = Operation(
    id="get_dag_reports",
    method="GET",
    path="/api/v2/dagReports",
    tag="dag_report",
    module=__name__,
    until="3.1.0",
)
_ANSWER: Final[Answer[Any]] = Answer(lambda: Any, statuses=(200,))


def _get_kwargs(
    *,
    subdir: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/dagReports",
        "params": query(
            {
                "subdir": subdir,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Any:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    subdir: str,
) -> Response[Any]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            subdir=subdir,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    subdir: str,
) -> Any:
    """Get DAG report.

    Airflow until 3.1.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Any
    """
    return sync_detailed(
        client=client,
        subdir=subdir,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    subdir: str,
) -> Response[Any]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            subdir=subdir,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    subdir: str,
) -> Any:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            subdir=subdir,
        )
    ).parsed
