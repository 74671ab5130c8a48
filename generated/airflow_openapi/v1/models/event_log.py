"""EventLog."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class EventLog(Model):
    """Log of user operations via CLI or Web UI.

    Attributes:
        dag_id: The DAG ID
        event: A key describing the type of event.
        event_log_id: The event log ID
        execution_date: When the event was dispatched for an object having execution_date, the
            value of this field.
        extra: Other information that was not included in the other fields, e.g. the complete
            CLI command.
        map_index: The Map Index (since 2.10.0)
        owner: Name of the user who triggered these events a.
        run_id: The DAG Run ID (since 2.9.0)
        task_id: The Task ID
        try_number: The Try Number (since 2.10.0)
        when: The time when these events happened.
    """

    dag_id: str | None | Unset = UNSET
    event: str | Unset = UNSET
    event_log_id: int | Unset = UNSET
    execution_date: datetime.datetime | None | Unset = UNSET
    extra: str | None | Unset = UNSET
    map_index: int | None | Unset = UNSET
    owner: str | None | Unset = UNSET
    run_id: str | None | Unset = UNSET
    task_id: str | None | Unset = UNSET
    try_number: int | None | Unset = UNSET
    when: datetime.datetime | Unset = UNSET
