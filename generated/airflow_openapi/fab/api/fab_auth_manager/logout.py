"""GET /auth/logout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.types import Response

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

OPERATION: Final[Operation[None]] = Operation(
    id="logout",
    method="GET",
    path="/auth/logout",
    tag="fab_auth_manager",
    module=__name__,
    since="3.0.2",
)
_ANSWER: Final[Answer[None]] = Answer(None, statuses=(307,))


def _get_kwargs() -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/auth/logout",
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> None:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
) -> Response[None]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(_get_kwargs())
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
) -> None:
    """Clear session cookies and redirect to the login page.

    Airflow since 3.0.2.

    Raises:
        ApiError: The server answered with another status than 307.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.
    """
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[None]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(_get_kwargs())
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
) -> None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
