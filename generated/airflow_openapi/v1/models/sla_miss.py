"""SLAMiss."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class SLAMiss(Model):
    """SLAMiss as the published specs have it.

    Attributes:
        dag_id: The DAG ID.
        task_id: The task ID.
    """

    dag_id: str | Unset = UNSET
    description: str | None | Unset = UNSET
    email_sent: bool | Unset = UNSET
    execution_date: datetime.datetime | Unset = UNSET
    notification_sent: bool | Unset = UNSET
    task_id: str | Unset = UNSET
    timestamp: datetime.datetime | Unset = UNSET
