"""DagProcessorStatus."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class DagProcessorStatus(Model):
    """The health of the DAG processor where it is a process of its own.

    Attributes:
        latest_dag_processor_heartbeat: Null if there never was one.
        status: Null if there is none.
    """

    latest_dag_processor_heartbeat: datetime.datetime | None
    status: HealthStatus | None


from .health_status import HealthStatus
