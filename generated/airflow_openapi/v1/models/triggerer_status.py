"""TriggererStatus."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class TriggererStatus(Model):
    """The status and the latest triggerer heartbeat.

    *New in version 2.6.2*

    Airflow since 2.6.2.

    Attributes:
        latest_triggerer_heartbeat: The time the triggerer last did a heartbeat.
    """

    latest_triggerer_heartbeat: datetime.datetime | None | Unset = UNSET
    status: HealthStatus | None | Unset = UNSET


from .health_status import HealthStatus
