"""DAGRun."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DAGRun(Model):
    """DAGRun as the published specs have it.

    Attributes:
        conf: JSON object describing additional configuration parameters. The value of this
            field can be set only when creating the object. If you try to modify the field of an
            existing object, the request fails with an BAD_REQUEST error.
        dag_run_id: Run ID. The value of this field can be set only when creating the object. If
            you try to modify the field of an existing object, the request fails with an
            BAD_REQUEST error. If not provided, a value will be generated based on
            execution_date. If the specified dag_run_id is in use, the creation request fails
            with an ALREADY_EXISTS error. This together with DAG_ID are a unique key.
        data_interval_end: The end of the interval the DAG run covers. (since 2.4.0)
        data_interval_start: The beginning of the interval the DAG run covers. (since 2.4.0)
        execution_date: The execution date. This is the same as logical_date, kept for backwards
            compatibility. If both this field and logical_date are provided but with different
            values, the request will fail with an BAD_REQUEST error. *Changed in version 2.2.0*:
            Field becomes nullable. *Deprecated since version 2.2.0*: Use 'logical_date'
            instead.
        last_scheduling_decision: (since 2.4.0)
        logical_date: The logical date (previously called execution date). This is the time or
            interval covered by this DAG run, according to the DAG definition. The value of this
            field can be set only when creating the object. If you try to modify the field of an
            existing object, the request fails with an BAD_REQUEST error. This together with
            DAG_ID are a unique key. *New in version 2.2.0* (since 2.2.0)
        note: Contains manually entered notes by the user about the DagRun. *New in version
            2.5.0* (since 2.5.0)
        run_type: (since 2.4.0)
        start_date: The start time. The time when DAG run was actually created. *Changed in
            version 2.1.3*: Field becomes nullable.
        state: DAG State. *Changed in version 2.1.3*: 'queued' is added as a possible value.
    """

    conf: dict[str, Any] | Unset = UNSET
    dag_id: str | Unset = UNSET
    dag_run_id: str | None | Unset = UNSET
    data_interval_end: datetime.datetime | None | Unset = UNSET
    data_interval_start: datetime.datetime | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    execution_date: datetime.datetime | None | Unset = UNSET
    external_trigger: bool | Unset = UNSET
    last_scheduling_decision: datetime.datetime | None | Unset = UNSET
    logical_date: datetime.datetime | None | Unset = UNSET
    note: str | None | Unset = UNSET
    run_type: DAGRunRunType | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    state: DagState | Unset = UNSET


from .dag_run_run_type import DAGRunRunType
from .dag_state import DagState
