"""TaskInstanceHistoryResponse."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class TaskInstanceHistoryResponse(Model):
    """TaskInstanceHistory serializer for responses.

    Attributes:
        dag_display_name: (since 3.1.0)
        operator_name: (since 3.1.0)
    """

    task_id: str
    dag_id: str
    dag_run_id: str
    map_index: int
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
    dag_version: DagVersionResponse | None
    dag_display_name: str | Unset = UNSET
    operator_name: str | None | Unset = UNSET


from .dag_version_response import DagVersionResponse
from .task_instance_state import TaskInstanceState
