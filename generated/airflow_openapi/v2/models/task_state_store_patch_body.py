"""TaskStateStorePatchBody."""

from __future__ import annotations

from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class TaskStateStorePatchBody(Model):
    """Request body for patching only the value of an existing task state store key.

    Airflow since 3.3.0.
    """

    value: Any
