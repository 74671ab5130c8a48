"""GET /api/experimental/info."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.info import Info

OPERATION: Final[Operation[Info]] = Operation(
    id="get_info",
    method="GET",
    path="/api/experimental/info",
    tag="monitoring",
    module=__name__,
    since="2.0.0",
)
_ANSWER: Final[Answer[Info]] = Answer(lambda: models.Info, statuses=(200,))


def _get_kwargs() -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/experimental/info",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Info:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
) -> Response[Info]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(_get_kwargs())
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
) -> Info:
    """Get the release of Airflow.

    Airflow 1.10 has no such endpoint and answers 404 with a web page; no other endpoint of it
    tells its release.

    Airflow since 2.0.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Info
    """
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[Info]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(_get_kwargs())
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
) -> Info:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
