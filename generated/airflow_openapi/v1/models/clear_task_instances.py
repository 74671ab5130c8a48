"""ClearTaskInstances."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ClearTaskInstances(Model):
    """ClearTaskInstances as the published specs have it.

    Attributes:
        dag_run_id: The DagRun ID for this task instance (since 2.4.0)
        dry_run: If set, don't actually run this operation. The response will contain a list of
            task instances planned to be cleaned, but not modified in any way.
        end_date: The maximum execution date to clear.
        include_downstream: If set to true, downstream tasks are also affected. (since 2.4.0)
        include_future: If set to True, also tasks from future DAG Runs are affected. (since
            2.4.0)
        include_parentdag: Clear tasks in the parent dag of the subdag.
        include_past: If set to True, also tasks from past DAG Runs are affected. (since 2.4.0)
        include_subdags: Clear tasks in subdags and clear external tasks indicated by
            ExternalTaskMarker.
        include_upstream: If set to true, upstream tasks are also affected. (since 2.4.0)
        only_failed: Only clear failed tasks.
        only_running: Only clear running tasks.
        reset_dag_runs: Set state of DAG runs to RUNNING.
        start_date: The minimum execution date to clear.
        task_ids: A list of task ids to clear. *New in version 2.1.0* (since 2.1.0)
    """

    dag_run_id: str | None | Unset = UNSET
    dry_run: bool | Unset = UNSET
    end_date: datetime.datetime | Unset = UNSET
    include_downstream: bool | Unset = UNSET
    include_future: bool | Unset = UNSET
    include_parentdag: bool | Unset = UNSET
    include_past: bool | Unset = UNSET
    include_subdags: bool | Unset = UNSET
    include_upstream: bool | Unset = UNSET
    only_failed: bool | Unset = UNSET
    only_running: bool | Unset = UNSET
    reset_dag_runs: bool | Unset = UNSET
    start_date: datetime.datetime | Unset = UNSET
    task_ids: list[str] | Unset = UNSET
