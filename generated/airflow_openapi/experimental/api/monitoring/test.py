"""GET /api/experimental/test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.status import Status

OPERATION: Final[Operation[Status]] = Operation(
    id="test",
    method="GET",
    path="/api/experimental/test",
    tag="monitoring",
    module=__name__,
)
_ANSWER: Final[Answer[Status]] = Answer(lambda: models.Status, statuses=(200,))


def _get_kwargs() -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/experimental/test",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Status:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
) -> Response[Status]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(_get_kwargs())
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
) -> Status:
    """Say whether the API answers.

    The status is OK whenever there is an answer. It tells that the API is switched on and that
    the credentials are accepted, but nothing of the scheduler or the database.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Status
    """
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[Status]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(_get_kwargs())
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
) -> Status:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
