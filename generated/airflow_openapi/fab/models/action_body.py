"""ActionBody."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True)
class ActionBody(Model):
    """Outgoing representation of an action (permission name).

    Airflow since 3.1.2.
    """

    name: str
