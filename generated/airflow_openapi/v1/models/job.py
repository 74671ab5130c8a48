"""Job."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class Job(Model):
    """Job as the published specs have it.

    Airflow since 2.5.0.
    """

    dag_id: str | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    executor_class: str | None | Unset = UNSET
    hostname: str | None | Unset = UNSET
    id: int | Unset = UNSET
    job_type: str | None | Unset = UNSET
    latest_heartbeat: datetime.datetime | None | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    state: str | None | Unset = UNSET
    unixname: str | None | Unset = UNSET
