"""LatestRun."""

from __future__ import annotations

import datetime
from typing import Literal

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.oneof import OneOf


@define(kw_only=True, repr=False, eq=False)
class LatestRun(Model):
    """The latest run of a DAG; neither its id nor its state is told.

    Attributes:
        dag_run_url: Path of the run in the web interface, to be joined to the server's address.
        start_date: A date, or an empty text as long as there is none.
    """

    dag_id: str
    dag_run_url: str
    execution_date: datetime.datetime
    start_date: OneOf[datetime.datetime, Literal[""]]
