"""StructuredLogMessage."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class StructuredLogMessage(Model):
    """An individual log message."""

    event: str
    timestamp: datetime.datetime | Unset = UNSET
