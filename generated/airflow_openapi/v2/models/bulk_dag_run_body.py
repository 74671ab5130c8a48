"""BulkDAGRunBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class BulkDAGRunBody(Model):
    """Request body for bulk operations on Dag Runs.

    Airflow since 3.3.0.
    """

    dag_run_id: str
    dag_id: str | None | Unset = UNSET
    state: DagRunMutableStates | None | Unset = UNSET
    note: str | None | Unset = UNSET


from .dag_run_mutable_states import DagRunMutableStates
