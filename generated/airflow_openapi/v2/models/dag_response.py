"""DAGResponse."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DAGResponse(Model):
    """Dag serializer for responses.

    Attributes:
        file_token: Return file token.
        last_parse_duration: (since 3.1.0)
        timetable_partitioned: (since 3.2.0)
        timetable_periodic: (since 3.3.0)
        allowed_run_types: (since 3.2.0)
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
    file_token: str
    last_parse_duration: float | None | Unset = UNSET
    timetable_partitioned: bool | Unset = UNSET
    timetable_periodic: bool | Unset = UNSET
    allowed_run_types: list[DagRunType] | None | Unset = UNSET
    is_backfillable: bool | Unset = UNSET


from .dag_run_type import DagRunType
from .dag_tag_response import DagTagResponse
