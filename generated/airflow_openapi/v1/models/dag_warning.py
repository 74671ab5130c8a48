"""DagWarning."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DagWarning(Model):
    """DagWarning as the published specs have it.

    Airflow since 2.4.0.

    Attributes:
        dag_id: The dag_id.
        message: The message for the dag warning.
        timestamp: The time when this warning was logged.
        warning_type: The warning type for the dag warning.
    """

    dag_id: str | Unset = UNSET
    message: str | Unset = UNSET
    timestamp: datetime.datetime | Unset = UNSET
    warning_type: str | Unset = UNSET
