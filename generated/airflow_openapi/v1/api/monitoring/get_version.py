"""GET /api/v1/version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.version_info import VersionInfo

OPERATION: Final[Operation[VersionInfo]] = Operation(
    id="get_version",
    method="GET",
    path="/api/v1/version",
    tag="monitoring",
    module=__name__,
    counterpart="airflow_openapi.v2.api.version.get_version",
)
_ANSWER: Final[Answer[VersionInfo]] = Answer(lambda: models.VersionInfo, statuses=(200,))


def _get_kwargs() -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v1/version",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> VersionInfo:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
) -> Response[VersionInfo]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(_get_kwargs())
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
) -> VersionInfo:
    """Get version information.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        VersionInfo
    """
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[VersionInfo]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(_get_kwargs())
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
) -> VersionInfo:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
