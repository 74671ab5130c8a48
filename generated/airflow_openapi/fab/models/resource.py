"""Resource."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True)
class Resource(Model):
    """Outgoing representation of a resource.

    Airflow since 3.1.2.
    """

    name: str
