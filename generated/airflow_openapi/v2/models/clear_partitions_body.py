"""ClearPartitionsBody."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ClearPartitionsBody(Model):
    """Request body for the clearPartitions endpoint (column-reset: set partition fields to None).

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
        run_id: Select runs by exact run_id. Mutually exclusive with ``partition_key`` and
            partition date window.
        clear_task_instances: Also clear task instances on the matched runs.
        dry_run: If True, compute counts without writing any changes.
    """

    partition_key: str | None | Unset = UNSET
    partition_date_start: datetime.datetime | None | Unset = UNSET
    partition_date_end: datetime.datetime | None | Unset = UNSET
    run_id: str | None | Unset = UNSET
    clear_task_instances: bool | Unset = UNSET
    dry_run: bool | Unset = UNSET
