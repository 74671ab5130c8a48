"""UserCollectionResponse."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True)
class UserCollectionResponse(Model):
    """Response model for a collection of users.

    Airflow since 3.2.0.
    """

    users: list[UserResponse]
    total_entries: int


from .user_response import UserResponse
