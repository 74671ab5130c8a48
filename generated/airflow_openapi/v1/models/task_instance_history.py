"""TaskInstanceHistory."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class TaskInstanceHistory(Model):
    """TaskInstanceHistory as the published specs have it.

    Airflow since 2.10.0.

    Attributes:
        dag_run_id: The DagRun ID for this task instance *New in version 2.3.0*
        executor: Executor the task is configured to run on or None (which indicates the default
            executor) *New in version 2.10.0*
        operator: *Changed in version 2.1.1*: Field becomes nullable.
        queued_when: The datetime that the task enter the state QUEUE, also known as queue_at
        task_display_name: Human centric display text for the task. *New in version 2.9.0*
    """

    dag_id: str | Unset = UNSET
    dag_run_id: str | Unset = UNSET
    duration: float | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    executor: str | None | Unset = UNSET
    executor_config: str | Unset = UNSET
    hostname: str | Unset = UNSET
    map_index: int | Unset = UNSET
    max_tries: int | Unset = UNSET
    operator: str | None | Unset = UNSET
    pid: int | None | Unset = UNSET
    pool: str | Unset = UNSET
    pool_slots: int | Unset = UNSET
    priority_weight: int | None | Unset = UNSET
    queue: str | None | Unset = UNSET
    queued_when: str | None | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    state: TaskState | None | Unset = UNSET
    task_display_name: str | Unset = UNSET
    task_id: str | Unset = UNSET
    try_number: int | Unset = UNSET
    unixname: str | Unset = UNSET


from .task_state import TaskState
