"""TaskInstance."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class TaskInstance(Model):
    """TaskInstance as the published specs have it.

    Attributes:
        dag_run_id: The DagRun ID for this task instance *New in version 2.3.0* (since 2.3.0)
        executor: Executor the task is configured to run on or None (which indicates the default
            executor) *New in version 2.10.0* (since 2.10.0)
        map_index: (since 2.4.0)
        note: Contains manually entered notes by the user about the TaskInstance. *New in
            version 2.5.0* (since 2.5.0)
        operator: *Changed in version 2.1.1*: Field becomes nullable.
        queued_when: The datetime that the task enter the state QUEUE, also known as queue_at
        rendered_fields: JSON object describing rendered fields. *New in version 2.3.0* (since
            2.3.0)
        rendered_map_index: Rendered name of an expanded task instance, if the task is mapped.
            *New in version 2.9.0* (since 2.9.0)
        task_display_name: Human centric display text for the task. *New in version 2.9.0*
            (since 2.9.0)
        trigger: (since 2.5.0)
        triggerer_job: (since 2.5.0)
    """

    dag_id: str | Unset = UNSET
    dag_run_id: str | Unset = UNSET
    duration: float | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    execution_date: datetime.datetime | Unset = UNSET
    executor: str | None | Unset = UNSET
    executor_config: str | Unset = UNSET
    hostname: str | Unset = UNSET
    map_index: int | Unset = UNSET
    max_tries: int | Unset = UNSET
    note: str | None | Unset = UNSET
    operator: str | None | Unset = UNSET
    pid: int | None | Unset = UNSET
    pool: str | Unset = UNSET
    pool_slots: int | Unset = UNSET
    priority_weight: int | None | Unset = UNSET
    queue: str | None | Unset = UNSET
    queued_when: str | None | Unset = UNSET
    rendered_fields: dict[str, Any] | Unset = UNSET
    rendered_map_index: str | None | Unset = UNSET
    sla_miss: SLAMiss | None | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    state: TaskState | None | Unset = UNSET
    task_display_name: str | Unset = UNSET
    task_id: str | Unset = UNSET
    trigger: Trigger | None | Unset = UNSET
    triggerer_job: Job | None | Unset = UNSET
    try_number: int | Unset = UNSET
    unixname: str | Unset = UNSET


from .job import Job
from .sla_miss import SLAMiss
from .task_state import TaskState
from .trigger import Trigger
