"""QueuedEvent."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class QueuedEvent(Model):
    """QueuedEvent as the published specs have it.

    Airflow since 2.9.0.

    Attributes:
        created_at: The creation time of QueuedEvent
        dag_id: The DAG ID.
        uri: The datata uri.
    """

    created_at: datetime.datetime | Unset = UNSET
    dag_id: str | Unset = UNSET
    uri: str | Unset = UNSET
