"""UserCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class UserCollectionResponse(Model):
    """Response model for a collection of users."""

    users: list[UserResponse] | Unset = UNSET
    total_entries: int | Unset = UNSET


from .user_response import UserResponse
