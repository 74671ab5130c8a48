"""GET /auth/fab/v1/roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.role_collection_response import RoleCollectionResponse
    from ...models.role_response import RoleResponse

OPERATION: Final[ListOperation[RoleResponse]] = ListOperation(
    id="get_roles",
    method="GET",
    path="/auth/fab/v1/roles",
    tag="fab_auth_manager",
    module=__name__,
    counterpart="airflow_openapi.v1.api.role.get_roles",
    items="roles",
    key=("name",),
    paged=True,
)
_ANSWER: Final[Answer[RoleCollectionResponse]] = Answer(
    lambda: models.RoleCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    *,
    order_by: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/auth/fab/v1/roles",
        "params": query(
            {
                "order_by": order_by,
                "offset": offset,
                "limit": limit,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> RoleCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    order_by: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[RoleCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            order_by=order_by,
            offset=offset,
            limit=limit,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    order_by: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RoleCollectionResponse:
    """List roles with pagination and ordering.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        RoleCollectionResponse
    """
    return sync_detailed(
        client=client,
        order_by=order_by,
        offset=offset,
        limit=limit,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    order_by: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[RoleCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            order_by=order_by,
            offset=offset,
            limit=limit,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    order_by: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RoleCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            order_by=order_by,
            offset=offset,
            limit=limit,
        )
    ).parsed
