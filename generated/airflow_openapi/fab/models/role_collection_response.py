"""RoleCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class RoleCollectionResponse(Model):
    """Outgoing representation of a paginated collection of roles."""

    roles: list[RoleResponse] | Unset = UNSET
    total_entries: int | Unset = UNSET


from .role_response import RoleResponse
