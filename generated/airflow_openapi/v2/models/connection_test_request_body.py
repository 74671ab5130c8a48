"""ConnectionTestRequestBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ConnectionTestRequestBody(Model):
    """Request body for enqueueing a connection test on a worker.

    Inherits ``connection_id`` pattern, ``extra`` JSON validation, and ``team_name`` handling
    from ``ConnectionBody`` so tested connections share the same input contract as persisted
    ones.

    Airflow since 3.3.0.

    Attributes:
        commit_on_success: If True, save or update the connection in the connection table when
            the test succeeds.
        executor: Executor name to dispatch the connection test to.
        queue: Worker queue to route the connection test to (executor-dependent).
    """

    connection_id: str
    conn_type: str
    description: str | None | Unset = UNSET
    host: str | None | Unset = UNSET
    login: str | None | Unset = UNSET
    schema: str | None | Unset = UNSET
    port: int | None | Unset = UNSET
    password: str | None | Unset = UNSET
    extra: str | None | Unset = UNSET
    team_name: str | None | Unset = UNSET
    commit_on_success: bool | Unset = UNSET
    executor: str | None | Unset = UNSET
    queue: str | None | Unset = UNSET
