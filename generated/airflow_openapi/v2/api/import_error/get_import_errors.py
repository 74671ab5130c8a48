"""GET /api/v2/importErrors."""

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

    from ...models.import_error_collection_response import ImportErrorCollectionResponse
    from ...models.import_error_response import ImportErrorResponse

OPERATION: Final[ListOperation[ImportErrorResponse]] = ListOperation(
    id="get_import_errors",
    method="GET",
    path="/api/v2/importErrors",
    tag="import_error",
    module=__name__,
    counterpart="airflow_openapi.v1.api.import_error.get_import_errors",
    arguments={
        "filename_pattern": Availability(since="3.1.0"),
        "filename_prefix_pattern": Availability(since="3.2.2"),
        "filename": Availability(since="3.3.0"),
        "bundle_name": Availability(since="3.3.0"),
    },
    items="import_errors",
    key=("import_error_id",),
    paged=True,
)
_ANSWER: Final[Answer[ImportErrorCollectionResponse]] = Answer(
    lambda: models.ImportErrorCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    filename_pattern: str | None | Unset = UNSET,
    filename_prefix_pattern: str | None | Unset = UNSET,
    filename: str | None | Unset = UNSET,
    bundle_name: str | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/importErrors",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "filename_pattern": filename_pattern,
                "filename_prefix_pattern": filename_prefix_pattern,
                "filename": filename,
                "bundle_name": bundle_name,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> ImportErrorCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    filename_pattern: str | None | Unset = UNSET,
    filename_prefix_pattern: str | None | Unset = UNSET,
    filename: str | None | Unset = UNSET,
    bundle_name: str | None | Unset = UNSET,
) -> Response[ImportErrorCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
            filename_pattern=filename_pattern,
            filename_prefix_pattern=filename_prefix_pattern,
            filename=filename,
            bundle_name=bundle_name,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    filename_pattern: str | None | Unset = UNSET,
    filename_prefix_pattern: str | None | Unset = UNSET,
    filename: str | None | Unset = UNSET,
    bundle_name: str | None | Unset = UNSET,
) -> ImportErrorCollectionResponse:
    """Get all import errors.

    Args:
        filename_pattern: (since 3.1.0)
        filename_prefix_pattern: (since 3.2.2)
        filename: (since 3.3.0)
        bundle_name: (since 3.3.0)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        ImportErrorCollectionResponse
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        order_by=order_by,
        filename_pattern=filename_pattern,
        filename_prefix_pattern=filename_prefix_pattern,
        filename=filename,
        bundle_name=bundle_name,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    filename_pattern: str | None | Unset = UNSET,
    filename_prefix_pattern: str | None | Unset = UNSET,
    filename: str | None | Unset = UNSET,
    bundle_name: str | None | Unset = UNSET,
) -> Response[ImportErrorCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
            filename_pattern=filename_pattern,
            filename_prefix_pattern=filename_prefix_pattern,
            filename=filename,
            bundle_name=bundle_name,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    filename_pattern: str | None | Unset = UNSET,
    filename_prefix_pattern: str | None | Unset = UNSET,
    filename: str | None | Unset = UNSET,
    bundle_name: str | None | Unset = UNSET,
) -> ImportErrorCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            order_by=order_by,
            filename_pattern=filename_pattern,
            filename_prefix_pattern=filename_prefix_pattern,
            filename=filename,
            bundle_name=bundle_name,
        )
    ).parsed
