"""UpdateTaskInstancesState."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class UpdateTaskInstancesState(Model):
    """UpdateTaskInstancesState as the published specs have it.

    Attributes:
        dag_run_id: The task instance's DAG run ID. Either set this or execution_date but not
            both. *New in version 2.3.0* (since 2.3.0)
        dry_run: If set, don't actually run this operation. The response will contain a list of
            task instances planned to be affected, but won't be modified in any way.
        execution_date: The execution date. Either set this or dag_run_id but not both.
        include_downstream: If set to true, downstream tasks are also affected.
        include_future: If set to True, also tasks from future DAG Runs are affected.
        include_past: If set to True, also tasks from past DAG Runs are affected.
        include_upstream: If set to true, upstream tasks are also affected.
        new_state: Expected new state. Only a subset of TaskState are available. Other states
            are managed directly by the scheduler or the workers and cannot be updated manually
            through the REST API.
        task_id: The task ID.
    """

    dag_run_id: str | Unset = UNSET
    dry_run: bool | Unset = UNSET
    execution_date: datetime.datetime | Unset = UNSET
    include_downstream: bool | Unset = UNSET
    include_future: bool | Unset = UNSET
    include_past: bool | Unset = UNSET
    include_upstream: bool | Unset = UNSET
    new_state: UpdateTaskState | Unset = UNSET
    task_id: str | Unset = UNSET


from .update_task_state import UpdateTaskState
