"""ImportError_."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ImportError_(Model):
    """ImportError_ as the published specs have it.

    Attributes:
        filename: The filename
        import_error_id: The import error ID.
        stack_trace: The full stackstrace.
        timestamp: The time when this error was created.
    """

    filename: str | Unset = UNSET
    import_error_id: int | Unset = UNSET
    stack_trace: str | Unset = UNSET
    timestamp: datetime.datetime | Unset = UNSET
