"""ActionResponse."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True)
class ActionResponse(Model):
    """Outgoing representation of an action (permission name).

    Airflow since 3.0.2, until 3.1.1.
    """

    name: str
