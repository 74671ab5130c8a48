"""ConnectionCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class ConnectionCollectionResponse(Model):
    """Connection Collection serializer for responses."""

    connections: list[ConnectionResponse]
    total_entries: int


from .connection_response import ConnectionResponse
