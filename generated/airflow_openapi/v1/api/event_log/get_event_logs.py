"""GET /api/v1/eventLogs."""

from __future__ import annotations

import datetime
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

    from ...models.event_log import EventLog
    from ...models.event_log_collection import EventLogCollection

OPERATION: Final[ListOperation[EventLog]] = ListOperation(
    id="get_event_logs",
    method="GET",
    path="/api/v1/eventLogs",
    tag="event_log",
    module=__name__,
    counterpart="airflow_openapi.v2.api.event_log.get_event_logs",
    arguments={
        "order_by": Availability(since="2.1.0"),
        "dag_id": Availability(since="2.8.0"),
        "task_id": Availability(since="2.8.0"),
        "run_id": Availability(since="2.9.0"),
        "map_index": Availability(since="2.10.0"),
        "try_number": Availability(since="2.10.0"),
        "event": Availability(since="2.8.0"),
        "owner": Availability(since="2.8.0"),
        "before": Availability(since="2.8.0"),
        "after": Availability(since="2.8.0"),
        "included_events": Availability(since="2.9.0"),
        "excluded_events": Availability(since="2.9.0"),
    },
    items="event_logs",
    key=("event_log_id",),
    paged=True,
)
_ANSWER: Final[Answer[EventLogCollection]] = Answer(
    lambda: models.EventLogCollection, statuses=(200,)
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    dag_id: str | Unset = UNSET,
    task_id: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
    map_index: int | Unset = UNSET,
    try_number: int | Unset = UNSET,
    event: str | Unset = UNSET,
    owner: str | Unset = UNSET,
    before: datetime.datetime | Unset = UNSET,
    after: datetime.datetime | Unset = UNSET,
    included_events: str | Unset = UNSET,
    excluded_events: str | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v1/eventLogs",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "dag_id": dag_id,
                "task_id": task_id,
                "run_id": run_id,
                "map_index": map_index,
                "try_number": try_number,
                "event": event,
                "owner": owner,
                "before": before,
                "after": after,
                "included_events": included_events,
                "excluded_events": excluded_events,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> EventLogCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    dag_id: str | Unset = UNSET,
    task_id: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
    map_index: int | Unset = UNSET,
    try_number: int | Unset = UNSET,
    event: str | Unset = UNSET,
    owner: str | Unset = UNSET,
    before: datetime.datetime | Unset = UNSET,
    after: datetime.datetime | Unset = UNSET,
    included_events: str | Unset = UNSET,
    excluded_events: str | Unset = UNSET,
) -> Response[EventLogCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
            dag_id=dag_id,
            task_id=task_id,
            run_id=run_id,
            map_index=map_index,
            try_number=try_number,
            event=event,
            owner=owner,
            before=before,
            after=after,
            included_events=included_events,
            excluded_events=excluded_events,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    dag_id: str | Unset = UNSET,
    task_id: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
    map_index: int | Unset = UNSET,
    try_number: int | Unset = UNSET,
    event: str | Unset = UNSET,
    owner: str | Unset = UNSET,
    before: datetime.datetime | Unset = UNSET,
    after: datetime.datetime | Unset = UNSET,
    included_events: str | Unset = UNSET,
    excluded_events: str | Unset = UNSET,
) -> EventLogCollection:
    """List log entries.

    List log entries from event log.

    Args:
        order_by: (since 2.1.0)
        dag_id: (since 2.8.0)
        task_id: (since 2.8.0)
        run_id: (since 2.9.0)
        map_index: (since 2.10.0)
        try_number: (since 2.10.0)
        event: (since 2.8.0)
        owner: (since 2.8.0)
        before: (since 2.8.0)
        after: (since 2.8.0)
        included_events: (since 2.9.0)
        excluded_events: (since 2.9.0)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        EventLogCollection
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        order_by=order_by,
        dag_id=dag_id,
        task_id=task_id,
        run_id=run_id,
        map_index=map_index,
        try_number=try_number,
        event=event,
        owner=owner,
        before=before,
        after=after,
        included_events=included_events,
        excluded_events=excluded_events,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    dag_id: str | Unset = UNSET,
    task_id: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
    map_index: int | Unset = UNSET,
    try_number: int | Unset = UNSET,
    event: str | Unset = UNSET,
    owner: str | Unset = UNSET,
    before: datetime.datetime | Unset = UNSET,
    after: datetime.datetime | Unset = UNSET,
    included_events: str | Unset = UNSET,
    excluded_events: str | Unset = UNSET,
) -> Response[EventLogCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
            dag_id=dag_id,
            task_id=task_id,
            run_id=run_id,
            map_index=map_index,
            try_number=try_number,
            event=event,
            owner=owner,
            before=before,
            after=after,
            included_events=included_events,
            excluded_events=excluded_events,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    dag_id: str | Unset = UNSET,
    task_id: str | Unset = UNSET,
    run_id: str | Unset = UNSET,
    map_index: int | Unset = UNSET,
    try_number: int | Unset = UNSET,
    event: str | Unset = UNSET,
    owner: str | Unset = UNSET,
    before: datetime.datetime | Unset = UNSET,
    after: datetime.datetime | Unset = UNSET,
    included_events: str | Unset = UNSET,
    excluded_events: str | Unset = UNSET,
) -> EventLogCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            order_by=order_by,
            dag_id=dag_id,
            task_id=task_id,
            run_id=run_id,
            map_index=map_index,
            try_number=try_number,
            event=event,
            owner=owner,
            before=before,
            after=after,
            included_events=included_events,
            excluded_events=excluded_events,
        )
    ).parsed
