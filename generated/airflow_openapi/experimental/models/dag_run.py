"""DagRun."""

from __future__ import annotations

import datetime
from typing import Literal

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.oneof import OneOf


@define(kw_only=True, repr=False, eq=False)
class DagRun(Model):
    """A run, in the list of a DAG's runs.

    Attributes:
        dag_run_url: Path of the run in the web interface, to be joined to the server's address.
        id: Its number in the database; no endpoint takes it.
        start_date: A date, or an empty text as long as there is none.
        state: State of a run.
    """

    dag_id: str
    dag_run_url: str
    execution_date: datetime.datetime
    id: int
    run_id: str
    start_date: OneOf[datetime.datetime, Literal[""]]
    state: DagRunState


from .dag_run_state import DagRunState
