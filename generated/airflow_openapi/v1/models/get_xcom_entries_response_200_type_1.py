"""GetXcomEntriesResponse200Type1."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True)
class GetXcomEntriesResponse200Type1(Model):
    """GetXcomEntriesResponse200Type1 as the published specs have it.

    Attributes:
        total_entries: Count of objects in the current result set.
    """

    xcom_entries: list[XComCollectionItem] | Unset = UNSET
    total_entries: int | Unset = UNSET


from .x_com_collection_item import XComCollectionItem
