"""XCom."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class XCom(Model):
    """Full representations of XCom entry.

    Attributes:
        map_index: (since 2.7.0)
        value: The value(s),
    """

    dag_id: str | Unset = UNSET
    execution_date: datetime.datetime | Unset = UNSET
    key: str | Unset = UNSET
    map_index: int | Unset = UNSET
    task_id: str | Unset = UNSET
    timestamp: datetime.datetime | Unset = UNSET
    value: str | float | bool | list[Any] | dict[str, Any] | None | Unset = UNSET
