"""PoolBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class PoolBody(Model):
    """Pool serializer for post bodies.

    Attributes:
        slots: Number of slots. Use -1 for unlimited.
        team_name: (since 3.2.0)
    """

    name: str
    slots: int
    description: str | None | Unset = UNSET
    include_deferred: bool | Unset = UNSET
    team_name: str | None | Unset = UNSET
