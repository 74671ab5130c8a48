"""UserBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class UserBody(Model):
    """Incoming payload for creating a user."""

    username: str | Unset = UNSET
    email: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    roles: list[Role | None] | None | Unset = UNSET
    password: str | Unset = UNSET


from .role import Role
