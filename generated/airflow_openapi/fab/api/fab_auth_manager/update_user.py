"""PATCH /auth/fab/v1/users/{username}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import json_body, path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.user_patch_body import UserPatchBody
    from ...models.user_response import UserResponse

OPERATION: Final[Operation[UserResponse]] = Operation(
    id="update_user",
    method="PATCH",
    path="/auth/fab/v1/users/{username}",
    tag="fab_auth_manager",
    module=__name__,
    counterpart="airflow_openapi.v1.api.user.patch_user",
)
_ANSWER: Final[Answer[UserResponse]] = Answer(lambda: models.UserResponse, statuses=(200,))


def _get_kwargs(
    username: str,
    *,
    body: UserPatchBody,
    update_mask: str | list[str] | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": f"/auth/fab/v1/users/{path_value('username', username)}",
        "params": query(
            {
                "update_mask": update_mask,
            },
            joined=["update_mask"],
        ),
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> UserResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    username: str,
    *,
    client: Client,
    body: UserPatchBody,
    update_mask: str | list[str] | None | Unset = UNSET,
) -> Response[UserResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            username,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    username: str,
    *,
    client: Client,
    body: UserPatchBody,
    update_mask: str | list[str] | None | Unset = UNSET,
) -> UserResponse:
    """Update an existing user.

    Args:
        body: Incoming payload for updating a user (all fields optional).

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
        body=body,
        update_mask=update_mask,
    ).parsed


async def asyncio_detailed(
    username: str,
    *,
    client: Client,
    body: UserPatchBody,
    update_mask: str | list[str] | None | Unset = UNSET,
) -> Response[UserResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            username,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    username: str,
    *,
    client: Client,
    body: UserPatchBody,
    update_mask: str | list[str] | None | Unset = UNSET,
) -> UserResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            username,
            client=client,
            body=body,
            update_mask=update_mask,
        )
    ).parsed
