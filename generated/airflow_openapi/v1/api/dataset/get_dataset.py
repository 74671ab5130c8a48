"""GET /api/v1/datasets/{uri}."""

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

    from ...models.dataset import Dataset

OPERATION: Final[Operation[Dataset]] = Operation(
    id="get_dataset",
    method="GET",
    path="/api/v1/datasets/{uri}",
    tag="dataset",
    module=__name__,
    since="2.4.0",
    counterpart="airflow_openapi.v2.api.asset.get_asset",
)
_ANSWER: Final[Answer[Dataset]] = Answer(lambda: models.Dataset, statuses=(200,))


def _get_kwargs(
    uri: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v1/datasets/{path_value('uri', uri)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Dataset:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    uri: str,
    *,
    client: Client,
) -> Response[Dataset]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            uri,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    uri: str,
    *,
    client: Client,
) -> Dataset:
    """Get a dataset.

    Get a dataset by uri.

    Airflow since 2.4.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Dataset
    """
    return sync_detailed(
        uri,
        client=client,
    ).parsed


async def asyncio_detailed(
    uri: str,
    *,
    client: Client,
) -> Response[Dataset]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            uri,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    uri: str,
    *,
    client: Client,
) -> Dataset:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            uri,
            client=client,
        )
    ).parsed
