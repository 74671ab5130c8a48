"""UserCollectionItem."""

from __future__ import annotations

import datetime

from attrs import define

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True)
class UserCollectionItem(Model):
    """A user object.

    *New in version 2.8.0*

    Airflow until 3.4.0.

    Attributes:
        first_name: The user's first name.
        last_name: The user's last name.
        username: The username.
        email: The user's email.
        active: Whether the user is active
        last_login: The last user login
        login_count: The login count
        failed_login_count: The number of times the login failed
        roles: User roles.
        created_on: The date user was created
        changed_on: The date user was changed
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    active: bool | None | Unset = UNSET
    last_login: datetime.datetime | None | Unset = UNSET
    login_count: int | None | Unset = UNSET
    failed_login_count: int | None | Unset = UNSET
    roles: list[UserCollectionItemRolesItemType0 | None] | Unset = UNSET
    created_on: datetime.datetime | None | Unset = UNSET
    changed_on: datetime.datetime | None | Unset = UNSET


from .user_collection_item_roles_item_type_0 import UserCollectionItemRolesItemType0
