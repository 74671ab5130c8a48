"""NewTaskResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class NewTaskResponse(Model):
    """Lightweight response for new tasks that don't have TaskInstances yet.

    Airflow since 3.2.2.
    """

    task_id: str
    task_display_name: str
