"""DagRunStatus."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class DagRunStatus(Model):
    """The state of one run.

    Attributes:
        state: State of a run.
    """

    state: DagRunState


from .dag_run_state import DagRunState
