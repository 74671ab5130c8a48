"""DatasetEvent."""

from __future__ import annotations

from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DatasetEvent(Model):
    """A dataset event.

    *New in version 2.4.0*

    Airflow since 2.4.0.

    Attributes:
        dataset_id: The dataset id
        dataset_uri: The URI of the dataset
        extra: The dataset event extra
        source_dag_id: The DAG ID that updated the dataset.
        source_map_index: The task map index that updated the dataset.
        source_run_id: The DAG run ID that updated the dataset.
        source_task_id: The task ID that updated the dataset.
        timestamp: The dataset event creation time
    """

    created_dagruns: list[BasicDAGRun] | Unset = UNSET
    dataset_id: int | Unset = UNSET
    dataset_uri: str | Unset = UNSET
    extra: dict[str, Any] | None | Unset = UNSET
    source_dag_id: str | None | Unset = UNSET
    source_map_index: int | None | Unset = UNSET
    source_run_id: str | None | Unset = UNSET
    source_task_id: str | None | Unset = UNSET
    timestamp: str | Unset = UNSET


from .basic_dag_run import BasicDAGRun
