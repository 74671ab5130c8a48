"""ListTaskInstanceForm."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ListTaskInstanceForm(Model):
    """ListTaskInstanceForm as the published specs have it.

    Attributes:
        dag_ids: Return objects with specific DAG IDs. The value can be repeated to retrieve
            multiple matching values (OR condition).
        dag_run_ids: Return objects with specific DAG Run IDs. The value can be repeated to
            retrieve multiple matching values (OR condition). *New in version 2.7.1* (since
            2.7.0)
        duration_gte: Returns objects greater than or equal to the specified values. This can be
            combined with duration_lte parameter to receive only the selected period.
        duration_lte: Returns objects less than or equal to the specified values. This can be
            combined with duration_gte parameter to receive only the selected range.
        end_date_gte: Returns objects greater or equal the specified date. This can be combined
            with start_date_lte parameter to receive only the selected period.
        end_date_lte: Returns objects less than or equal to the specified date. This can be
            combined with start_date_gte parameter to receive only the selected period.
        execution_date_gte: Returns objects greater or equal to the specified date. This can be
            combined with execution_date_lte parameter to receive only the selected period.
        execution_date_lte: Returns objects less than or equal to the specified date. This can
            be combined with execution_date_gte parameter to receive only the selected period.
        executor: The value can be repeated to retrieve multiple matching values (OR condition).
            (since 2.10.0)
        page_limit: The numbers of items to return. (since 2.10.3)
        page_offset: The number of items to skip before starting to collect the result set.
            (since 2.10.3)
        pool: The value can be repeated to retrieve multiple matching values (OR condition).
        queue: The value can be repeated to retrieve multiple matching values (OR condition).
        start_date_gte: Returns objects greater or equal the specified date. This can be
            combined with start_date_lte parameter to receive only the selected period.
        start_date_lte: Returns objects less or equal the specified date. This can be combined
            with start_date_gte parameter to receive only the selected period.
        state: The value can be repeated to retrieve multiple matching values (OR condition).
        task_ids: Return objects with specific task IDs. The value can be repeated to retrieve
            multiple matching values (OR condition). *New in version 2.7.1* (since 2.7.0)
    """

    dag_ids: list[str] | Unset = UNSET
    dag_run_ids: list[str] | Unset = UNSET
    duration_gte: float | Unset = UNSET
    duration_lte: float | Unset = UNSET
    end_date_gte: datetime.datetime | Unset = UNSET
    end_date_lte: datetime.datetime | Unset = UNSET
    execution_date_gte: datetime.datetime | Unset = UNSET
    execution_date_lte: datetime.datetime | Unset = UNSET
    executor: list[str] | Unset = UNSET
    page_limit: int | Unset = UNSET
    page_offset: int | Unset = UNSET
    pool: list[str] | Unset = UNSET
    queue: list[str] | Unset = UNSET
    start_date_gte: datetime.datetime | Unset = UNSET
    start_date_lte: datetime.datetime | Unset = UNSET
    state: list[str | None] | Unset = UNSET
    task_ids: list[str] | Unset = UNSET
