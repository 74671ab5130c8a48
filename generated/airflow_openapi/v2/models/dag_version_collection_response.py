"""DAGVersionCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class DAGVersionCollectionResponse(Model):
    """Dag Version Collection serializer for responses."""

    dag_versions: list[DagVersionResponse]
    total_entries: int


from .dag_version_response import DagVersionResponse
