"""TaskInstancesBatchBody."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class TaskInstancesBatchBody(Model):
    """Task Instance body for get batch.

    Attributes:
        run_after_gt: (since 3.1.0)
        run_after_lt: (since 3.1.0)
        logical_date_gt: (since 3.1.0)
        logical_date_lt: (since 3.1.0)
        start_date_gt: (since 3.1.0)
        start_date_lt: (since 3.1.0)
        end_date_gt: (since 3.1.0)
        end_date_lt: (since 3.1.0)
        duration_gt: (since 3.1.0)
        duration_lt: (since 3.1.0)
    """

    dag_ids: list[str] | None | Unset = UNSET
    dag_run_ids: list[str] | None | Unset = UNSET
    task_ids: list[str] | None | Unset = UNSET
    state: list[TaskInstanceState | None] | None | Unset = UNSET
    run_after_gte: datetime.datetime | None | Unset = UNSET
    run_after_gt: datetime.datetime | None | Unset = UNSET
    run_after_lte: datetime.datetime | None | Unset = UNSET
    run_after_lt: datetime.datetime | None | Unset = UNSET
    logical_date_gte: datetime.datetime | None | Unset = UNSET
    logical_date_gt: datetime.datetime | None | Unset = UNSET
    logical_date_lte: datetime.datetime | None | Unset = UNSET
    logical_date_lt: datetime.datetime | None | Unset = UNSET
    start_date_gte: datetime.datetime | None | Unset = UNSET
    start_date_gt: datetime.datetime | None | Unset = UNSET
    start_date_lte: datetime.datetime | None | Unset = UNSET
    start_date_lt: datetime.datetime | None | Unset = UNSET
    end_date_gte: datetime.datetime | None | Unset = UNSET
    end_date_gt: datetime.datetime | None | Unset = UNSET
    end_date_lte: datetime.datetime | None | Unset = UNSET
    end_date_lt: datetime.datetime | None | Unset = UNSET
    duration_gte: float | None | Unset = UNSET
    duration_gt: float | None | Unset = UNSET
    duration_lte: float | None | Unset = UNSET
    duration_lt: float | None | Unset = UNSET
    pool: list[str] | None | Unset = UNSET
    queue: list[str] | None | Unset = UNSET
    executor: list[str] | None | Unset = UNSET
    page_offset: int | Unset = UNSET
    page_limit: int | Unset = UNSET
    order_by: str | None | Unset = UNSET


from .task_instance_state import TaskInstanceState
