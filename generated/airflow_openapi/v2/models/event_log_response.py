"""EventLogResponse."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class EventLogResponse(Model):
    """Event Log Response.

    Attributes:
        dag_display_name: (since 3.1.0)
        task_display_name: (since 3.1.2)
    """

    event_log_id: int
    when: datetime.datetime
    dag_id: str | None
    task_id: str | None
    run_id: str | None
    map_index: int | None
    try_number: int | None
    event: str
    logical_date: datetime.datetime | None
    owner: str | None
    extra: str | None
    dag_display_name: str | None | Unset = UNSET
    task_display_name: str | None | Unset = UNSET
