"""GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/hitlDetails."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.hitl_detail import HITLDetail
    from ...models.hitl_detail_collection import HITLDetailCollection

OPERATION: Final[ListOperation[HITLDetail]] = ListOperation(
    id="get_hitl_details",
    method="GET",
    path="/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/hitlDetails",
    tag="task_instance",
    module=__name__,
    since="3.1.0",
    arguments={
        "dag_id_prefix_pattern": Availability(since="3.2.2"),
        "task_id_prefix_pattern": Availability(since="3.2.2"),
    },
    items="hitl_details",
    paged=True,
)
_ANSWER: Final[Answer[HITLDetailCollection]] = Answer(
    lambda: models.HITLDetailCollection, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    task_id: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    response_received: bool | None | Unset = UNSET,
    responded_by_user_id: list[str] | Unset = UNSET,
    responded_by_user_name: list[str] | Unset = UNSET,
    subject_search: str | None | Unset = UNSET,
    body_search: str | None | Unset = UNSET,
    created_at_gte: datetime.datetime | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lte: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/hitlDetails",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "dag_id_pattern": dag_id_pattern,
                "dag_id_prefix_pattern": dag_id_prefix_pattern,
                "task_id": task_id,
                "task_id_pattern": task_id_pattern,
                "task_id_prefix_pattern": task_id_prefix_pattern,
                "map_index": map_index,
                "state": state,
                "response_received": response_received,
                "responded_by_user_id": responded_by_user_id,
                "responded_by_user_name": responded_by_user_name,
                "subject_search": subject_search,
                "body_search": body_search,
                "created_at_gte": created_at_gte,
                "created_at_gt": created_at_gt,
                "created_at_lte": created_at_lte,
                "created_at_lt": created_at_lt,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> HITLDetailCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    task_id: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    response_received: bool | None | Unset = UNSET,
    responded_by_user_id: list[str] | Unset = UNSET,
    responded_by_user_name: list[str] | Unset = UNSET,
    subject_search: str | None | Unset = UNSET,
    body_search: str | None | Unset = UNSET,
    created_at_gte: datetime.datetime | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lte: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
) -> Response[HITLDetailCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            limit=limit,
            offset=offset,
            order_by=order_by,
            dag_id_pattern=dag_id_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            task_id=task_id,
            task_id_pattern=task_id_pattern,
            task_id_prefix_pattern=task_id_prefix_pattern,
            map_index=map_index,
            state=state,
            response_received=response_received,
            responded_by_user_id=responded_by_user_id,
            responded_by_user_name=responded_by_user_name,
            subject_search=subject_search,
            body_search=body_search,
            created_at_gte=created_at_gte,
            created_at_gt=created_at_gt,
            created_at_lte=created_at_lte,
            created_at_lt=created_at_lt,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    task_id: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    response_received: bool | None | Unset = UNSET,
    responded_by_user_id: list[str] | Unset = UNSET,
    responded_by_user_name: list[str] | Unset = UNSET,
    subject_search: str | None | Unset = UNSET,
    body_search: str | None | Unset = UNSET,
    created_at_gte: datetime.datetime | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lte: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
) -> HITLDetailCollection:
    """Get Human-in-the-loop details.

    Airflow since 3.1.0.

    Args:
        dag_id_prefix_pattern: (since 3.2.2)
        task_id_prefix_pattern: (since 3.2.2)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        HITLDetailCollection
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        client=client,
        limit=limit,
        offset=offset,
        order_by=order_by,
        dag_id_pattern=dag_id_pattern,
        dag_id_prefix_pattern=dag_id_prefix_pattern,
        task_id=task_id,
        task_id_pattern=task_id_pattern,
        task_id_prefix_pattern=task_id_prefix_pattern,
        map_index=map_index,
        state=state,
        response_received=response_received,
        responded_by_user_id=responded_by_user_id,
        responded_by_user_name=responded_by_user_name,
        subject_search=subject_search,
        body_search=body_search,
        created_at_gte=created_at_gte,
        created_at_gt=created_at_gt,
        created_at_lte=created_at_lte,
        created_at_lt=created_at_lt,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    task_id: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    response_received: bool | None | Unset = UNSET,
    responded_by_user_id: list[str] | Unset = UNSET,
    responded_by_user_name: list[str] | Unset = UNSET,
    subject_search: str | None | Unset = UNSET,
    body_search: str | None | Unset = UNSET,
    created_at_gte: datetime.datetime | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lte: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
) -> Response[HITLDetailCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            limit=limit,
            offset=offset,
            order_by=order_by,
            dag_id_pattern=dag_id_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            task_id=task_id,
            task_id_pattern=task_id_pattern,
            task_id_prefix_pattern=task_id_prefix_pattern,
            map_index=map_index,
            state=state,
            response_received=response_received,
            responded_by_user_id=responded_by_user_id,
            responded_by_user_name=responded_by_user_name,
            subject_search=subject_search,
            body_search=body_search,
            created_at_gte=created_at_gte,
            created_at_gt=created_at_gt,
            created_at_lte=created_at_lte,
            created_at_lt=created_at_lt,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    task_id: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    response_received: bool | None | Unset = UNSET,
    responded_by_user_id: list[str] | Unset = UNSET,
    responded_by_user_name: list[str] | Unset = UNSET,
    subject_search: str | None | Unset = UNSET,
    body_search: str | None | Unset = UNSET,
    created_at_gte: datetime.datetime | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lte: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
) -> HITLDetailCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            client=client,
            limit=limit,
            offset=offset,
            order_by=order_by,
            dag_id_pattern=dag_id_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            task_id=task_id,
            task_id_pattern=task_id_pattern,
            task_id_prefix_pattern=task_id_prefix_pattern,
            map_index=map_index,
            state=state,
            response_received=response_received,
            responded_by_user_id=responded_by_user_id,
            responded_by_user_name=responded_by_user_name,
            subject_search=subject_search,
            body_search=body_search,
            created_at_gte=created_at_gte,
            created_at_gt=created_at_gt,
            created_at_lte=created_at_lte,
            created_at_lt=created_at_lt,
        )
    ).parsed
