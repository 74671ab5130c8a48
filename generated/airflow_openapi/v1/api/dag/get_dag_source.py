"""GET /api/v1/dagSources/{file_token}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.get_dag_source_response_200 import GetDagSourceResponse200

OPERATION: Final[Operation[GetDagSourceResponse200 | str]] = Operation(
    id="get_dag_source",
    method="GET",
    path="/api/v1/dagSources/{file_token}",
    tag="dag",
    module=__name__,
    counterpart="airflow_openapi.v2.api.dag_source.get_dag_source",
)
_ANSWER: Final[Answer[GetDagSourceResponse200 | str]] = Answer(
    lambda: models.GetDagSourceResponse200, statuses=(200,), text=True
)


def _get_kwargs(
    file_token: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v1/dagSources/{path_value('file_token', file_token)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> GetDagSourceResponse200 | str:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    file_token: str,
    *,
    client: Client,
) -> Response[GetDagSourceResponse200 | str]:
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
) -> GetDagSourceResponse200 | str:
    """Get a source code.

    Get a source code using file token.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        GetDagSourceResponse200 | str
    """
    return sync_detailed(
        file_token,
        client=client,
    ).parsed


async def asyncio_detailed(
    file_token: str,
    *,
    client: Client,
) -> Response[GetDagSourceResponse200 | str]:
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
) -> GetDagSourceResponse200 | str:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            file_token,
            client=client,
        )
    ).parsed
