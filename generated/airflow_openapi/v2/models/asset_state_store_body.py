"""AssetStateStoreBody."""

from __future__ import annotations

from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class AssetStateStoreBody(Model):
    """Request body for setting an asset state store value.

    Airflow since 3.3.0.
    """

    value: Any
