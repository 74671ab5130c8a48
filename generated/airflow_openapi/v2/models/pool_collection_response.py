"""PoolCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class PoolCollectionResponse(Model):
    """Pool Collection serializer for responses."""

    pools: list[PoolResponse]
    total_entries: int


from .pool_response import PoolResponse
