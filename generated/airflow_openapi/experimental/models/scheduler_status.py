"""SchedulerStatus."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class SchedulerStatus(Model):
    """The health of the scheduler, of the one last heard of if there are several.

    Attributes:
        latest_scheduler_heartbeat: Null if there never was one.
        status: What is healthy was heard of lately: within 30 seconds, unless the configuration
            has another time.
    """

    latest_scheduler_heartbeat: datetime.datetime | None
    status: HealthStatus


from .health_status import HealthStatus
