"""DAGCollectionResponse."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class DAGCollectionResponse(Model):
    """Dag Collection serializer for responses."""

    dags: list[DAGResponse]
    total_entries: int


from .dag_response import DAGResponse
