"""GET /api/v2/auth/logout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import query
from airflow_openapi._runtime.types import UNSET, Response, Unset

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

OPERATION: Final[Operation[Any | None]] = Operation(
    id="logout",
    method="GET",
    path="/api/v2/auth/logout",
    tag="login",
    module=__name__,
    arguments={
        "next": Availability(until="3.1.2"),
    },
)
_ANSWER: Final[Answer[Any | None]] = Answer(
    lambda: Any | None,
    statuses=(
        200,
        307,
    ),
    empty=(307,),
)


def _get_kwargs(
    *,
    next_: str | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/auth/logout",
        "params": query(
            {
                "next": next_,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Any | None:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    next_: str | None | Unset = UNSET,
) -> Response[Any | None]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            next_=next_,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    next_: str | None | Unset = UNSET,
) -> Any | None:
    """Logout the user.

    Args:
        next_: (until 3.1.2)

    Raises:
        ApiError: The server answered with another status than 200 or 307.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Any | None
    """
    return sync_detailed(
        client=client,
        next_=next_,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    next_: str | None | Unset = UNSET,
) -> Response[Any | None]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            next_=next_,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    next_: str | None | Unset = UNSET,
) -> Any | None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            next_=next_,
        )
    ).parsed
