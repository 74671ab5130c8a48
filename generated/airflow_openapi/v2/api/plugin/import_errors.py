"""GET /api/v2/plugins/importErrors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.plugin_import_error_collection_response import (
        PluginImportErrorCollectionResponse,
    )
    from ...models.plugin_import_error_response import PluginImportErrorResponse

OPERATION: Final[ListOperation[PluginImportErrorResponse]] = ListOperation(
    id="import_errors",
    method="GET",
    path="/api/v2/plugins/importErrors",
    tag="plugin",
    module=__name__,
    since="3.1.0",
    items="import_errors",
)
_ANSWER: Final[Answer[PluginImportErrorCollectionResponse]] = Answer(
    lambda: models.PluginImportErrorCollectionResponse, statuses=(200,)
)


def _get_kwargs() -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/plugins/importErrors",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> PluginImportErrorCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
) -> Response[PluginImportErrorCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(_get_kwargs())
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
) -> PluginImportErrorCollectionResponse:
    """GET /api/v2/plugins/importErrors.

    Airflow since 3.1.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        PluginImportErrorCollectionResponse
    """
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
) -> Response[PluginImportErrorCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(_get_kwargs())
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
) -> PluginImportErrorCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
