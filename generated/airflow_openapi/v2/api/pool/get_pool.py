"""GET /api/v2/pools/{pool_name}."""

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

    from ...models.pool_response import PoolResponse

OPERATION: Final[Operation[PoolResponse]] = Operation(
    id="get_pool",
    method="GET",
    path="/api/v2/pools/{pool_name}",
    tag="pool",
    module=__name__,
    counterpart="airflow_openapi.v1.api.pool.get_pool",
)
_ANSWER: Final[Answer[PoolResponse]] = Answer(lambda: models.PoolResponse, statuses=(200,))


def _get_kwargs(
    pool_name: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/pools/{path_value('pool_name', pool_name)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> PoolResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    pool_name: str,
    *,
    client: Client,
) -> Response[PoolResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            pool_name,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    pool_name: str,
    *,
    client: Client,
) -> PoolResponse:
    """Get a pool.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        PoolResponse
    """
    return sync_detailed(
        pool_name,
        client=client,
    ).parsed


async def asyncio_detailed(
    pool_name: str,
    *,
    client: Client,
) -> Response[PoolResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            pool_name,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    pool_name: str,
    *,
    client: Client,
) -> PoolResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            pool_name,
            client=client,
        )
    ).parsed
