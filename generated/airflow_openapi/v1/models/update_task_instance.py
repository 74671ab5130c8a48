"""UpdateTaskInstance."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class UpdateTaskInstance(Model):
    """UpdateTaskInstance as the published specs have it.

    Airflow since 2.5.0.

    Attributes:
        dry_run: If set, don't actually run this operation. The response will contain the task
            instance planned to be affected, but won't be modified in any way.
        new_state: Expected new state. Only a subset of TaskState are available. Other states
            are managed directly by the scheduler or the workers and cannot be updated manually
            through the REST API.
    """

    dry_run: bool | Unset = UNSET
    new_state: UpdateTaskState | Unset = UNSET


from .update_task_state import UpdateTaskState
