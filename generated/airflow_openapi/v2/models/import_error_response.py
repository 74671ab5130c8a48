"""ImportErrorResponse."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class ImportErrorResponse(Model):
    """Import Error Response."""

    import_error_id: int
    timestamp: datetime.datetime
    filename: str
    bundle_name: str | None
    stack_trace: str
