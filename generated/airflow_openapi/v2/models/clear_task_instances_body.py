"""ClearTaskInstancesBody."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ClearTaskInstancesBody(Model):
    """Request body for Clear Task Instances endpoint.

    Attributes:
        task_ids: A list of `task_id` or [`task_id`, `map_index`]. If only the `task_id` is
            provided for a mapped task, all of its map indices will be targeted.
        run_on_latest_version: (Experimental) Run on the latest bundle version of the dag after
            clearing the task instances. If not specified, falls back to the DAG-level
            ``rerun_with_latest_version`` parameter, then the ``[core]
            rerun_with_latest_version`` config option, and finally ``False`` (the historical
            default for clear/rerun). (since 3.1.0)
        prevent_running_task: (since 3.2.0)
        note: (since 3.3.0)
    """

    dry_run: bool | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    only_failed: bool | Unset = UNSET
    only_running: bool | Unset = UNSET
    reset_dag_runs: bool | Unset = UNSET
    task_ids: list[str | list[str | int]] | None | Unset = UNSET
    dag_run_id: str | None | Unset = UNSET
    include_upstream: bool | Unset = UNSET
    include_downstream: bool | Unset = UNSET
    include_future: bool | Unset = UNSET
    include_past: bool | Unset = UNSET
    run_on_latest_version: bool | None | Unset = UNSET
    prevent_running_task: bool | Unset = UNSET
    note: str | None | Unset = UNSET
