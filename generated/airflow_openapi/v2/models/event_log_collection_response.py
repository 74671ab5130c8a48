"""EventLogCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class EventLogCollectionResponse(Model):
    """Event Log Collection Response."""

    event_logs: list[EventLogResponse]
    total_entries: int


from .event_log_response import EventLogResponse
