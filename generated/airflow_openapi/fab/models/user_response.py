"""UserResponse."""

from __future__ import annotations

import datetime

from attrs import define

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True)
class UserResponse(Model):
    """Outgoing representation of a user (no password).

    Airflow since 3.2.0.
    """

    username: str
    email: str
    first_name: str
    last_name: str
    roles: list[Role] | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    last_login: datetime.datetime | None | Unset = UNSET
    login_count: int | None | Unset = UNSET
    fail_login_count: int | None | Unset = UNSET
    created_on: datetime.datetime | None | Unset = UNSET
    changed_on: datetime.datetime | None | Unset = UNSET


from .role import Role
