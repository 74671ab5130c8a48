"""PermissionCollectionResponse."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True)
class PermissionCollectionResponse(Model):
    """Outgoing representation of a paginated collection of permissions.

    Airflow since 3.3.0.
    """

    total_entries: int
    actions: list[ActionResource] | Unset = UNSET


from .action_resource import ActionResource
