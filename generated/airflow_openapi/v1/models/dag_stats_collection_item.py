"""DagStatsCollectionItem."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DagStatsCollectionItem(Model):
    """DagStats entry collection item.

    Airflow since 2.10.0.

    Attributes:
        dag_id: The DAG ID.
    """

    dag_id: str | Unset = UNSET
    stats: list[DagStatsStateCollectionItem] | None | Unset = UNSET


from .dag_stats_state_collection_item import DagStatsStateCollectionItem
