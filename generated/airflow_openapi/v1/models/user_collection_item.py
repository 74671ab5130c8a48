"""UserCollectionItem."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class UserCollectionItem(Model):
    """A user object.

    *New in version 2.1.0*

    Airflow since 2.1.0.

    Attributes:
        active: Whether the user is active
        changed_on: The date user was changed
        created_on: The date user was created
        email: The user's email. *Changed in version 2.2.0*: A minimum character length
            requirement ('minLength') is added.
        failed_login_count: The number of times the login failed
        first_name: The user's first name. *Changed in version 2.4.0*: The requirement for this
            to be non-empty was removed.
        last_login: The last user login
        last_name: The user's last name. *Changed in version 2.4.0*: The requirement for this to
            be non-empty was removed.
        login_count: The login count
        roles: User roles. *Changed in version 2.2.0*: Field is no longer read-only.
        username: The username. *Changed in version 2.2.0*: A minimum character length
            requirement ('minLength') is added.
    """

    active: bool | None | Unset = UNSET
    changed_on: datetime.datetime | None | Unset = UNSET
    created_on: datetime.datetime | None | Unset = UNSET
    email: str | Unset = UNSET
    failed_login_count: int | None | Unset = UNSET
    first_name: str | Unset = UNSET
    last_login: datetime.datetime | None | Unset = UNSET
    last_name: str | Unset = UNSET
    login_count: int | None | Unset = UNSET
    roles: list[UserCollectionItemRolesItemType0 | None] | Unset = UNSET
    username: str | Unset = UNSET


from .user_collection_item_roles_item_type_0 import UserCollectionItemRolesItemType0
