"""GET /api/v1/users/{username}."""

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

    from ...models.user_collection_item import UserCollectionItem

OPERATION: Final[Operation[UserCollectionItem]] = Operation(
    id="get_user",
    method="GET",
    path="/api/v1/users/{username}",
    tag="user",
    module=__name__,
    since="2.1.0",
    counterpart="airflow_openapi.fab.api.fab_auth_manager.get_user",
)
_ANSWER: Final[Answer[UserCollectionItem]] = Answer(
    lambda: models.UserCollectionItem, statuses=(200,)
)


def _get_kwargs(
    username: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v1/users/{path_value('username', username)}",
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
) -> Response[UserCollectionItem]:
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
) -> UserCollectionItem:
    """Get a user.

    Get a user with a specific username.

    *This API endpoint is deprecated, please use the endpoint `/auth/fab/v1` for this operation
    instead.*

    Airflow since 2.1.0.

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
    ).parsed


async def asyncio_detailed(
    username: str,
    *,
    client: Client,
) -> Response[UserCollectionItem]:
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
) -> UserCollectionItem:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            username,
            client=client,
        )
    ).parsed
