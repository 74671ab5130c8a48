"""DagProcessorStatus."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DagProcessorStatus(Model):
    """The status and the latest dag processor heartbeat.

    *New in version 2.6.3*

    Airflow since 2.7.0.

    Attributes:
        latest_dag_processor_heartbeat: The time the dag processor last did a heartbeat.
    """

    latest_dag_processor_heartbeat: datetime.datetime | None | Unset = UNSET
    status: HealthStatus | None | Unset = UNSET


from .health_status import HealthStatus
