"""PUT /api/v1/parseDagFile/{file_token}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

OPERATION: Final[Operation[None]] = Operation(
    id="reparse_dag_file",
    method="PUT",
    path="/api/v1/parseDagFile/{file_token}",
    tag="dag",
    module=__name__,
    since="2.10.0",
    counterpart="airflow_openapi.v2.api.dag_parsing.reparse_dag_file",
)
_ANSWER: Final[Answer[None]] = Answer(None, statuses=(201,))


def _get_kwargs(
    file_token: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "put",
        "url": f"/api/v1/parseDagFile/{path_value('file_token', file_token)}",
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> None:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    file_token: str,
    *,
    client: Client,
) -> Response[None]:
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
) -> None:
    """Request re-parsing of a DAG file.

    Request re-parsing of existing DAG files using a file token.

    Airflow since 2.10.0.

    Raises:
        ApiError: The server answered with another status than 201.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.
    """
    return sync_detailed(
        file_token,
        client=client,
    ).parsed


async def asyncio_detailed(
    file_token: str,
    *,
    client: Client,
) -> Response[None]:
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
) -> None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            file_token,
            client=client,
        )
    ).parsed
