"""ConnectionBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ConnectionBody(Model):
    """Connection Serializer for requests body.

    Attributes:
        team_name: (since 3.2.0)
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
