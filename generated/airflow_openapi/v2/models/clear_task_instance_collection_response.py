"""ClearTaskInstanceCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.oneof import OneOf


@define(kw_only=True, repr=False, eq=False)
class ClearTaskInstanceCollectionResponse(Model):
    """Response for clear dag run dry run, which may contain new tasks without full TaskInstance
    data.
    """

    task_instances: list[OneOf[TaskInstanceResponse, NewTaskResponse]]
    total_entries: int


from .new_task_response import NewTaskResponse
from .task_instance_response import TaskInstanceResponse
