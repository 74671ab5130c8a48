"""HealthInfoResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class HealthInfoResponse(Model):
    """Health serializer for responses.

    Attributes:
        metadatabase: Base info serializer for responses.
        scheduler: Scheduler info serializer for responses.
        triggerer: Triggerer info serializer for responses.
    """

    metadatabase: BaseInfoResponse
    scheduler: SchedulerInfoResponse
    triggerer: TriggererInfoResponse
    dag_processor: DagProcessorInfoResponse | None | Unset = UNSET


from .base_info_response import BaseInfoResponse
from .dag_processor_info_response import DagProcessorInfoResponse
from .scheduler_info_response import SchedulerInfoResponse
from .triggerer_info_response import TriggererInfoResponse
