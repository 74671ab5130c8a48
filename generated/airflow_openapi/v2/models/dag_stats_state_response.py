"""DagStatsStateResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class DagStatsStateResponse(Model):
    """DagStatsState serializer for responses.

    Attributes:
        state: All possible states that a DagRun can be in. These are "shared" with
            TaskInstanceState in some parts of the code, so please ensure that their values
            always match the ones with the same name in TaskInstanceState.
    """

    state: DagRunState
    count: int


from .dag_run_state import DagRunState
