"""GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries."""

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

    from ...models.x_com_collection_response import XComCollectionResponse
    from ...models.x_com_response import XComResponse

OPERATION: Final[ListOperation[XComResponse]] = ListOperation(
    id="get_xcom_entries",
    method="GET",
    path="/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries",
    tag="x_com",
    module=__name__,
    counterpart="airflow_openapi.v1.api.x_com.get_xcom_entries",
    arguments={
        "xcom_key_pattern": Availability(since="3.1.0"),
        "xcom_key_prefix_pattern": Availability(since="3.2.2"),
        "dag_display_name_pattern": Availability(since="3.1.0"),
        "dag_display_name_prefix_pattern": Availability(since="3.2.2"),
        "run_id_pattern": Availability(since="3.1.0"),
        "run_id_prefix_pattern": Availability(since="3.2.2"),
        "task_id_pattern": Availability(since="3.1.0"),
        "task_id_prefix_pattern": Availability(since="3.2.2"),
        "map_index_filter": Availability(since="3.1.0"),
        "logical_date_gte": Availability(since="3.1.0"),
        "logical_date_gt": Availability(since="3.1.0"),
        "logical_date_lte": Availability(since="3.1.0"),
        "logical_date_lt": Availability(since="3.1.0"),
        "run_after_gte": Availability(since="3.1.0"),
        "run_after_gt": Availability(since="3.1.0"),
        "run_after_lte": Availability(since="3.1.0"),
        "run_after_lt": Availability(since="3.1.0"),
        "order_by": Availability(since="3.2.2"),
    },
    items="xcom_entries",
    key=("dag_id", "run_id", "task_id", "key", "map_index", "timestamp"),
    paged=True,
)
_ANSWER: Final[Answer[XComCollectionResponse]] = Answer(
    lambda: models.XComCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    xcom_key: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    xcom_key_pattern: str | None | Unset = UNSET,
    xcom_key_prefix_pattern: str | None | Unset = UNSET,
    dag_display_name_pattern: str | None | Unset = UNSET,
    dag_display_name_prefix_pattern: str | None | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    map_index_filter: int | None | Unset = UNSET,
    logical_date_gte: datetime.datetime | None | Unset = UNSET,
    logical_date_gt: datetime.datetime | None | Unset = UNSET,
    logical_date_lte: datetime.datetime | None | Unset = UNSET,
    logical_date_lt: datetime.datetime | None | Unset = UNSET,
    run_after_gte: datetime.datetime | None | Unset = UNSET,
    run_after_gt: datetime.datetime | None | Unset = UNSET,
    run_after_lte: datetime.datetime | None | Unset = UNSET,
    run_after_lt: datetime.datetime | None | Unset = UNSET,
    order_by: list[str] | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskInstances/{path_value('task_id', task_id)}/xcomEntries",
        "params": query(
            {
                "xcom_key": xcom_key,
                "map_index": map_index,
                "limit": limit,
                "offset": offset,
                "xcom_key_pattern": xcom_key_pattern,
                "xcom_key_prefix_pattern": xcom_key_prefix_pattern,
                "dag_display_name_pattern": dag_display_name_pattern,
                "dag_display_name_prefix_pattern": dag_display_name_prefix_pattern,
                "run_id_pattern": run_id_pattern,
                "run_id_prefix_pattern": run_id_prefix_pattern,
                "task_id_pattern": task_id_pattern,
                "task_id_prefix_pattern": task_id_prefix_pattern,
                "map_index_filter": map_index_filter,
                "logical_date_gte": logical_date_gte,
                "logical_date_gt": logical_date_gt,
                "logical_date_lte": logical_date_lte,
                "logical_date_lt": logical_date_lt,
                "run_after_gte": run_after_gte,
                "run_after_gt": run_after_gt,
                "run_after_lte": run_after_lte,
                "run_after_lt": run_after_lt,
                "order_by": order_by,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> XComCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    xcom_key: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    xcom_key_pattern: str | None | Unset = UNSET,
    xcom_key_prefix_pattern: str | None | Unset = UNSET,
    dag_display_name_pattern: str | None | Unset = UNSET,
    dag_display_name_prefix_pattern: str | None | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    map_index_filter: int | None | Unset = UNSET,
    logical_date_gte: datetime.datetime | None | Unset = UNSET,
    logical_date_gt: datetime.datetime | None | Unset = UNSET,
    logical_date_lte: datetime.datetime | None | Unset = UNSET,
    logical_date_lt: datetime.datetime | None | Unset = UNSET,
    run_after_gte: datetime.datetime | None | Unset = UNSET,
    run_after_gt: datetime.datetime | None | Unset = UNSET,
    run_after_lte: datetime.datetime | None | Unset = UNSET,
    run_after_lt: datetime.datetime | None | Unset = UNSET,
    order_by: list[str] | Unset = UNSET,
) -> Response[XComCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            xcom_key=xcom_key,
            map_index=map_index,
            limit=limit,
            offset=offset,
            xcom_key_pattern=xcom_key_pattern,
            xcom_key_prefix_pattern=xcom_key_prefix_pattern,
            dag_display_name_pattern=dag_display_name_pattern,
            dag_display_name_prefix_pattern=dag_display_name_prefix_pattern,
            run_id_pattern=run_id_pattern,
            run_id_prefix_pattern=run_id_prefix_pattern,
            task_id_pattern=task_id_pattern,
            task_id_prefix_pattern=task_id_prefix_pattern,
            map_index_filter=map_index_filter,
            logical_date_gte=logical_date_gte,
            logical_date_gt=logical_date_gt,
            logical_date_lte=logical_date_lte,
            logical_date_lt=logical_date_lt,
            run_after_gte=run_after_gte,
            run_after_gt=run_after_gt,
            run_after_lte=run_after_lte,
            run_after_lt=run_after_lt,
            order_by=order_by,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    xcom_key: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    xcom_key_pattern: str | None | Unset = UNSET,
    xcom_key_prefix_pattern: str | None | Unset = UNSET,
    dag_display_name_pattern: str | None | Unset = UNSET,
    dag_display_name_prefix_pattern: str | None | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    map_index_filter: int | None | Unset = UNSET,
    logical_date_gte: datetime.datetime | None | Unset = UNSET,
    logical_date_gt: datetime.datetime | None | Unset = UNSET,
    logical_date_lte: datetime.datetime | None | Unset = UNSET,
    logical_date_lt: datetime.datetime | None | Unset = UNSET,
    run_after_gte: datetime.datetime | None | Unset = UNSET,
    run_after_gt: datetime.datetime | None | Unset = UNSET,
    run_after_lte: datetime.datetime | None | Unset = UNSET,
    run_after_lt: datetime.datetime | None | Unset = UNSET,
    order_by: list[str] | Unset = UNSET,
) -> XComCollectionResponse:
    """Get all XCom entries.

    This endpoint allows specifying `~` as the dag_id, dag_run_id, task_id to retrieve XCom
    entries for all Dags.

    Args:
        xcom_key_pattern: (since 3.1.0)
        xcom_key_prefix_pattern: (since 3.2.2)
        dag_display_name_pattern: (since 3.1.0)
        dag_display_name_prefix_pattern: (since 3.2.2)
        run_id_pattern: (since 3.1.0)
        run_id_prefix_pattern: (since 3.2.2)
        task_id_pattern: (since 3.1.0)
        task_id_prefix_pattern: (since 3.2.2)
        map_index_filter: (since 3.1.0)
        logical_date_gte: (since 3.1.0)
        logical_date_gt: (since 3.1.0)
        logical_date_lte: (since 3.1.0)
        logical_date_lt: (since 3.1.0)
        run_after_gte: (since 3.1.0)
        run_after_gt: (since 3.1.0)
        run_after_lte: (since 3.1.0)
        run_after_lt: (since 3.1.0)
        order_by: (since 3.2.2)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        XComCollectionResponse
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        task_id,
        client=client,
        xcom_key=xcom_key,
        map_index=map_index,
        limit=limit,
        offset=offset,
        xcom_key_pattern=xcom_key_pattern,
        xcom_key_prefix_pattern=xcom_key_prefix_pattern,
        dag_display_name_pattern=dag_display_name_pattern,
        dag_display_name_prefix_pattern=dag_display_name_prefix_pattern,
        run_id_pattern=run_id_pattern,
        run_id_prefix_pattern=run_id_prefix_pattern,
        task_id_pattern=task_id_pattern,
        task_id_prefix_pattern=task_id_prefix_pattern,
        map_index_filter=map_index_filter,
        logical_date_gte=logical_date_gte,
        logical_date_gt=logical_date_gt,
        logical_date_lte=logical_date_lte,
        logical_date_lt=logical_date_lt,
        run_after_gte=run_after_gte,
        run_after_gt=run_after_gt,
        run_after_lte=run_after_lte,
        run_after_lt=run_after_lt,
        order_by=order_by,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    xcom_key: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    xcom_key_pattern: str | None | Unset = UNSET,
    xcom_key_prefix_pattern: str | None | Unset = UNSET,
    dag_display_name_pattern: str | None | Unset = UNSET,
    dag_display_name_prefix_pattern: str | None | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    map_index_filter: int | None | Unset = UNSET,
    logical_date_gte: datetime.datetime | None | Unset = UNSET,
    logical_date_gt: datetime.datetime | None | Unset = UNSET,
    logical_date_lte: datetime.datetime | None | Unset = UNSET,
    logical_date_lt: datetime.datetime | None | Unset = UNSET,
    run_after_gte: datetime.datetime | None | Unset = UNSET,
    run_after_gt: datetime.datetime | None | Unset = UNSET,
    run_after_lte: datetime.datetime | None | Unset = UNSET,
    run_after_lt: datetime.datetime | None | Unset = UNSET,
    order_by: list[str] | Unset = UNSET,
) -> Response[XComCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            xcom_key=xcom_key,
            map_index=map_index,
            limit=limit,
            offset=offset,
            xcom_key_pattern=xcom_key_pattern,
            xcom_key_prefix_pattern=xcom_key_prefix_pattern,
            dag_display_name_pattern=dag_display_name_pattern,
            dag_display_name_prefix_pattern=dag_display_name_prefix_pattern,
            run_id_pattern=run_id_pattern,
            run_id_prefix_pattern=run_id_prefix_pattern,
            task_id_pattern=task_id_pattern,
            task_id_prefix_pattern=task_id_prefix_pattern,
            map_index_filter=map_index_filter,
            logical_date_gte=logical_date_gte,
            logical_date_gt=logical_date_gt,
            logical_date_lte=logical_date_lte,
            logical_date_lt=logical_date_lt,
            run_after_gte=run_after_gte,
            run_after_gt=run_after_gt,
            run_after_lte=run_after_lte,
            run_after_lt=run_after_lt,
            order_by=order_by,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    xcom_key: str | None | Unset = UNSET,
    map_index: int | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    xcom_key_pattern: str | None | Unset = UNSET,
    xcom_key_prefix_pattern: str | None | Unset = UNSET,
    dag_display_name_pattern: str | None | Unset = UNSET,
    dag_display_name_prefix_pattern: str | None | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    task_id_pattern: str | None | Unset = UNSET,
    task_id_prefix_pattern: str | None | Unset = UNSET,
    map_index_filter: int | None | Unset = UNSET,
    logical_date_gte: datetime.datetime | None | Unset = UNSET,
    logical_date_gt: datetime.datetime | None | Unset = UNSET,
    logical_date_lte: datetime.datetime | None | Unset = UNSET,
    logical_date_lt: datetime.datetime | None | Unset = UNSET,
    run_after_gte: datetime.datetime | None | Unset = UNSET,
    run_after_gt: datetime.datetime | None | Unset = UNSET,
    run_after_lte: datetime.datetime | None | Unset = UNSET,
    run_after_lt: datetime.datetime | None | Unset = UNSET,
    order_by: list[str] | Unset = UNSET,
) -> XComCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            task_id,
            client=client,
            xcom_key=xcom_key,
            map_index=map_index,
            limit=limit,
            offset=offset,
            xcom_key_pattern=xcom_key_pattern,
            xcom_key_prefix_pattern=xcom_key_prefix_pattern,
            dag_display_name_pattern=dag_display_name_pattern,
            dag_display_name_prefix_pattern=dag_display_name_prefix_pattern,
            run_id_pattern=run_id_pattern,
            run_id_prefix_pattern=run_id_prefix_pattern,
            task_id_pattern=task_id_pattern,
            task_id_prefix_pattern=task_id_prefix_pattern,
            map_index_filter=map_index_filter,
            logical_date_gte=logical_date_gte,
            logical_date_gt=logical_date_gt,
            logical_date_lte=logical_date_lte,
            logical_date_lt=logical_date_lt,
            run_after_gte=run_after_gte,
            run_after_gt=run_after_gt,
            run_after_lte=run_after_lte,
            run_after_lt=run_after_lt,
            order_by=order_by,
        )
    ).parsed
