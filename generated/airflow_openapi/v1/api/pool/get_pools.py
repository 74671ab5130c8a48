"""GET /api/v1/pools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.pool import Pool
    from ...models.pool_collection import PoolCollection

OPERATION: Final[ListOperation[Pool]] = ListOperation(
    id="get_pools",
    method="GET",
    path="/api/v1/pools",
    tag="pool",
    module=__name__,
    counterpart="airflow_openapi.v2.api.pool.get_pools",
    arguments={
        "order_by": Availability(since="2.1.0"),
    },
    items="pools",
    key=("name",),
    paged=True,
)
_ANSWER: Final[Answer[PoolCollection]] = Answer(lambda: models.PoolCollection, statuses=(200,))


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v1/pools",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> PoolCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> Response[PoolCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> PoolCollection:
    """List pools.

    Args:
        order_by: (since 2.1.0)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        PoolCollection
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        order_by=order_by,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> Response[PoolCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> PoolCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            order_by=order_by,
        )
    ).parsed
