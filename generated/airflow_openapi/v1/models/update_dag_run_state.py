"""UpdateDagRunState."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class UpdateDagRunState(Model):
    """Modify the state of a DAG run.

    *New in version 2.2.0*

    Airflow since 2.2.0.

    Attributes:
        state: The state to set this DagRun
    """

    state: UpdateDagRunStateState | Unset = UNSET


from .update_dag_run_state_state import UpdateDagRunStateState
