"""UserBodyBody."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True)
class UserBodyBody(Model):
    """Incoming payload for creating a user.

    Airflow since 3.2.0.
    """

    username: str
    email: str
    first_name: str
    last_name: str
    password: str
    roles: list[RoleBody] | None | Unset = UNSET


from .role_body import RoleBody
