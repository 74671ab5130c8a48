"""AssetStateStoreResponse."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class AssetStateStoreResponse(Model):
    """A single asset state store key/value pair with metadata.

    Airflow since 3.3.0.
    """

    key: str
    value: Any
    updated_at: datetime.datetime
    last_updated_by: AssetStateStoreLastUpdatedBy | None | Unset = UNSET


from .asset_state_store_last_updated_by import AssetStateStoreLastUpdatedBy
