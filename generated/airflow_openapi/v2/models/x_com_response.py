"""XComResponse."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class XComResponse(Model):
    """Serializer for a xcom item.

    Attributes:
        dag_display_name: (since 3.1.0)
        task_display_name: (since 3.1.0)
        run_after: (since 3.1.8)
    """

    key: str
    timestamp: datetime.datetime
    logical_date: datetime.datetime | None
    map_index: int
    task_id: str
    dag_id: str
    run_id: str
    dag_display_name: str | Unset = UNSET
    task_display_name: str | Unset = UNSET
    run_after: datetime.datetime | Unset = UNSET
