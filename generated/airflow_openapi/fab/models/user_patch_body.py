"""UserPatchBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class UserPatchBody(Model):
    """Incoming payload for updating a user (all fields optional)."""

    username: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    roles: list[Role] | None | Unset = UNSET
    password: str | None | Unset = UNSET


from .role import Role
