"""GET /auth/fab/v1/users/{username}."""

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

    from ...models.user_response import UserResponse

OPERATION: Final[Operation[UserResponse]] = Operation(
    id="get_user",
    method="GET",
    path="/auth/fab/v1/users/{username}",
    tag="fab_auth_manager",
    module=__name__,
    counterpart="airflow_openapi.v1.api.user.get_user",
)
_ANSWER: Final[Answer[UserResponse]] = Answer(lambda: models.UserResponse, statuses=(200,))


def _get_kwargs(
    username: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/auth/fab/v1/users/{path_value('username', username)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> UserResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    username: str,
    *,
    client: Client,
) -> Response[UserResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            username,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    username: str,
    *,
    client: Client,
) -> UserResponse:
    """Get a user by username.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        UserResponse
    """
    return sync_detailed(
        username,
        client=client,
    ).parsed


async def asyncio_detailed(
    username: str,
    *,
    client: Client,
) -> Response[UserResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            username,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    username: str,
    *,
    client: Client,
) -> UserResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            username,
            client=client,
        )
    ).parsed
