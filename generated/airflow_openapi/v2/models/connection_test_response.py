"""ConnectionTestResponse."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class ConnectionTestResponse(Model):
    """Connection Test serializer for synchronous test responses."""

    status: bool
    message: str
