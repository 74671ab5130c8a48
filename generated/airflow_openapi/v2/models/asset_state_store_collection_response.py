"""AssetStateStoreCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class AssetStateStoreCollectionResponse(Model):
    """All asset state store entries for an asset.

    Airflow since 3.3.0.
    """

    asset_state_store: list[AssetStateStoreResponse]
    total_entries: int


from .asset_state_store_response import AssetStateStoreResponse
