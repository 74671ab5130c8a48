"""ClearTaskInstance."""

from __future__ import annotations

import datetime

from attrs import define

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True)
class ClearTaskInstance(Model):
    """ClearTaskInstance as the published specs have it.

    Airflow until 2.3.4.

    Attributes:
        dry_run: If set, don't actually run this operation. The response will contain a list of
            task instances planned to be cleaned, but not modified in any way.
        task_ids: A list of task ids to clear. *New in version 2.1.0* (since 2.1.0)
        start_date: The minimum execution date to clear.
        end_date: The maximum execution date to clear.
        only_failed: Only clear failed tasks.
        only_running: Only clear running tasks.
        include_subdags: Clear tasks in subdags and clear external tasks indicated by
            ExternalTaskMarker.
        include_parentdag: Clear tasks in the parent dag of the subdag.
        reset_dag_runs: Set state of DAG runs to RUNNING.
    """

    dry_run: bool | Unset = UNSET
    task_ids: list[str] | Unset = UNSET
    start_date: datetime.datetime | Unset = UNSET
    end_date: datetime.datetime | Unset = UNSET
    only_failed: bool | Unset = UNSET
    only_running: bool | Unset = UNSET
    include_subdags: bool | Unset = UNSET
    include_parentdag: bool | Unset = UNSET
    reset_dag_runs: bool | Unset = UNSET
