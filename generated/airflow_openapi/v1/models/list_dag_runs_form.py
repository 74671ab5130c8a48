"""ListDagRunsForm."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ListDagRunsForm(Model):
    """ListDagRunsForm as the published specs have it.

    Attributes:
        dag_ids: Return objects with specific DAG IDs. The value can be repeated to retrieve
            multiple matching values (OR condition).
        end_date_gte: Returns objects greater or equal the specified date. This can be combined
            with end_date_lte parameter to receive only the selected period.
        end_date_lte: Returns objects less than or equal to the specified date. This can be
            combined with end_date_gte parameter to receive only the selected period.
        execution_date_gte: Returns objects greater or equal to the specified date. This can be
            combined with execution_date_lte key to receive only the selected period.
        execution_date_lte: Returns objects less than or equal to the specified date. This can
            be combined with execution_date_gte key to receive only the selected period.
        order_by: The name of the field to order the results by. Prefix a field name with `-` to
            reverse the sort order. *New in version 2.1.0* (since 2.1.0)
        page_limit: The numbers of items to return.
        page_offset: The number of items to skip before starting to collect the result set.
        start_date_gte: Returns objects greater or equal the specified date. This can be
            combined with start_date_lte key to receive only the selected period.
        start_date_lte: Returns objects less or equal the specified date. This can be combined
            with start_date_gte parameter to receive only the selected period
        states: Return objects with specific states. The value can be repeated to retrieve
            multiple matching values (OR condition). (since 2.3.0)
    """

    dag_ids: list[str] | Unset = UNSET
    end_date_gte: datetime.datetime | Unset = UNSET
    end_date_lte: datetime.datetime | Unset = UNSET
    execution_date_gte: datetime.datetime | Unset = UNSET
    execution_date_lte: datetime.datetime | Unset = UNSET
    order_by: str | Unset = UNSET
    page_limit: int | Unset = UNSET
    page_offset: int | Unset = UNSET
    start_date_gte: datetime.datetime | Unset = UNSET
    start_date_lte: datetime.datetime | Unset = UNSET
    states: list[str] | Unset = UNSET
