"""AssetAliasCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class AssetAliasCollectionResponse(Model):
    """Asset alias collection response."""

    asset_aliases: list[AssetAliasResponse]
    total_entries: int


from .asset_alias_response import AssetAliasResponse
