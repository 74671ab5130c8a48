"""XComCreateBody."""

from __future__ import annotations

from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class XComCreateBody(Model):
    """Payload serializer for creating an XCom entry."""

    key: str
    value: Any
    map_index: int | Unset = UNSET
