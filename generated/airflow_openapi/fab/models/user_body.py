"""UserBody."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True)
class UserBody(Model):
    """A user object with sensitive data.

    *New in version 2.8.0*

    Airflow until 3.4.0.

    Attributes:
        first_name: The user's first name.
        last_name: The user's last name.
        username: The username.
        email: The user's email.
        roles: User roles.
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    roles: list[UserBodyRolesItemType0 | None] | Unset = UNSET
    password: str | Unset = UNSET


from .user_body_roles_item_type_0 import UserBodyRolesItemType0
