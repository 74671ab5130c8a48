"""GET /api/v2/connections/enqueue-test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import headers
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.async_connection_test_response import AsyncConnectionTestResponse

OPERATION: Final[Operation[AsyncConnectionTestResponse]] = Operation(
    id="get_connection_test",
    method="GET",
    path="/api/v2/connections/enqueue-test",
    tag="connection",
    module=__name__,
    since="3.3.0",
)
_ANSWER: Final[Answer[AsyncConnectionTestResponse]] = Answer(
    lambda: models.AsyncConnectionTestResponse, statuses=(200,)
)


def _get_kwargs(
    *,
    airflow_connection_test_token: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/connections/enqueue-test",
        "headers": {
            "Accept": "application/json",
            **headers(
                {
                    "Airflow-Connection-Test-Token": airflow_connection_test_token,
                }
            ),
        },
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> AsyncConnectionTestResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    airflow_connection_test_token: str,
) -> Response[AsyncConnectionTestResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            airflow_connection_test_token=airflow_connection_test_token,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    airflow_connection_test_token: str,
) -> AsyncConnectionTestResponse:
    """Poll for the status of an enqueued connection test by its token (passed as a header).

    Airflow since 3.3.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        AsyncConnectionTestResponse
    """
    return sync_detailed(
        client=client,
        airflow_connection_test_token=airflow_connection_test_token,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    airflow_connection_test_token: str,
) -> Response[AsyncConnectionTestResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            airflow_connection_test_token=airflow_connection_test_token,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    airflow_connection_test_token: str,
) -> AsyncConnectionTestResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            airflow_connection_test_token=airflow_connection_test_token,
        )
    ).parsed
