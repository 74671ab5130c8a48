"""QueuedEventCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class QueuedEventCollectionResponse(Model):
    """Queued Event Collection serializer for responses."""

    queued_events: list[QueuedEventResponse]
    total_entries: int


from .queued_event_response import QueuedEventResponse
