"""PATCH /api/v1/users/{username}."""

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

    from ...models.user_body import UserBody
    from ...models.user_collection_item import UserCollectionItem

OPERATION: Final[Operation[UserCollectionItem]] = Operation(
    id="patch_user",
    method="PATCH",
    path="/api/v1/users/{username}",
    tag="user",
    module=__name__,
    since="2.2.0",
    counterpart="airflow_openapi.fab.api.fab_auth_manager.update_user",
)
_ANSWER: Final[Answer[UserCollectionItem]] = Answer(
    lambda: models.UserCollectionItem, statuses=(200,)
)


def _get_kwargs(
    username: str,
    *,
    body: UserBody,
    update_mask: list[str] | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": f"/api/v1/users/{path_value('username', username)}",
        "params": query(
            {
                "update_mask": update_mask,
            },
            joined=["update_mask"],
        ),
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> UserCollectionItem:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    username: str,
    *,
    client: Client,
    body: UserBody,
    update_mask: list[str] | Unset = UNSET,
) -> Response[UserCollectionItem]:
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
    body: UserBody,
    update_mask: list[str] | Unset = UNSET,
) -> UserCollectionItem:
    """Update a user.

    Update fields for a user.

    *This API endpoint is deprecated, please use the endpoint `/auth/fab/v1` for this operation
    instead.*

    Airflow since 2.2.0.

    Args:
        body: A user object with sensitive data. *New in version 2.1.0*

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        UserCollectionItem
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
    body: UserBody,
    update_mask: list[str] | Unset = UNSET,
) -> Response[UserCollectionItem]:
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
    body: UserBody,
    update_mask: list[str] | Unset = UNSET,
) -> UserCollectionItem:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            username,
            client=client,
            body=body,
            update_mask=update_mask,
        )
    ).parsed
