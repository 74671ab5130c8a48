"""TaskStateStoreBody."""

from __future__ import annotations

from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class TaskStateStoreBody(Model):
    """Request body for setting a task state store value.

    ``expires_at`` controls expiry:

    - ``"default"``: apply the configured ``[state_store] default_retention_days``.
    - ``null``: never expire.
    - aware datetime: expire at that time.

    Airflow since 3.3.0.
    """

    value: Any
    expires_at: str | None | Unset = UNSET
