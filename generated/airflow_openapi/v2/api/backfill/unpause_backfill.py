"""PUT /api/v2/backfills/{backfill_id}/unpause."""

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

    from ...models.backfill_response import BackfillResponse

OPERATION: Final[Operation[BackfillResponse]] = Operation(
    id="unpause_backfill",
    method="PUT",
    path="/api/v2/backfills/{backfill_id}/unpause",
    tag="backfill",
    module=__name__,
)
_ANSWER: Final[Answer[BackfillResponse]] = Answer(lambda: models.BackfillResponse, statuses=(200,))


def _get_kwargs(
    backfill_id: int,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "put",
        "url": f"/api/v2/backfills/{path_value('backfill_id', backfill_id)}/unpause",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> BackfillResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    backfill_id: int,
    *,
    client: Client,
) -> Response[BackfillResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            backfill_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    backfill_id: int,
    *,
    client: Client,
) -> BackfillResponse:
    """PUT /api/v2/backfills/{backfill_id}/unpause.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        BackfillResponse
    """
    return sync_detailed(
        backfill_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    backfill_id: int,
    *,
    client: Client,
) -> Response[BackfillResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            backfill_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    backfill_id: int,
    *,
    client: Client,
) -> BackfillResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            backfill_id,
            client=client,
        )
    ).parsed
