"""DagScheduleDatasetReference."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DagScheduleDatasetReference(Model):
    """A datasets reference to a downstream DAG.

    *New in version 2.4.0*

    Airflow since 2.4.0.

    Attributes:
        created_at: The dataset reference creation time
        dag_id: The DAG ID that depends on the dataset.
        updated_at: The dataset reference update time
    """

    created_at: str | Unset = UNSET
    dag_id: str | None | Unset = UNSET
    updated_at: str | Unset = UNSET
