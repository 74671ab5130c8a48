"""HealthInfo."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class HealthInfo(Model):
    """Instance status information.

    Attributes:
        dag_processor: The status and the latest dag processor heartbeat. *New in version 2.6.3*
            (since 2.7.0)
        metadatabase: The status of the metadatabase.
        scheduler: The status and the latest scheduler heartbeat.
        triggerer: The status and the latest triggerer heartbeat. *New in version 2.6.2* (since
            2.6.2)
    """

    dag_processor: DagProcessorStatus | Unset = UNSET
    metadatabase: MetadatabaseStatus | Unset = UNSET
    scheduler: SchedulerStatus | Unset = UNSET
    triggerer: TriggererStatus | Unset = UNSET


from .dag_processor_status import DagProcessorStatus
from .metadatabase_status import MetadatabaseStatus
from .scheduler_status import SchedulerStatus
from .triggerer_status import TriggererStatus
