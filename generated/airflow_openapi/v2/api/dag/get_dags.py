"""GET /api/v2/dags."""

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

    from ...models.dag_collection_response import DAGCollectionResponse
    from ...models.dag_response import DAGResponse
    from ...models.dag_run_state import DagRunState
    from ...models.get_dags_tags_match_mode_type_0 import GetDagsTagsMatchModeType0

OPERATION: Final[ListOperation[DAGResponse]] = ListOperation(
    id="get_dags",
    method="GET",
    path="/api/v2/dags",
    tag="dag",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dag.get_dags",
    arguments={
        "dag_id_prefix_pattern": Availability(since="3.2.2"),
        "dag_display_name_prefix_pattern": Availability(since="3.2.2"),
        "has_import_errors": Availability(since="3.1.0"),
        "bundle_name": Availability(since="3.1.0"),
        "bundle_version": Availability(since="3.1.0"),
        "has_asset_schedule": Availability(since="3.1.0"),
        "asset_dependency": Availability(since="3.1.0"),
        "dag_run_start_date_gt": Availability(since="3.1.0"),
        "dag_run_start_date_lt": Availability(since="3.1.0"),
        "dag_run_end_date_gt": Availability(since="3.1.0"),
        "dag_run_end_date_lt": Availability(since="3.1.0"),
        "is_favorite": Availability(since="3.1.0"),
        "timetable_type": Availability(since="3.2.0"),
    },
    items="dags",
    key=("dag_id",),
    paged=True,
)
_ANSWER: Final[Answer[DAGCollectionResponse]] = Answer(
    lambda: models.DAGCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tags_match_mode: GetDagsTagsMatchModeType0 | None | Unset = UNSET,
    owners: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    dag_display_name_pattern: str | None | Unset = UNSET,
    dag_display_name_prefix_pattern: str | None | Unset = UNSET,
    exclude_stale: bool | Unset = UNSET,
    paused: bool | None | Unset = UNSET,
    has_import_errors: bool | None | Unset = UNSET,
    last_dag_run_state: DagRunState | None | Unset = UNSET,
    bundle_name: str | None | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    has_asset_schedule: bool | None | Unset = UNSET,
    asset_dependency: str | None | Unset = UNSET,
    dag_run_start_date_gte: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_gt: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_lte: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_lt: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_gte: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_gt: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_lte: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_lt: datetime.datetime | None | Unset = UNSET,
    dag_run_state: list[str] | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    is_favorite: bool | None | Unset = UNSET,
    timetable_type: list[str] | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/dags",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
                "tags": tags,
                "tags_match_mode": tags_match_mode,
                "owners": owners,
                "dag_id_pattern": dag_id_pattern,
                "dag_id_prefix_pattern": dag_id_prefix_pattern,
                "dag_display_name_pattern": dag_display_name_pattern,
                "dag_display_name_prefix_pattern": dag_display_name_prefix_pattern,
                "exclude_stale": exclude_stale,
                "paused": paused,
                "has_import_errors": has_import_errors,
                "last_dag_run_state": last_dag_run_state,
                "bundle_name": bundle_name,
                "bundle_version": bundle_version,
                "has_asset_schedule": has_asset_schedule,
                "asset_dependency": asset_dependency,
                "dag_run_start_date_gte": dag_run_start_date_gte,
                "dag_run_start_date_gt": dag_run_start_date_gt,
                "dag_run_start_date_lte": dag_run_start_date_lte,
                "dag_run_start_date_lt": dag_run_start_date_lt,
                "dag_run_end_date_gte": dag_run_end_date_gte,
                "dag_run_end_date_gt": dag_run_end_date_gt,
                "dag_run_end_date_lte": dag_run_end_date_lte,
                "dag_run_end_date_lt": dag_run_end_date_lt,
                "dag_run_state": dag_run_state,
                "order_by": order_by,
                "is_favorite": is_favorite,
                "timetable_type": timetable_type,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> DAGCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tags_match_mode: GetDagsTagsMatchModeType0 | None | Unset = UNSET,
    owners: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    dag_display_name_pattern: str | None | Unset = UNSET,
    dag_display_name_prefix_pattern: str | None | Unset = UNSET,
    exclude_stale: bool | Unset = UNSET,
    paused: bool | None | Unset = UNSET,
    has_import_errors: bool | None | Unset = UNSET,
    last_dag_run_state: DagRunState | None | Unset = UNSET,
    bundle_name: str | None | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    has_asset_schedule: bool | None | Unset = UNSET,
    asset_dependency: str | None | Unset = UNSET,
    dag_run_start_date_gte: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_gt: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_lte: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_lt: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_gte: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_gt: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_lte: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_lt: datetime.datetime | None | Unset = UNSET,
    dag_run_state: list[str] | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    is_favorite: bool | None | Unset = UNSET,
    timetable_type: list[str] | Unset = UNSET,
) -> Response[DAGCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            limit=limit,
            offset=offset,
            tags=tags,
            tags_match_mode=tags_match_mode,
            owners=owners,
            dag_id_pattern=dag_id_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            dag_display_name_pattern=dag_display_name_pattern,
            dag_display_name_prefix_pattern=dag_display_name_prefix_pattern,
            exclude_stale=exclude_stale,
            paused=paused,
            has_import_errors=has_import_errors,
            last_dag_run_state=last_dag_run_state,
            bundle_name=bundle_name,
            bundle_version=bundle_version,
            has_asset_schedule=has_asset_schedule,
            asset_dependency=asset_dependency,
            dag_run_start_date_gte=dag_run_start_date_gte,
            dag_run_start_date_gt=dag_run_start_date_gt,
            dag_run_start_date_lte=dag_run_start_date_lte,
            dag_run_start_date_lt=dag_run_start_date_lt,
            dag_run_end_date_gte=dag_run_end_date_gte,
            dag_run_end_date_gt=dag_run_end_date_gt,
            dag_run_end_date_lte=dag_run_end_date_lte,
            dag_run_end_date_lt=dag_run_end_date_lt,
            dag_run_state=dag_run_state,
            order_by=order_by,
            is_favorite=is_favorite,
            timetable_type=timetable_type,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tags_match_mode: GetDagsTagsMatchModeType0 | None | Unset = UNSET,
    owners: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    dag_display_name_pattern: str | None | Unset = UNSET,
    dag_display_name_prefix_pattern: str | None | Unset = UNSET,
    exclude_stale: bool | Unset = UNSET,
    paused: bool | None | Unset = UNSET,
    has_import_errors: bool | None | Unset = UNSET,
    last_dag_run_state: DagRunState | None | Unset = UNSET,
    bundle_name: str | None | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    has_asset_schedule: bool | None | Unset = UNSET,
    asset_dependency: str | None | Unset = UNSET,
    dag_run_start_date_gte: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_gt: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_lte: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_lt: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_gte: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_gt: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_lte: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_lt: datetime.datetime | None | Unset = UNSET,
    dag_run_state: list[str] | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    is_favorite: bool | None | Unset = UNSET,
    timetable_type: list[str] | Unset = UNSET,
) -> DAGCollectionResponse:
    """Get all Dags.

    Args:
        dag_id_prefix_pattern: (since 3.2.2)
        dag_display_name_prefix_pattern: (since 3.2.2)
        has_import_errors: (since 3.1.0)
        bundle_name: (since 3.1.0)
        bundle_version: (since 3.1.0)
        has_asset_schedule: (since 3.1.0)
        asset_dependency: (since 3.1.0)
        dag_run_start_date_gt: (since 3.1.0)
        dag_run_start_date_lt: (since 3.1.0)
        dag_run_end_date_gt: (since 3.1.0)
        dag_run_end_date_lt: (since 3.1.0)
        is_favorite: (since 3.1.0)
        timetable_type: (since 3.2.0)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAGCollectionResponse
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        tags=tags,
        tags_match_mode=tags_match_mode,
        owners=owners,
        dag_id_pattern=dag_id_pattern,
        dag_id_prefix_pattern=dag_id_prefix_pattern,
        dag_display_name_pattern=dag_display_name_pattern,
        dag_display_name_prefix_pattern=dag_display_name_prefix_pattern,
        exclude_stale=exclude_stale,
        paused=paused,
        has_import_errors=has_import_errors,
        last_dag_run_state=last_dag_run_state,
        bundle_name=bundle_name,
        bundle_version=bundle_version,
        has_asset_schedule=has_asset_schedule,
        asset_dependency=asset_dependency,
        dag_run_start_date_gte=dag_run_start_date_gte,
        dag_run_start_date_gt=dag_run_start_date_gt,
        dag_run_start_date_lte=dag_run_start_date_lte,
        dag_run_start_date_lt=dag_run_start_date_lt,
        dag_run_end_date_gte=dag_run_end_date_gte,
        dag_run_end_date_gt=dag_run_end_date_gt,
        dag_run_end_date_lte=dag_run_end_date_lte,
        dag_run_end_date_lt=dag_run_end_date_lt,
        dag_run_state=dag_run_state,
        order_by=order_by,
        is_favorite=is_favorite,
        timetable_type=timetable_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tags_match_mode: GetDagsTagsMatchModeType0 | None | Unset = UNSET,
    owners: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    dag_display_name_pattern: str | None | Unset = UNSET,
    dag_display_name_prefix_pattern: str | None | Unset = UNSET,
    exclude_stale: bool | Unset = UNSET,
    paused: bool | None | Unset = UNSET,
    has_import_errors: bool | None | Unset = UNSET,
    last_dag_run_state: DagRunState | None | Unset = UNSET,
    bundle_name: str | None | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    has_asset_schedule: bool | None | Unset = UNSET,
    asset_dependency: str | None | Unset = UNSET,
    dag_run_start_date_gte: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_gt: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_lte: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_lt: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_gte: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_gt: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_lte: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_lt: datetime.datetime | None | Unset = UNSET,
    dag_run_state: list[str] | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    is_favorite: bool | None | Unset = UNSET,
    timetable_type: list[str] | Unset = UNSET,
) -> Response[DAGCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            limit=limit,
            offset=offset,
            tags=tags,
            tags_match_mode=tags_match_mode,
            owners=owners,
            dag_id_pattern=dag_id_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            dag_display_name_pattern=dag_display_name_pattern,
            dag_display_name_prefix_pattern=dag_display_name_prefix_pattern,
            exclude_stale=exclude_stale,
            paused=paused,
            has_import_errors=has_import_errors,
            last_dag_run_state=last_dag_run_state,
            bundle_name=bundle_name,
            bundle_version=bundle_version,
            has_asset_schedule=has_asset_schedule,
            asset_dependency=asset_dependency,
            dag_run_start_date_gte=dag_run_start_date_gte,
            dag_run_start_date_gt=dag_run_start_date_gt,
            dag_run_start_date_lte=dag_run_start_date_lte,
            dag_run_start_date_lt=dag_run_start_date_lt,
            dag_run_end_date_gte=dag_run_end_date_gte,
            dag_run_end_date_gt=dag_run_end_date_gt,
            dag_run_end_date_lte=dag_run_end_date_lte,
            dag_run_end_date_lt=dag_run_end_date_lt,
            dag_run_state=dag_run_state,
            order_by=order_by,
            is_favorite=is_favorite,
            timetable_type=timetable_type,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tags_match_mode: GetDagsTagsMatchModeType0 | None | Unset = UNSET,
    owners: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    dag_display_name_pattern: str | None | Unset = UNSET,
    dag_display_name_prefix_pattern: str | None | Unset = UNSET,
    exclude_stale: bool | Unset = UNSET,
    paused: bool | None | Unset = UNSET,
    has_import_errors: bool | None | Unset = UNSET,
    last_dag_run_state: DagRunState | None | Unset = UNSET,
    bundle_name: str | None | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    has_asset_schedule: bool | None | Unset = UNSET,
    asset_dependency: str | None | Unset = UNSET,
    dag_run_start_date_gte: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_gt: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_lte: datetime.datetime | None | Unset = UNSET,
    dag_run_start_date_lt: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_gte: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_gt: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_lte: datetime.datetime | None | Unset = UNSET,
    dag_run_end_date_lt: datetime.datetime | None | Unset = UNSET,
    dag_run_state: list[str] | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    is_favorite: bool | None | Unset = UNSET,
    timetable_type: list[str] | Unset = UNSET,
) -> DAGCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            tags=tags,
            tags_match_mode=tags_match_mode,
            owners=owners,
            dag_id_pattern=dag_id_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            dag_display_name_pattern=dag_display_name_pattern,
            dag_display_name_prefix_pattern=dag_display_name_prefix_pattern,
            exclude_stale=exclude_stale,
            paused=paused,
            has_import_errors=has_import_errors,
            last_dag_run_state=last_dag_run_state,
            bundle_name=bundle_name,
            bundle_version=bundle_version,
            has_asset_schedule=has_asset_schedule,
            asset_dependency=asset_dependency,
            dag_run_start_date_gte=dag_run_start_date_gte,
            dag_run_start_date_gt=dag_run_start_date_gt,
            dag_run_start_date_lte=dag_run_start_date_lte,
            dag_run_start_date_lt=dag_run_start_date_lt,
            dag_run_end_date_gte=dag_run_end_date_gte,
            dag_run_end_date_gt=dag_run_end_date_gt,
            dag_run_end_date_lte=dag_run_end_date_lte,
            dag_run_end_date_lt=dag_run_end_date_lt,
            dag_run_state=dag_run_state,
            order_by=order_by,
            is_favorite=is_favorite,
            timetable_type=timetable_type,
        )
    ).parsed
