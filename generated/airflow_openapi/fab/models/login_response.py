"""LoginResponse."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class LoginResponse(Model):
    """API Token serializer for responses."""

    access_token: str
