"""UserResponse."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class UserResponse(Model):
    """Outgoing representation of a user (no password).

    Attributes:
        fail_login_count: (since 3.2.0)
        failed_login_count: The number of times the login failed (until 3.4.0)
    """

    username: str | Unset = UNSET
    email: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    roles: list[Role | None] | None | Unset = UNSET
    active: bool | None | Unset = UNSET
    last_login: datetime.datetime | None | Unset = UNSET
    login_count: int | None | Unset = UNSET
    fail_login_count: int | None | Unset = UNSET
    created_on: datetime.datetime | None | Unset = UNSET
    changed_on: datetime.datetime | None | Unset = UNSET
    failed_login_count: int | None | Unset = UNSET


from .role import Role
