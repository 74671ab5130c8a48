"""AssetWatcherResponse."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class AssetWatcherResponse(Model):
    """Asset watcher serializer for responses.

    Airflow since 3.2.0.
    """

    name: str
    trigger_id: int
    created_date: datetime.datetime
