"""TaskStateStoreResponse."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class TaskStateStoreResponse(Model):
    """A single task state store key/value pair with metadata.

    Airflow since 3.3.0.
    """

    key: str
    value: Any
    updated_at: datetime.datetime
    expires_at: datetime.datetime | None
