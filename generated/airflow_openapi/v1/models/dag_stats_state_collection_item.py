"""DagStatsStateCollectionItem."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DagStatsStateCollectionItem(Model):
    """DagStatsState entry collection item.

    Airflow since 2.10.0.

    Attributes:
        count: The DAG state count.
        state: The DAG state.
    """

    count: int | Unset = UNSET
    state: str | Unset = UNSET
