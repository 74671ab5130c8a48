"""MaterializeAssetBody."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class MaterializeAssetBody(Model):
    """Materialize asset request.

    Airflow since 3.2.1.
    """

    dag_run_id: str | None | Unset = UNSET
    data_interval_start: datetime.datetime | None | Unset = UNSET
    data_interval_end: datetime.datetime | None | Unset = UNSET
    logical_date: datetime.datetime | None | Unset = UNSET
    run_after: datetime.datetime | None | Unset = UNSET
    conf: dict[str, Any] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    partition_key: str | None | Unset = UNSET
