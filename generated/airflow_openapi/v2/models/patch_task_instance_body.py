"""PatchTaskInstanceBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class PatchTaskInstanceBody(Model):
    """Request body for patching task instance state."""

    new_state: TaskInstanceState | None | Unset = UNSET
    note: str | None | Unset = UNSET
    include_upstream: bool | Unset = UNSET
    include_downstream: bool | Unset = UNSET
    include_future: bool | Unset = UNSET
    include_past: bool | Unset = UNSET


from .task_instance_state import TaskInstanceState
