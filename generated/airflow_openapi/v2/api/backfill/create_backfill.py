"""POST /api/v2/backfills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.backfill_post_body import BackfillPostBody
    from ...models.backfill_response import BackfillResponse

OPERATION: Final[Operation[BackfillResponse]] = Operation(
    id="create_backfill",
    method="POST",
    path="/api/v2/backfills",
    tag="backfill",
    module=__name__,
    body={
        "run_on_latest_version": Availability(since="3.1.6"),
    },
)
_ANSWER: Final[Answer[BackfillResponse]] = Answer(lambda: models.BackfillResponse, statuses=(200,))


def _get_kwargs(
    *,
    body: BackfillPostBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": "/api/v2/backfills",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> BackfillResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: BackfillPostBody,
) -> Response[BackfillResponse]:
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
    body: BackfillPostBody,
) -> BackfillResponse:
    """POST /api/v2/backfills.

    Args:
        body: Object used for create backfill request.

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
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: BackfillPostBody,
) -> Response[BackfillResponse]:
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
    body: BackfillPostBody,
) -> BackfillResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
