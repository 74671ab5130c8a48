"""GET /api/v2/eventLogs."""

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

    from ...models.event_log_collection_response import EventLogCollectionResponse
    from ...models.event_log_response import EventLogResponse

OPERATION: Final[ListOperation[EventLogResponse]] = ListOperation(
    id="get_event_logs",
    method="GET",
    path="/api/v2/eventLogs",
    tag="event_log",
    module=__name__,
    counterpart="airflow_openapi.v1.api.event_log.get_event_logs",
    arguments={
        "dag_id_pattern": Availability(since="3.1.0"),
        "task_id_pattern": Availability(since="3.1.0"),
        "run_id_pattern": Availability(since="3.1.0"),
        "owner_pattern": Availability(since="3.1.0"),
        "event_pattern": Availability(since="3.1.0"),
        "dag_id_prefix_pattern": Availability(since="3.2.2"),
        "task_id_prefix_pattern": Availability(since="3.2.2"),
        "run_id_prefix_pattern": Availability(since="3.2.2"),
        "owner_prefix_pattern": Availability(since="3.2.2"),
        "event_prefix_pattern": Availability(since="3.2.2"),
    },
    items="event_logs",
    key=("event_log_id",),
    paged=True,
)
_ANSWER: Final[Answer[EventLogCollectionResponse]] = Answer(
    lambda: models.EventLogCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    dag_id: str | None | Unset = UNSET,
    task_id: str | None | Unset = UNSET,
    run_id: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    try_number: int | None | Unset = UNSET,
    owner: str | None | Unset = UNSET,
    event: str | None | Unset = UNSET,
    excluded_events: list[str] | None | Unset = UNSET,
    included_events: list[str] | None | Unset = UNSET,
    before: datetime.datetime | None | Unset = UNSET,
    after: datetime.datetime | None | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    owner_pattern: str | None | Unset = UNSET,
    event_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    owner_prefix_pattern: str | None | Unset = UNSET,
    event_prefix_pattern: str | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/eventLogs",
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
                "owner": owner,
                "event": event,
                "excluded_events": excluded_events,
                "included_events": included_events,
                "before": before,
                "after": after,
                "dag_id_pattern": dag_id_pattern,
                "task_id_pattern": task_id_pattern,
                "run_id_pattern": run_id_pattern,
                "owner_pattern": owner_pattern,
                "event_pattern": event_pattern,
                "dag_id_prefix_pattern": dag_id_prefix_pattern,
                "task_id_prefix_pattern": task_id_prefix_pattern,
                "run_id_prefix_pattern": run_id_prefix_pattern,
                "owner_prefix_pattern": owner_prefix_pattern,
                "event_prefix_pattern": event_prefix_pattern,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> EventLogCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    dag_id: str | None | Unset = UNSET,
    task_id: str | None | Unset = UNSET,
    run_id: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    try_number: int | None | Unset = UNSET,
    owner: str | None | Unset = UNSET,
    event: str | None | Unset = UNSET,
    excluded_events: list[str] | None | Unset = UNSET,
    included_events: list[str] | None | Unset = UNSET,
    before: datetime.datetime | None | Unset = UNSET,
    after: datetime.datetime | None | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    owner_pattern: str | None | Unset = UNSET,
    event_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    owner_prefix_pattern: str | None | Unset = UNSET,
    event_prefix_pattern: str | None | Unset = UNSET,
) -> Response[EventLogCollectionResponse]:
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
            owner=owner,
            event=event,
            excluded_events=excluded_events,
            included_events=included_events,
            before=before,
            after=after,
            dag_id_pattern=dag_id_pattern,
            task_id_pattern=task_id_pattern,
            run_id_pattern=run_id_pattern,
            owner_pattern=owner_pattern,
            event_pattern=event_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            task_id_prefix_pattern=task_id_prefix_pattern,
            run_id_prefix_pattern=run_id_prefix_pattern,
            owner_prefix_pattern=owner_prefix_pattern,
            event_prefix_pattern=event_prefix_pattern,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    dag_id: str | None | Unset = UNSET,
    task_id: str | None | Unset = UNSET,
    run_id: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    try_number: int | None | Unset = UNSET,
    owner: str | None | Unset = UNSET,
    event: str | None | Unset = UNSET,
    excluded_events: list[str] | None | Unset = UNSET,
    included_events: list[str] | None | Unset = UNSET,
    before: datetime.datetime | None | Unset = UNSET,
    after: datetime.datetime | None | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    owner_pattern: str | None | Unset = UNSET,
    event_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    owner_prefix_pattern: str | None | Unset = UNSET,
    event_prefix_pattern: str | None | Unset = UNSET,
) -> EventLogCollectionResponse:
    """Get all Event Logs.

    Args:
        dag_id_pattern: (since 3.1.0)
        task_id_pattern: (since 3.1.0)
        run_id_pattern: (since 3.1.0)
        owner_pattern: (since 3.1.0)
        event_pattern: (since 3.1.0)
        dag_id_prefix_pattern: (since 3.2.2)
        task_id_prefix_pattern: (since 3.2.2)
        run_id_prefix_pattern: (since 3.2.2)
        owner_prefix_pattern: (since 3.2.2)
        event_prefix_pattern: (since 3.2.2)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        EventLogCollectionResponse
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
        owner=owner,
        event=event,
        excluded_events=excluded_events,
        included_events=included_events,
        before=before,
        after=after,
        dag_id_pattern=dag_id_pattern,
        task_id_pattern=task_id_pattern,
        run_id_pattern=run_id_pattern,
        owner_pattern=owner_pattern,
        event_pattern=event_pattern,
        dag_id_prefix_pattern=dag_id_prefix_pattern,
        task_id_prefix_pattern=task_id_prefix_pattern,
        run_id_prefix_pattern=run_id_prefix_pattern,
        owner_prefix_pattern=owner_prefix_pattern,
        event_prefix_pattern=event_prefix_pattern,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    dag_id: str | None | Unset = UNSET,
    task_id: str | None | Unset = UNSET,
    run_id: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    try_number: int | None | Unset = UNSET,
    owner: str | None | Unset = UNSET,
    event: str | None | Unset = UNSET,
    excluded_events: list[str] | None | Unset = UNSET,
    included_events: list[str] | None | Unset = UNSET,
    before: datetime.datetime | None | Unset = UNSET,
    after: datetime.datetime | None | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    owner_pattern: str | None | Unset = UNSET,
    event_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    owner_prefix_pattern: str | None | Unset = UNSET,
    event_prefix_pattern: str | None | Unset = UNSET,
) -> Response[EventLogCollectionResponse]:
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
            owner=owner,
            event=event,
            excluded_events=excluded_events,
            included_events=included_events,
            before=before,
            after=after,
            dag_id_pattern=dag_id_pattern,
            task_id_pattern=task_id_pattern,
            run_id_pattern=run_id_pattern,
            owner_pattern=owner_pattern,
            event_pattern=event_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            task_id_prefix_pattern=task_id_prefix_pattern,
            run_id_prefix_pattern=run_id_prefix_pattern,
            owner_prefix_pattern=owner_prefix_pattern,
            event_prefix_pattern=event_prefix_pattern,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    dag_id: str | None | Unset = UNSET,
    task_id: str | None | Unset = UNSET,
    run_id: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    try_number: int | None | Unset = UNSET,
    owner: str | None | Unset = UNSET,
    event: str | None | Unset = UNSET,
    excluded_events: list[str] | None | Unset = UNSET,
    included_events: list[str] | None | Unset = UNSET,
    before: datetime.datetime | None | Unset = UNSET,
    after: datetime.datetime | None | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    owner_pattern: str | None | Unset = UNSET,
    event_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    owner_prefix_pattern: str | None | Unset = UNSET,
    event_prefix_pattern: str | None | Unset = UNSET,
) -> EventLogCollectionResponse:
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
            owner=owner,
            event=event,
            excluded_events=excluded_events,
            included_events=included_events,
            before=before,
            after=after,
            dag_id_pattern=dag_id_pattern,
            task_id_pattern=task_id_pattern,
            run_id_pattern=run_id_pattern,
            owner_pattern=owner_pattern,
            event_pattern=event_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            task_id_prefix_pattern=task_id_prefix_pattern,
            run_id_prefix_pattern=run_id_prefix_pattern,
            owner_prefix_pattern=owner_prefix_pattern,
            event_prefix_pattern=event_prefix_pattern,
        )
    ).parsed
