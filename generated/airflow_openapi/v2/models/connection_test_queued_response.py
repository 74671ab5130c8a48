"""ConnectionTestQueuedResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class ConnectionTestQueuedResponse(Model):
    """Response returned when a connection test has been enqueued for worker execution.

    Airflow since 3.3.0.
    """

    token: str
    connection_id: str
    state: str
