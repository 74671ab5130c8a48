"""POST /api/experimental/pools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import json_body
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.pool import Pool
    from ...models.pool_body import PoolBody

OPERATION: Final[Operation[Pool]] = Operation(
    id="create_pool",
    method="POST",
    path="/api/experimental/pools",
    tag="pool",
    module=__name__,
)
_ANSWER: Final[Answer[Pool]] = Answer(lambda: models.Pool, statuses=(200,))


def _get_kwargs(
    *,
    body: PoolBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": "/api/experimental/pools",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Pool:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: PoolBody,
) -> Response[Pool]:
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
    body: PoolBody,
) -> Pool:
    """Create or change a pool.

    A pool that exists gets the slots and the description given. All three fields are needed: if
    one is missing, or another is sent, that is a 500 with a web page.

    Args:
        body: A pool to create or to change.

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
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: PoolBody,
) -> Response[Pool]:
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
    body: PoolBody,
) -> Pool:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
