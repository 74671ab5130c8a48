"""GET /api/v1/providers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.provider import Provider
    from ...models.provider_collection import ProviderCollection

OPERATION: Final[ListOperation[Provider]] = ListOperation(
    id="get_providers",
    method="GET",
    path="/api/v1/providers",
    tag="provider",
    module=__name__,
    since="2.1.0",
    counterpart="airflow_openapi.v2.api.provider.get_providers",
    items="providers",
)
_ANSWER: Final[Answer[ProviderCollection]] = Answer(
    lambda: models.ProviderCollection, statuses=(200,)
)


def _get_kwargs() -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v1/providers",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> ProviderCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
) -> Response[ProviderCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(_get_kwargs())
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
) -> ProviderCollection:
    """List providers.

    Get a list of providers.

    *New in version 2.1.0*

    Airflow since 2.1.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        ProviderCollection
    """
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[ProviderCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(_get_kwargs())
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
) -> ProviderCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
