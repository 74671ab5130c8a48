"""DAGRunResponse."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DAGRunResponse(Model):
    """Dag Run serializer for responses.

    Attributes:
        run_type: Class with DagRun types.
        state: All possible states that a DagRun can be in. These are "shared" with
            TaskInstanceState in some parts of the code, so please ensure that their values
            always match the ones with the same name in TaskInstanceState.
        duration: (since 3.1.0)
        triggering_user_name: (since 3.1.0)
        bundle_version: (since 3.0.1)
        dag_display_name: (since 3.1.0)
        partition_key: (since 3.2.0)
        partition_date: (since 3.3.0)
    """

    dag_run_id: str
    dag_id: str
    logical_date: datetime.datetime | None
    queued_at: datetime.datetime | None
    start_date: datetime.datetime | None
    end_date: datetime.datetime | None
    data_interval_start: datetime.datetime | None
    data_interval_end: datetime.datetime | None
    run_after: datetime.datetime
    last_scheduling_decision: datetime.datetime | None
    run_type: DagRunType
    state: DagRunState
    triggered_by: DagRunTriggeredByType | None
    conf: dict[str, Any] | None
    note: str | None
    dag_versions: list[DagVersionResponse]
    duration: float | None | Unset = UNSET
    triggering_user_name: str | None | Unset = UNSET
    bundle_version: str | None | Unset = UNSET
    dag_display_name: str | Unset = UNSET
    partition_key: str | None | Unset = UNSET
    partition_date: datetime.datetime | None | Unset = UNSET


from .dag_run_state import DagRunState
from .dag_run_triggered_by_type import DagRunTriggeredByType
from .dag_run_type import DagRunType
from .dag_version_response import DagVersionResponse
