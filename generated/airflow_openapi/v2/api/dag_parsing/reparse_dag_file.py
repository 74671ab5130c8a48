"""PUT /api/v2/parseDagFile/{file_token}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

OPERATION: Final[Operation[Any]] = Operation(
    id="reparse_dag_file",
    method="PUT",
    path="/api/v2/parseDagFile/{file_token}",
    tag="dag_parsing",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dag.reparse_dag_file",
)
_ANSWER: Final[Answer[Any]] = Answer(lambda: Any, statuses=(201,))


def _get_kwargs(
    file_token: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "put",
        "url": f"/api/v2/parseDagFile/{path_value('file_token', file_token)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Any:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    file_token: str,
    *,
    client: Client,
) -> Response[Any]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            file_token,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    file_token: str,
    *,
    client: Client,
) -> Any:
    """Request re-parsing a Dag file.

    Raises:
        ApiError: The server answered with another status than 201.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Any
    """
    return sync_detailed(
        file_token,
        client=client,
    ).parsed


async def asyncio_detailed(
    file_token: str,
    *,
    client: Client,
) -> Response[Any]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            file_token,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    file_token: str,
    *,
    client: Client,
) -> Any:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            file_token,
            client=client,
        )
    ).parsed
