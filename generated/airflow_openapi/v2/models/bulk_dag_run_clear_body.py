"""BulkDAGRunClearBody."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class BulkDAGRunClearBody(Model):
    """Request body for the bulk clear Dag Runs endpoint.

    Airflow since 3.3.0.

    Attributes:
        partition_key: Select runs by exact partition key match. Mutually exclusive with the
            other partition selectors.
        partition_date_start: Inclusive start of the partition date window. The value is
            interpreted in the Dag's timetable timezone. Mutually exclusive with the other
            partition selectors.
        partition_date_end: Inclusive end of the partition date window. The value is interpreted
            in the Dag's timetable timezone. Mutually exclusive with the other partition
            selectors.
        only_new: Only queue newly added tasks in the latest Dag version without clearing
            existing tasks.
        run_on_latest_version: (Experimental) Run on the latest bundle version of the Dag after
            clearing. If not specified, falls back to the DAG-level
            ``rerun_with_latest_version`` parameter, then the ``[core]
            rerun_with_latest_version`` config option, and finally ``False``.
    """

    partition_key: str | None | Unset = UNSET
    partition_date_start: datetime.datetime | None | Unset = UNSET
    partition_date_end: datetime.datetime | None | Unset = UNSET
    dry_run: bool | Unset = UNSET
    only_failed: bool | Unset = UNSET
    only_new: bool | Unset = UNSET
    run_on_latest_version: bool | None | Unset = UNSET
    note: str | None | Unset = UNSET
    dag_runs: list[BulkDAGRunBody] | Unset = UNSET


from .bulk_dag_run_body import BulkDAGRunBody
