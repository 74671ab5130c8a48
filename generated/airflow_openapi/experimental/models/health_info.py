"""HealthInfo."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class HealthInfo(Model):
    """The health of what Airflow consists of.

    Attributes:
        metadatabase: The health of Airflow's own database.
        scheduler: The health of the scheduler, of the one last heard of if there are several.
        dag_processor: The health of the DAG processor where it is a process of its own. (since
            2.7.0)
        triggerer: The health of the triggerer. (since 2.6.2)
    """

    metadatabase: MetadatabaseStatus
    scheduler: SchedulerStatus
    dag_processor: DagProcessorStatus | Unset = UNSET
    triggerer: TriggererStatus | Unset = UNSET


from .dag_processor_status import DagProcessorStatus
from .metadatabase_status import MetadatabaseStatus
from .scheduler_status import SchedulerStatus
from .triggerer_status import TriggererStatus
