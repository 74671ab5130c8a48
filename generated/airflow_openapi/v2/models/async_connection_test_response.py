"""AsyncConnectionTestResponse."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class AsyncConnectionTestResponse(Model):
    """Response returned when polling for the status of an enqueued connection test.

    Airflow since 3.3.0.
    """

    token: str
    connection_id: str
    state: str
    created_at: datetime.datetime
    result_message: str | None | Unset = UNSET
