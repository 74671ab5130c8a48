"""TaskInstanceResponse."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class TaskInstanceResponse(Model):
    """TaskInstance serializer for responses.

    Attributes:
        dag_display_name: (since 3.1.0)
        operator_name: (since 3.1.0)
    """

    id: str
    task_id: str
    dag_id: str
    dag_run_id: str
    map_index: int
    logical_date: datetime.datetime | None
    run_after: datetime.datetime
    start_date: datetime.datetime | None
    end_date: datetime.datetime | None
    duration: float | None
    state: TaskInstanceState | None
    try_number: int
    max_tries: int
    task_display_name: str
    hostname: str | None
    unixname: str | None
    pool: str
    pool_slots: int
    queue: str | None
    priority_weight: int | None
    operator: str | None
    queued_when: datetime.datetime | None
    scheduled_when: datetime.datetime | None
    pid: int | None
    executor: str | None
    executor_config: str
    note: str | None
    rendered_map_index: str | None
    trigger: TriggerResponse | None
    triggerer_job: JobResponse | None
    dag_version: DagVersionResponse | None
    dag_display_name: str | Unset = UNSET
    operator_name: str | None | Unset = UNSET
    rendered_fields: dict[str, Any] | Unset = UNSET


from .dag_version_response import DagVersionResponse
from .job_response import JobResponse
from .task_instance_state import TaskInstanceState
from .trigger_response import TriggerResponse
