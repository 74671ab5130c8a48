"""GET /api/v2/backfills."""

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

    from ...models.backfill_collection_response import BackfillCollectionResponse
    from ...models.backfill_response import BackfillResponse

OPERATION: Final[ListOperation[BackfillResponse]] = ListOperation(
    id="list_backfills",
    method="GET",
    path="/api/v2/backfills",
    tag="backfill",
    module=__name__,
    items="backfills",
    key=("id",),
    paged=True,
)
_ANSWER: Final[Answer[BackfillCollectionResponse]] = Answer(
    lambda: models.BackfillCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    *,
    dag_id: str,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/backfills",
        "params": query(
            {
                "dag_id": dag_id,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> BackfillCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    dag_id: str,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> Response[BackfillCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id=dag_id,
            limit=limit,
            offset=offset,
            order_by=order_by,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    dag_id: str,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> BackfillCollectionResponse:
    """GET /api/v2/backfills.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        BackfillCollectionResponse
    """
    return sync_detailed(
        client=client,
        dag_id=dag_id,
        limit=limit,
        offset=offset,
        order_by=order_by,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    dag_id: str,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> Response[BackfillCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id=dag_id,
            limit=limit,
            offset=offset,
            order_by=order_by,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    dag_id: str,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> BackfillCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            dag_id=dag_id,
            limit=limit,
            offset=offset,
            order_by=order_by,
        )
    ).parsed
