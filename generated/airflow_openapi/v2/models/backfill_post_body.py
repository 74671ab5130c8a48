"""BackfillPostBody."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class BackfillPostBody(Model):
    """Object used for create backfill request.

    Attributes:
        reprocess_behavior: Internal enum for setting reprocess behavior in a backfill. :meta
            private:
        run_on_latest_version: Run on the latest bundle version of the Dag for each backfilled
            run. If not specified, falls back to the DAG-level ``rerun_with_latest_version``
            parameter, then the ``[core] rerun_with_latest_version`` config option, and finally
            ``True`` (the historical default for backfills). (since 3.1.6)
    """

    dag_id: str
    from_date: datetime.datetime
    to_date: datetime.datetime
    run_backwards: bool | Unset = UNSET
    dag_run_conf: dict[str, Any] | None | Unset = UNSET
    reprocess_behavior: ReprocessBehavior | Unset = UNSET
    max_active_runs: int | Unset = UNSET
    run_on_latest_version: bool | None | Unset = UNSET


from .reprocess_behavior import ReprocessBehavior
