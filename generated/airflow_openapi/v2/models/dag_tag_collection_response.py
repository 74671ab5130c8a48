"""DAGTagCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class DAGTagCollectionResponse(Model):
    """Dag Tags Collection serializer for responses."""

    tags: list[str]
    total_entries: int
