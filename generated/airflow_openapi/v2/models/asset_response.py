"""AssetResponse."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class AssetResponse(Model):
    """Asset serializer for responses.

    Attributes:
        scheduled_dags: (since 3.1.0)
        consuming_tasks: (since 3.1.0)
        watchers: (since 3.2.0)
        last_asset_event: (since 3.1.0)
        consuming_dags: (until 3.0.6)
    """

    id: int
    name: str
    uri: str
    group: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    producing_tasks: list[TaskOutletAssetReference]
    aliases: list[AssetAliasResponse]
    extra: dict[str, Any] | None | Unset = UNSET
    scheduled_dags: list[DagScheduleAssetReference] | Unset = UNSET
    consuming_tasks: list[TaskInletAssetReference] | Unset = UNSET
    watchers: list[AssetWatcherResponse] | Unset = UNSET
    last_asset_event: LastAssetEventResponse | None | Unset = UNSET
    consuming_dags: list[DagScheduleAssetReference] | Unset = UNSET


from .asset_alias_response import AssetAliasResponse
from .asset_watcher_response import AssetWatcherResponse
from .dag_schedule_asset_reference import DagScheduleAssetReference
from .last_asset_event_response import LastAssetEventResponse
from .task_inlet_asset_reference import TaskInletAssetReference
from .task_outlet_asset_reference import TaskOutletAssetReference
