"""QueuedEventCollection."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class QueuedEventCollection(Model):
    """A collection of Dataset Dag Run Queues.

    *New in version 2.9.0*

    Airflow since 2.9.0.

    Attributes:
        total_entries: Count of total objects in the current result set before pagination
            parameters (limit, offset) are applied.
    """

    datasets: list[QueuedEvent] | Unset = UNSET
    total_entries: int | Unset = UNSET


from .queued_event import QueuedEvent
