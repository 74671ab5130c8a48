"""Dataset."""

from __future__ import annotations

from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class Dataset(Model):
    """A dataset item.

    *New in version 2.4.0*

    Airflow since 2.4.0.

    Attributes:
        created_at: The dataset creation time
        extra: The dataset extra
        id: The dataset id
        updated_at: The dataset update time
        uri: The dataset uri
    """

    consuming_dags: list[DagScheduleDatasetReference] | Unset = UNSET
    created_at: str | Unset = UNSET
    extra: dict[str, Any] | None | Unset = UNSET
    id: int | Unset = UNSET
    producing_tasks: list[TaskOutletDatasetReference] | Unset = UNSET
    updated_at: str | Unset = UNSET
    uri: str | Unset = UNSET


from .dag_schedule_dataset_reference import DagScheduleDatasetReference
from .task_outlet_dataset_reference import TaskOutletDatasetReference
