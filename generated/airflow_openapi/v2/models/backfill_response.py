"""BackfillResponse."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class BackfillResponse(Model):
    """Base serializer for Backfill.

    Attributes:
        reprocess_behavior: Internal enum for setting reprocess behavior in a backfill. :meta
            private:
        dag_display_name: (since 3.1.0)
    """

    id: int
    dag_id: str
    from_date: datetime.datetime
    to_date: datetime.datetime
    dag_run_conf: dict[str, Any] | None
    is_paused: bool
    reprocess_behavior: ReprocessBehavior
    max_active_runs: int
    created_at: datetime.datetime
    completed_at: datetime.datetime | None
    updated_at: datetime.datetime
    dag_display_name: str | Unset = UNSET


from .reprocess_behavior import ReprocessBehavior
