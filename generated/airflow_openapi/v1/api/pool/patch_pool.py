"""PATCH /api/v1/pools/{pool_name}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body, path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.pool import Pool
    from ...models.pool_body import PoolBody

OPERATION: Final[Operation[Pool]] = Operation(
    id="patch_pool",
    method="PATCH",
    path="/api/v1/pools/{pool_name}",
    tag="pool",
    module=__name__,
    counterpart="airflow_openapi.v2.api.pool.patch_pool",
    body={
        "description": Availability(since="2.3.0"),
        "include_deferred": Availability(since="2.7.0"),
    },
)
_ANSWER: Final[Answer[Pool]] = Answer(lambda: models.Pool, statuses=(200,))


def _get_kwargs(
    pool_name: str,
    *,
    body: PoolBody,
    update_mask: list[str] | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": f"/api/v1/pools/{path_value('pool_name', pool_name)}",
        "params": query(
            {
                "update_mask": update_mask,
            },
            joined=["update_mask"],
        ),
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Pool:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    pool_name: str,
    *,
    client: Client,
    body: PoolBody,
    update_mask: list[str] | Unset = UNSET,
) -> Response[Pool]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            pool_name,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    pool_name: str,
    *,
    client: Client,
    body: PoolBody,
    update_mask: list[str] | Unset = UNSET,
) -> Pool:
    """Update a pool.

    Args:
        body: The pool

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Pool
    """
    return sync_detailed(
        pool_name,
        client=client,
        body=body,
        update_mask=update_mask,
    ).parsed


async def asyncio_detailed(
    pool_name: str,
    *,
    client: Client,
    body: PoolBody,
    update_mask: list[str] | Unset = UNSET,
) -> Response[Pool]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            pool_name,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    pool_name: str,
    *,
    client: Client,
    body: PoolBody,
    update_mask: list[str] | Unset = UNSET,
) -> Pool:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            pool_name,
            client=client,
            body=body,
            update_mask=update_mask,
        )
    ).parsed
