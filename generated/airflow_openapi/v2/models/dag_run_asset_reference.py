"""DagRunAssetReference."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DagRunAssetReference(Model):
    """DagRun serializer for asset responses.

    Attributes:
        partition_key: (since 3.2.0)
        triggering: Whether this asset event triggered the referenced dag run. Only a run's most
            recent consumed asset event triggers it; earlier consumed events are included in the
            run but did not trigger it. (since 3.3.2)
    """

    run_id: str
    dag_id: str
    logical_date: datetime.datetime | None
    start_date: datetime.datetime
    end_date: datetime.datetime | None
    state: str
    data_interval_start: datetime.datetime | None
    data_interval_end: datetime.datetime | None
    partition_key: str | None | Unset = UNSET
    triggering: bool | Unset = UNSET
