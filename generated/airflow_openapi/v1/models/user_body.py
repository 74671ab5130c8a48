"""UserBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class UserBody(Model):
    """A user object with sensitive data.

    *New in version 2.1.0*

    Airflow since 2.2.0.

    Attributes:
        email: The user's email. *Changed in version 2.2.0*: A minimum character length
            requirement ('minLength') is added.
        first_name: The user's first name. *Changed in version 2.4.0*: The requirement for this
            to be non-empty was removed.
        last_name: The user's last name. *Changed in version 2.4.0*: The requirement for this to
            be non-empty was removed.
        roles: User roles. *Changed in version 2.2.0*: Field is no longer read-only.
        username: The username. *Changed in version 2.2.0*: A minimum character length
            requirement ('minLength') is added.
    """

    email: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    password: str | Unset = UNSET
    roles: list[UserBodyRolesItemType0 | None] | Unset = UNSET
    username: str | Unset = UNSET


from .user_body_roles_item_type_0 import UserBodyRolesItemType0
