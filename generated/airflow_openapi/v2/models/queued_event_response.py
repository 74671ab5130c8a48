"""QueuedEventResponse."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class QueuedEventResponse(Model):
    """Queued Event serializer for responses..

    Attributes:
        dag_display_name: (since 3.1.0)
    """

    dag_id: str
    asset_id: int
    created_at: datetime.datetime
    dag_display_name: str | Unset = UNSET
