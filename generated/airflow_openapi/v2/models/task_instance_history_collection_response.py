"""TaskInstanceHistoryCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class TaskInstanceHistoryCollectionResponse(Model):
    """TaskInstanceHistory Collection serializer for responses."""

    task_instances: list[TaskInstanceHistoryResponse]
    total_entries: int


from .task_instance_history_response import TaskInstanceHistoryResponse
