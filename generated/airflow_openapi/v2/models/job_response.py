"""JobResponse."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class JobResponse(Model):
    """Job serializer for responses.

    Attributes:
        dag_display_name: (since 3.1.0)
    """

    id: int
    dag_id: str | None
    state: str | None
    job_type: str | None
    start_date: datetime.datetime | None
    end_date: datetime.datetime | None
    latest_heartbeat: datetime.datetime | None
    executor_class: str | None
    hostname: str | None
    unixname: str | None
    dag_display_name: str | None | Unset = UNSET
