"""RoleCollectionResponse."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True)
class RoleCollectionResponse(Model):
    """Outgoing representation of a paginated collection of roles.

    Airflow since 3.0.2.
    """

    roles: list[RoleResponse]
    total_entries: int


from .role_response import RoleResponse
