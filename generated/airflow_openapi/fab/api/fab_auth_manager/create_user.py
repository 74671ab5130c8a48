"""POST /auth/fab/v1/users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.user_body import UserBody
    from ...models.user_response import UserResponse

OPERATION: Final[Operation[UserResponse]] = Operation(
    id="create_user",
    method="POST",
    path="/auth/fab/v1/users",
    tag="fab_auth_manager",
    module=__name__,
    counterpart="airflow_openapi.v1.api.user.post_user",
    required={
        "username": Availability(since="3.2.0"),
        "email": Availability(since="3.2.0"),
        "first_name": Availability(since="3.2.0"),
        "last_name": Availability(since="3.2.0"),
        "password": Availability(since="3.2.0"),
    },
)
_ANSWER: Final[Answer[UserResponse]] = Answer(lambda: models.UserResponse, statuses=(200,))


def _get_kwargs(
    *,
    body: UserBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": "/auth/fab/v1/users",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> UserResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: UserBody,
) -> Response[UserResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    body: UserBody,
) -> UserResponse:
    """POST /auth/fab/v1/users.

    Args:
        body: Incoming payload for creating a user.

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
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: UserBody,
) -> Response[UserResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    body: UserBody,
) -> UserResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
