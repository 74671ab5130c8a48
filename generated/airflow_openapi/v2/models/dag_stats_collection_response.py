"""DagStatsCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class DagStatsCollectionResponse(Model):
    """Dag Stats Collection serializer for responses."""

    dags: list[DagStatsResponse]
    total_entries: int


from .dag_stats_response import DagStatsResponse
