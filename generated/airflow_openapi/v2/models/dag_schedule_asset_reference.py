"""DagScheduleAssetReference."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class DagScheduleAssetReference(Model):
    """Dag schedule reference serializer for assets."""

    dag_id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
