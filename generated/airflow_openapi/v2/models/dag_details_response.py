"""DAGDetailsResponse."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DAGDetailsResponse(Model):
    """Specific serializer for Dag Details responses.

    Attributes:
        file_token: Return file token.
        concurrency: Return max_active_tasks as concurrency. Deprecated: Use max_active_tasks
            instead.
        latest_dag_version: Return the latest DagVersion.
        last_parse_duration: (since 3.1.0)
        timetable_partitioned: (since 3.2.0)
        timetable_periodic: (since 3.3.0)
        allowed_run_types: (since 3.2.0)
        default_args: (since 3.1.0)
        rerun_with_latest_version: (since 3.3.0)
        owner_links: (since 3.0.2)
        is_favorite: (since 3.1.1)
        active_runs_count: (since 3.2.0)
        is_backfillable: Whether this Dag's schedule supports backfilling. (since 3.3.0)
    """

    dag_id: str
    dag_display_name: str
    is_paused: bool
    is_stale: bool
    last_parsed_time: datetime.datetime | None
    last_expired: datetime.datetime | None
    bundle_name: str | None
    bundle_version: str | None
    relative_fileloc: str | None
    fileloc: str
    description: str | None
    timetable_summary: str | None
    timetable_description: str | None
    tags: list[DagTagResponse]
    max_active_tasks: int
    max_active_runs: int | None
    max_consecutive_failed_dag_runs: int
    has_task_concurrency_limits: bool
    has_import_errors: bool
    next_dagrun_logical_date: datetime.datetime | None
    next_dagrun_data_interval_start: datetime.datetime | None
    next_dagrun_data_interval_end: datetime.datetime | None
    next_dagrun_run_after: datetime.datetime | None
    owners: list[str]
    catchup: bool
    dag_run_timeout: str | None
    asset_expression: dict[str, Any] | None
    doc_md: str | None
    start_date: datetime.datetime | None
    end_date: datetime.datetime | None
    is_paused_upon_creation: bool | None
    params: dict[str, Any] | None
    render_template_as_native_obj: bool
    template_search_path: list[str] | None
    timezone: str | None
    last_parsed: datetime.datetime | None
    file_token: str
    concurrency: int
    latest_dag_version: DagVersionResponse | None
    last_parse_duration: float | None | Unset = UNSET
    timetable_partitioned: bool | Unset = UNSET
    timetable_periodic: bool | Unset = UNSET
    allowed_run_types: list[DagRunType] | None | Unset = UNSET
    default_args: dict[str, Any] | None | Unset = UNSET
    rerun_with_latest_version: bool | None | Unset = UNSET
    owner_links: dict[str, str] | None | Unset = UNSET
    is_favorite: bool | Unset = UNSET
    active_runs_count: int | Unset = UNSET
    is_backfillable: bool | Unset = UNSET


from .dag_run_type import DagRunType
from .dag_tag_response import DagTagResponse
from .dag_version_response import DagVersionResponse
