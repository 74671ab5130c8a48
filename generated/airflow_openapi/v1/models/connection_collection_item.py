"""ConnectionCollectionItem."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ConnectionCollectionItem(Model):
    """Connection collection item. The password and extra fields are only available when retrieving
    a single object due to the sensitivity of this data.

    Attributes:
        conn_type: The connection type.
        connection_id: The connection ID.
        description: The description of the connection. (since 2.4.0)
        host: Host of the connection.
        login: Login of the connection.
        port: Port of the connection.
        schema: Schema of the connection.
    """

    conn_type: str | Unset = UNSET
    connection_id: str | Unset = UNSET
    description: str | None | Unset = UNSET
    host: str | None | Unset = UNSET
    login: str | None | Unset = UNSET
    port: int | None | Unset = UNSET
    schema: str | None | Unset = UNSET
