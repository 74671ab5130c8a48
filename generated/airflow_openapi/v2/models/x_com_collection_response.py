"""XComCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class XComCollectionResponse(Model):
    """XCom Collection serializer for responses."""

    xcom_entries: list[XComResponse]
    total_entries: int


from .x_com_response import XComResponse
