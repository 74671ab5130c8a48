"""XComCollectionItem."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class XComCollectionItem(Model):
    """XCom entry collection item.

    The value field is only available when reading a single object due to the size of the value.

    Attributes:
        map_index: (since 2.7.0)
    """

    dag_id: str | Unset = UNSET
    execution_date: datetime.datetime | Unset = UNSET
    key: str | Unset = UNSET
    map_index: int | Unset = UNSET
    task_id: str | Unset = UNSET
    timestamp: datetime.datetime | Unset = UNSET
