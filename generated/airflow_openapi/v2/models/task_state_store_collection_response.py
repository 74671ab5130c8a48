"""TaskStateStoreCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class TaskStateStoreCollectionResponse(Model):
    """All task state store entries for a task instance.

    Airflow since 3.3.0.
    """

    task_state_store: list[TaskStateStoreResponse]
    total_entries: int


from .task_state_store_response import TaskStateStoreResponse
