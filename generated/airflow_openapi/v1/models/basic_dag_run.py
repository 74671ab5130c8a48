"""BasicDAGRun."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class BasicDAGRun(Model):
    """BasicDAGRun as the published specs have it.

    Airflow since 2.4.0.

    Attributes:
        logical_date: The logical date (previously called execution date). This is the time or
            interval covered by this DAG run, according to the DAG definition. The value of this
            field can be set only when creating the object. If you try to modify the field of an
            existing object, the request fails with an BAD_REQUEST error. This together with
            DAG_ID are a unique key. *New in version 2.2.0*
        run_id: Run ID.
        start_date: The start time. The time when DAG run was actually created. *Changed in
            version 2.1.3*: Field becomes nullable.
        state: DAG State. *Changed in version 2.1.3*: 'queued' is added as a possible value.
    """

    dag_id: str | Unset = UNSET
    data_interval_end: datetime.datetime | None | Unset = UNSET
    data_interval_start: datetime.datetime | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    logical_date: datetime.datetime | Unset = UNSET
    run_id: str | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    state: DagState | Unset = UNSET


from .dag_state import DagState
