"""AssetEventResponse."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class AssetEventResponse(Model):
    """Asset event serializer for responses.

    Attributes:
        partition_key: (since 3.2.0)
    """

    id: int
    asset_id: int
    source_map_index: int
    created_dagruns: list[DagRunAssetReference]
    timestamp: datetime.datetime
    uri: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    group: str | None | Unset = UNSET
    extra: dict[str, Any] | None | Unset = UNSET
    source_task_id: str | None | Unset = UNSET
    source_dag_id: str | None | Unset = UNSET
    source_run_id: str | None | Unset = UNSET
    partition_key: str | None | Unset = UNSET


from .dag_run_asset_reference import DagRunAssetReference
