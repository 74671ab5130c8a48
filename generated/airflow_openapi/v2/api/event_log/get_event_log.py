"""GET /api/v2/eventLogs/{event_log_id}."""

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

    from ...models.event_log_response import EventLogResponse

OPERATION: Final[Operation[EventLogResponse]] = Operation(
    id="get_event_log",
    method="GET",
    path="/api/v2/eventLogs/{event_log_id}",
    tag="event_log",
    module=__name__,
    counterpart="airflow_openapi.v1.api.event_log.get_event_log",
)
_ANSWER: Final[Answer[EventLogResponse]] = Answer(lambda: models.EventLogResponse, statuses=(200,))


def _get_kwargs(
    event_log_id: int,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/eventLogs/{path_value('event_log_id', event_log_id)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> EventLogResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    event_log_id: int,
    *,
    client: Client,
) -> Response[EventLogResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            event_log_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    event_log_id: int,
    *,
    client: Client,
) -> EventLogResponse:
    """GET /api/v2/eventLogs/{event_log_id}.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        EventLogResponse
    """
    return sync_detailed(
        event_log_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    event_log_id: int,
    *,
    client: Client,
) -> Response[EventLogResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            event_log_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    event_log_id: int,
    *,
    client: Client,
) -> EventLogResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            event_log_id,
            client=client,
        )
    ).parsed
