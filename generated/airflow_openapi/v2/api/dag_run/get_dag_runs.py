"""GET /api/v2/dags/{dag_id}/dagRuns."""

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

    from ...models.dag_run_collection_response import DAGRunCollectionResponse
    from ...models.dag_run_response import DAGRunResponse

OPERATION: Final[ListOperation[DAGRunResponse]] = ListOperation(
    id="get_dag_runs",
    method="GET",
    path="/api/v2/dags/{dag_id}/dagRuns",
    tag="dag_run",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dag_run.get_dag_runs",
    arguments={
        "partition_date_gte": Availability(since="3.3.1"),
        "partition_date_lte": Availability(since="3.3.1"),
        "cursor": Availability(since="3.2.2"),
        "run_after_gt": Availability(since="3.1.0"),
        "run_after_lt": Availability(since="3.1.0"),
        "logical_date_gt": Availability(since="3.1.0"),
        "logical_date_lt": Availability(since="3.1.0"),
        "start_date_gt": Availability(since="3.1.0"),
        "start_date_lt": Availability(since="3.1.0"),
        "end_date_gt": Availability(since="3.1.0"),
        "end_date_lt": Availability(since="3.1.0"),
        "duration_gte": Availability(since="3.2.0"),
        "duration_gt": Availability(since="3.2.0"),
        "duration_lte": Availability(since="3.2.0"),
        "duration_lt": Availability(since="3.2.0"),
        "updated_at_gt": Availability(since="3.1.0"),
        "updated_at_lt": Availability(since="3.1.0"),
        "conf_contains": Availability(since="3.2.0"),
        "dag_version": Availability(since="3.1.0"),
        "bundle_version": Availability(since="3.2.0"),
        "run_id_pattern": Availability(since="3.1.0"),
        "run_id_prefix_pattern": Availability(since="3.2.2"),
        "triggering_user_name_pattern": Availability(since="3.1.0"),
        "triggering_user_name_prefix_pattern": Availability(since="3.2.2"),
        "dag_id_pattern": Availability(since="3.2.0"),
        "dag_id_prefix_pattern": Availability(since="3.2.2"),
        "partition_key_pattern": Availability(since="3.2.0"),
        "partition_key_prefix_pattern": Availability(since="3.2.2"),
        "consuming_asset_pattern": Availability(since="3.2.2"),
    },
    items="dag_runs",
    key=("dag_id", "dag_run_id"),
    paged=True,
    cursor="next_cursor",
)
_ANSWER: Final[Answer[DAGRunCollectionResponse]] = Answer(
    lambda: models.DAGRunCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    *,
    partition_date_gte: datetime.date | None | Unset = UNSET,
    partition_date_lte: datetime.date | None | Unset = UNSET,
    cursor: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    run_after_gte: datetime.datetime | None | Unset = UNSET,
    run_after_gt: datetime.datetime | None | Unset = UNSET,
    run_after_lte: datetime.datetime | None | Unset = UNSET,
    run_after_lt: datetime.datetime | None | Unset = UNSET,
    logical_date_gte: datetime.datetime | None | Unset = UNSET,
    logical_date_gt: datetime.datetime | None | Unset = UNSET,
    logical_date_lte: datetime.datetime | None | Unset = UNSET,
    logical_date_lt: datetime.datetime | None | Unset = UNSET,
    start_date_gte: datetime.datetime | None | Unset = UNSET,
    start_date_gt: datetime.datetime | None | Unset = UNSET,
    start_date_lte: datetime.datetime | None | Unset = UNSET,
    start_date_lt: datetime.datetime | None | Unset = UNSET,
    end_date_gte: datetime.datetime | None | Unset = UNSET,
    end_date_gt: datetime.datetime | None | Unset = UNSET,
    end_date_lte: datetime.datetime | None | Unset = UNSET,
    end_date_lt: datetime.datetime | None | Unset = UNSET,
    duration_gte: float | None | Unset = UNSET,
    duration_gt: float | None | Unset = UNSET,
    duration_lte: float | None | Unset = UNSET,
    duration_lt: float | None | Unset = UNSET,
    updated_at_gte: datetime.datetime | None | Unset = UNSET,
    updated_at_gt: datetime.datetime | None | Unset = UNSET,
    updated_at_lte: datetime.datetime | None | Unset = UNSET,
    updated_at_lt: datetime.datetime | None | Unset = UNSET,
    conf_contains: str | Unset = UNSET,
    run_type: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    dag_version: list[int] | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    triggering_user_name_pattern: str | None | Unset = UNSET,
    triggering_user_name_prefix_pattern: str | None | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    partition_key_pattern: str | None | Unset = UNSET,
    partition_key_prefix_pattern: str | None | Unset = UNSET,
    consuming_asset_pattern: str | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns",
        "params": query(
            {
                "partition_date_gte": partition_date_gte,
                "partition_date_lte": partition_date_lte,
                "cursor": cursor,
                "limit": limit,
                "offset": offset,
                "run_after_gte": run_after_gte,
                "run_after_gt": run_after_gt,
                "run_after_lte": run_after_lte,
                "run_after_lt": run_after_lt,
                "logical_date_gte": logical_date_gte,
                "logical_date_gt": logical_date_gt,
                "logical_date_lte": logical_date_lte,
                "logical_date_lt": logical_date_lt,
                "start_date_gte": start_date_gte,
                "start_date_gt": start_date_gt,
                "start_date_lte": start_date_lte,
                "start_date_lt": start_date_lt,
                "end_date_gte": end_date_gte,
                "end_date_gt": end_date_gt,
                "end_date_lte": end_date_lte,
                "end_date_lt": end_date_lt,
                "duration_gte": duration_gte,
                "duration_gt": duration_gt,
                "duration_lte": duration_lte,
                "duration_lt": duration_lt,
                "updated_at_gte": updated_at_gte,
                "updated_at_gt": updated_at_gt,
                "updated_at_lte": updated_at_lte,
                "updated_at_lt": updated_at_lt,
                "conf_contains": conf_contains,
                "run_type": run_type,
                "state": state,
                "dag_version": dag_version,
                "bundle_version": bundle_version,
                "order_by": order_by,
                "run_id_pattern": run_id_pattern,
                "run_id_prefix_pattern": run_id_prefix_pattern,
                "triggering_user_name_pattern": triggering_user_name_pattern,
                "triggering_user_name_prefix_pattern": triggering_user_name_prefix_pattern,
                "dag_id_pattern": dag_id_pattern,
                "dag_id_prefix_pattern": dag_id_prefix_pattern,
                "partition_key_pattern": partition_key_pattern,
                "partition_key_prefix_pattern": partition_key_prefix_pattern,
                "consuming_asset_pattern": consuming_asset_pattern,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> DAGRunCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
    partition_date_gte: datetime.date | None | Unset = UNSET,
    partition_date_lte: datetime.date | None | Unset = UNSET,
    cursor: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    run_after_gte: datetime.datetime | None | Unset = UNSET,
    run_after_gt: datetime.datetime | None | Unset = UNSET,
    run_after_lte: datetime.datetime | None | Unset = UNSET,
    run_after_lt: datetime.datetime | None | Unset = UNSET,
    logical_date_gte: datetime.datetime | None | Unset = UNSET,
    logical_date_gt: datetime.datetime | None | Unset = UNSET,
    logical_date_lte: datetime.datetime | None | Unset = UNSET,
    logical_date_lt: datetime.datetime | None | Unset = UNSET,
    start_date_gte: datetime.datetime | None | Unset = UNSET,
    start_date_gt: datetime.datetime | None | Unset = UNSET,
    start_date_lte: datetime.datetime | None | Unset = UNSET,
    start_date_lt: datetime.datetime | None | Unset = UNSET,
    end_date_gte: datetime.datetime | None | Unset = UNSET,
    end_date_gt: datetime.datetime | None | Unset = UNSET,
    end_date_lte: datetime.datetime | None | Unset = UNSET,
    end_date_lt: datetime.datetime | None | Unset = UNSET,
    duration_gte: float | None | Unset = UNSET,
    duration_gt: float | None | Unset = UNSET,
    duration_lte: float | None | Unset = UNSET,
    duration_lt: float | None | Unset = UNSET,
    updated_at_gte: datetime.datetime | None | Unset = UNSET,
    updated_at_gt: datetime.datetime | None | Unset = UNSET,
    updated_at_lte: datetime.datetime | None | Unset = UNSET,
    updated_at_lt: datetime.datetime | None | Unset = UNSET,
    conf_contains: str | Unset = UNSET,
    run_type: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    dag_version: list[int] | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    triggering_user_name_pattern: str | None | Unset = UNSET,
    triggering_user_name_prefix_pattern: str | None | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    partition_key_pattern: str | None | Unset = UNSET,
    partition_key_prefix_pattern: str | None | Unset = UNSET,
    consuming_asset_pattern: str | None | Unset = UNSET,
) -> Response[DAGRunCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            partition_date_gte=partition_date_gte,
            partition_date_lte=partition_date_lte,
            cursor=cursor,
            limit=limit,
            offset=offset,
            run_after_gte=run_after_gte,
            run_after_gt=run_after_gt,
            run_after_lte=run_after_lte,
            run_after_lt=run_after_lt,
            logical_date_gte=logical_date_gte,
            logical_date_gt=logical_date_gt,
            logical_date_lte=logical_date_lte,
            logical_date_lt=logical_date_lt,
            start_date_gte=start_date_gte,
            start_date_gt=start_date_gt,
            start_date_lte=start_date_lte,
            start_date_lt=start_date_lt,
            end_date_gte=end_date_gte,
            end_date_gt=end_date_gt,
            end_date_lte=end_date_lte,
            end_date_lt=end_date_lt,
            duration_gte=duration_gte,
            duration_gt=duration_gt,
            duration_lte=duration_lte,
            duration_lt=duration_lt,
            updated_at_gte=updated_at_gte,
            updated_at_gt=updated_at_gt,
            updated_at_lte=updated_at_lte,
            updated_at_lt=updated_at_lt,
            conf_contains=conf_contains,
            run_type=run_type,
            state=state,
            dag_version=dag_version,
            bundle_version=bundle_version,
            order_by=order_by,
            run_id_pattern=run_id_pattern,
            run_id_prefix_pattern=run_id_prefix_pattern,
            triggering_user_name_pattern=triggering_user_name_pattern,
            triggering_user_name_prefix_pattern=triggering_user_name_prefix_pattern,
            dag_id_pattern=dag_id_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            partition_key_pattern=partition_key_pattern,
            partition_key_prefix_pattern=partition_key_prefix_pattern,
            consuming_asset_pattern=consuming_asset_pattern,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
    partition_date_gte: datetime.date | None | Unset = UNSET,
    partition_date_lte: datetime.date | None | Unset = UNSET,
    cursor: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    run_after_gte: datetime.datetime | None | Unset = UNSET,
    run_after_gt: datetime.datetime | None | Unset = UNSET,
    run_after_lte: datetime.datetime | None | Unset = UNSET,
    run_after_lt: datetime.datetime | None | Unset = UNSET,
    logical_date_gte: datetime.datetime | None | Unset = UNSET,
    logical_date_gt: datetime.datetime | None | Unset = UNSET,
    logical_date_lte: datetime.datetime | None | Unset = UNSET,
    logical_date_lt: datetime.datetime | None | Unset = UNSET,
    start_date_gte: datetime.datetime | None | Unset = UNSET,
    start_date_gt: datetime.datetime | None | Unset = UNSET,
    start_date_lte: datetime.datetime | None | Unset = UNSET,
    start_date_lt: datetime.datetime | None | Unset = UNSET,
    end_date_gte: datetime.datetime | None | Unset = UNSET,
    end_date_gt: datetime.datetime | None | Unset = UNSET,
    end_date_lte: datetime.datetime | None | Unset = UNSET,
    end_date_lt: datetime.datetime | None | Unset = UNSET,
    duration_gte: float | None | Unset = UNSET,
    duration_gt: float | None | Unset = UNSET,
    duration_lte: float | None | Unset = UNSET,
    duration_lt: float | None | Unset = UNSET,
    updated_at_gte: datetime.datetime | None | Unset = UNSET,
    updated_at_gt: datetime.datetime | None | Unset = UNSET,
    updated_at_lte: datetime.datetime | None | Unset = UNSET,
    updated_at_lt: datetime.datetime | None | Unset = UNSET,
    conf_contains: str | Unset = UNSET,
    run_type: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    dag_version: list[int] | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    triggering_user_name_pattern: str | None | Unset = UNSET,
    triggering_user_name_prefix_pattern: str | None | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    partition_key_pattern: str | None | Unset = UNSET,
    partition_key_prefix_pattern: str | None | Unset = UNSET,
    consuming_asset_pattern: str | None | Unset = UNSET,
) -> DAGRunCollectionResponse:
    """Get all Dag Runs.

    This endpoint allows specifying `~` as the dag_id to retrieve Dag Runs for all Dags.

    Supports two pagination modes:

    **Offset (default):** use `limit` and `offset` query parameters. Returns `total_entries`.

    **Cursor:** pass `cursor` (empty string for the first page, then `next_cursor` from the
    response). When `cursor` is provided, `offset` is ignored and `total_entries` is capped at
    `total_entries_limit` (a value equal to that limit means at least that many runs match).
    ``next_cursor`` is ``null`` when there are no more pages; ``previous_cursor`` is ``null`` on
    the first page.

    Args:
        partition_date_gte: (since 3.3.1)
        partition_date_lte: (since 3.3.1)
        cursor: (since 3.2.2)
        run_after_gt: (since 3.1.0)
        run_after_lt: (since 3.1.0)
        logical_date_gt: (since 3.1.0)
        logical_date_lt: (since 3.1.0)
        start_date_gt: (since 3.1.0)
        start_date_lt: (since 3.1.0)
        end_date_gt: (since 3.1.0)
        end_date_lt: (since 3.1.0)
        duration_gte: (since 3.2.0)
        duration_gt: (since 3.2.0)
        duration_lte: (since 3.2.0)
        duration_lt: (since 3.2.0)
        updated_at_gt: (since 3.1.0)
        updated_at_lt: (since 3.1.0)
        conf_contains: (since 3.2.0)
        dag_version: (since 3.1.0)
        bundle_version: (since 3.2.0)
        run_id_pattern: (since 3.1.0)
        run_id_prefix_pattern: (since 3.2.2)
        triggering_user_name_pattern: (since 3.1.0)
        triggering_user_name_prefix_pattern: (since 3.2.2)
        dag_id_pattern: (since 3.2.0)
        dag_id_prefix_pattern: (since 3.2.2)
        partition_key_pattern: (since 3.2.0)
        partition_key_prefix_pattern: (since 3.2.2)
        consuming_asset_pattern: (since 3.2.2)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAGRunCollectionResponse
    """
    return sync_detailed(
        dag_id,
        client=client,
        partition_date_gte=partition_date_gte,
        partition_date_lte=partition_date_lte,
        cursor=cursor,
        limit=limit,
        offset=offset,
        run_after_gte=run_after_gte,
        run_after_gt=run_after_gt,
        run_after_lte=run_after_lte,
        run_after_lt=run_after_lt,
        logical_date_gte=logical_date_gte,
        logical_date_gt=logical_date_gt,
        logical_date_lte=logical_date_lte,
        logical_date_lt=logical_date_lt,
        start_date_gte=start_date_gte,
        start_date_gt=start_date_gt,
        start_date_lte=start_date_lte,
        start_date_lt=start_date_lt,
        end_date_gte=end_date_gte,
        end_date_gt=end_date_gt,
        end_date_lte=end_date_lte,
        end_date_lt=end_date_lt,
        duration_gte=duration_gte,
        duration_gt=duration_gt,
        duration_lte=duration_lte,
        duration_lt=duration_lt,
        updated_at_gte=updated_at_gte,
        updated_at_gt=updated_at_gt,
        updated_at_lte=updated_at_lte,
        updated_at_lt=updated_at_lt,
        conf_contains=conf_contains,
        run_type=run_type,
        state=state,
        dag_version=dag_version,
        bundle_version=bundle_version,
        order_by=order_by,
        run_id_pattern=run_id_pattern,
        run_id_prefix_pattern=run_id_prefix_pattern,
        triggering_user_name_pattern=triggering_user_name_pattern,
        triggering_user_name_prefix_pattern=triggering_user_name_prefix_pattern,
        dag_id_pattern=dag_id_pattern,
        dag_id_prefix_pattern=dag_id_prefix_pattern,
        partition_key_pattern=partition_key_pattern,
        partition_key_prefix_pattern=partition_key_prefix_pattern,
        consuming_asset_pattern=consuming_asset_pattern,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
    partition_date_gte: datetime.date | None | Unset = UNSET,
    partition_date_lte: datetime.date | None | Unset = UNSET,
    cursor: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    run_after_gte: datetime.datetime | None | Unset = UNSET,
    run_after_gt: datetime.datetime | None | Unset = UNSET,
    run_after_lte: datetime.datetime | None | Unset = UNSET,
    run_after_lt: datetime.datetime | None | Unset = UNSET,
    logical_date_gte: datetime.datetime | None | Unset = UNSET,
    logical_date_gt: datetime.datetime | None | Unset = UNSET,
    logical_date_lte: datetime.datetime | None | Unset = UNSET,
    logical_date_lt: datetime.datetime | None | Unset = UNSET,
    start_date_gte: datetime.datetime | None | Unset = UNSET,
    start_date_gt: datetime.datetime | None | Unset = UNSET,
    start_date_lte: datetime.datetime | None | Unset = UNSET,
    start_date_lt: datetime.datetime | None | Unset = UNSET,
    end_date_gte: datetime.datetime | None | Unset = UNSET,
    end_date_gt: datetime.datetime | None | Unset = UNSET,
    end_date_lte: datetime.datetime | None | Unset = UNSET,
    end_date_lt: datetime.datetime | None | Unset = UNSET,
    duration_gte: float | None | Unset = UNSET,
    duration_gt: float | None | Unset = UNSET,
    duration_lte: float | None | Unset = UNSET,
    duration_lt: float | None | Unset = UNSET,
    updated_at_gte: datetime.datetime | None | Unset = UNSET,
    updated_at_gt: datetime.datetime | None | Unset = UNSET,
    updated_at_lte: datetime.datetime | None | Unset = UNSET,
    updated_at_lt: datetime.datetime | None | Unset = UNSET,
    conf_contains: str | Unset = UNSET,
    run_type: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    dag_version: list[int] | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    triggering_user_name_pattern: str | None | Unset = UNSET,
    triggering_user_name_prefix_pattern: str | None | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    partition_key_pattern: str | None | Unset = UNSET,
    partition_key_prefix_pattern: str | None | Unset = UNSET,
    consuming_asset_pattern: str | None | Unset = UNSET,
) -> Response[DAGRunCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            partition_date_gte=partition_date_gte,
            partition_date_lte=partition_date_lte,
            cursor=cursor,
            limit=limit,
            offset=offset,
            run_after_gte=run_after_gte,
            run_after_gt=run_after_gt,
            run_after_lte=run_after_lte,
            run_after_lt=run_after_lt,
            logical_date_gte=logical_date_gte,
            logical_date_gt=logical_date_gt,
            logical_date_lte=logical_date_lte,
            logical_date_lt=logical_date_lt,
            start_date_gte=start_date_gte,
            start_date_gt=start_date_gt,
            start_date_lte=start_date_lte,
            start_date_lt=start_date_lt,
            end_date_gte=end_date_gte,
            end_date_gt=end_date_gt,
            end_date_lte=end_date_lte,
            end_date_lt=end_date_lt,
            duration_gte=duration_gte,
            duration_gt=duration_gt,
            duration_lte=duration_lte,
            duration_lt=duration_lt,
            updated_at_gte=updated_at_gte,
            updated_at_gt=updated_at_gt,
            updated_at_lte=updated_at_lte,
            updated_at_lt=updated_at_lt,
            conf_contains=conf_contains,
            run_type=run_type,
            state=state,
            dag_version=dag_version,
            bundle_version=bundle_version,
            order_by=order_by,
            run_id_pattern=run_id_pattern,
            run_id_prefix_pattern=run_id_prefix_pattern,
            triggering_user_name_pattern=triggering_user_name_pattern,
            triggering_user_name_prefix_pattern=triggering_user_name_prefix_pattern,
            dag_id_pattern=dag_id_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            partition_key_pattern=partition_key_pattern,
            partition_key_prefix_pattern=partition_key_prefix_pattern,
            consuming_asset_pattern=consuming_asset_pattern,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
    partition_date_gte: datetime.date | None | Unset = UNSET,
    partition_date_lte: datetime.date | None | Unset = UNSET,
    cursor: str | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    run_after_gte: datetime.datetime | None | Unset = UNSET,
    run_after_gt: datetime.datetime | None | Unset = UNSET,
    run_after_lte: datetime.datetime | None | Unset = UNSET,
    run_after_lt: datetime.datetime | None | Unset = UNSET,
    logical_date_gte: datetime.datetime | None | Unset = UNSET,
    logical_date_gt: datetime.datetime | None | Unset = UNSET,
    logical_date_lte: datetime.datetime | None | Unset = UNSET,
    logical_date_lt: datetime.datetime | None | Unset = UNSET,
    start_date_gte: datetime.datetime | None | Unset = UNSET,
    start_date_gt: datetime.datetime | None | Unset = UNSET,
    start_date_lte: datetime.datetime | None | Unset = UNSET,
    start_date_lt: datetime.datetime | None | Unset = UNSET,
    end_date_gte: datetime.datetime | None | Unset = UNSET,
    end_date_gt: datetime.datetime | None | Unset = UNSET,
    end_date_lte: datetime.datetime | None | Unset = UNSET,
    end_date_lt: datetime.datetime | None | Unset = UNSET,
    duration_gte: float | None | Unset = UNSET,
    duration_gt: float | None | Unset = UNSET,
    duration_lte: float | None | Unset = UNSET,
    duration_lt: float | None | Unset = UNSET,
    updated_at_gte: datetime.datetime | None | Unset = UNSET,
    updated_at_gt: datetime.datetime | None | Unset = UNSET,
    updated_at_lte: datetime.datetime | None | Unset = UNSET,
    updated_at_lt: datetime.datetime | None | Unset = UNSET,
    conf_contains: str | Unset = UNSET,
    run_type: list[str] | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    dag_version: list[int] | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    run_id_pattern: str | None | Unset = UNSET,
    run_id_prefix_pattern: str | None | Unset = UNSET,
    triggering_user_name_pattern: str | None | Unset = UNSET,
    triggering_user_name_prefix_pattern: str | None | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    partition_key_pattern: str | None | Unset = UNSET,
    partition_key_prefix_pattern: str | None | Unset = UNSET,
    consuming_asset_pattern: str | None | Unset = UNSET,
) -> DAGRunCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            partition_date_gte=partition_date_gte,
            partition_date_lte=partition_date_lte,
            cursor=cursor,
            limit=limit,
            offset=offset,
            run_after_gte=run_after_gte,
            run_after_gt=run_after_gt,
            run_after_lte=run_after_lte,
            run_after_lt=run_after_lt,
            logical_date_gte=logical_date_gte,
            logical_date_gt=logical_date_gt,
            logical_date_lte=logical_date_lte,
            logical_date_lt=logical_date_lt,
            start_date_gte=start_date_gte,
            start_date_gt=start_date_gt,
            start_date_lte=start_date_lte,
            start_date_lt=start_date_lt,
            end_date_gte=end_date_gte,
            end_date_gt=end_date_gt,
            end_date_lte=end_date_lte,
            end_date_lt=end_date_lt,
            duration_gte=duration_gte,
            duration_gt=duration_gt,
            duration_lte=duration_lte,
            duration_lt=duration_lt,
            updated_at_gte=updated_at_gte,
            updated_at_gt=updated_at_gt,
            updated_at_lte=updated_at_lte,
            updated_at_lt=updated_at_lt,
            conf_contains=conf_contains,
            run_type=run_type,
            state=state,
            dag_version=dag_version,
            bundle_version=bundle_version,
            order_by=order_by,
            run_id_pattern=run_id_pattern,
            run_id_prefix_pattern=run_id_prefix_pattern,
            triggering_user_name_pattern=triggering_user_name_pattern,
            triggering_user_name_prefix_pattern=triggering_user_name_prefix_pattern,
            dag_id_pattern=dag_id_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            partition_key_pattern=partition_key_pattern,
            partition_key_prefix_pattern=partition_key_prefix_pattern,
            consuming_asset_pattern=consuming_asset_pattern,
        )
    ).parsed
