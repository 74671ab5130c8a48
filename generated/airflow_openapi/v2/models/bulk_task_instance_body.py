"""BulkTaskInstanceBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class BulkTaskInstanceBody(Model):
    """Request body for bulk update, and delete task instances.

    Airflow since 3.1.0.

    Attributes:
        dag_id: (since 3.2.0)
        dag_run_id: (since 3.2.0)
    """

    task_id: str
    new_state: TaskInstanceState | None | Unset = UNSET
    note: str | None | Unset = UNSET
    include_upstream: bool | Unset = UNSET
    include_downstream: bool | Unset = UNSET
    include_future: bool | Unset = UNSET
    include_past: bool | Unset = UNSET
    map_index: int | None | Unset = UNSET
    dag_id: str | None | Unset = UNSET
    dag_run_id: str | None | Unset = UNSET


from .task_instance_state import TaskInstanceState
