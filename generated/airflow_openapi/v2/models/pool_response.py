"""PoolResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class PoolResponse(Model):
    """Pool serializer for responses.

    Attributes:
        slots: Number of slots. Use -1 for unlimited.
        team_name: (since 3.2.0)
    """

    name: str
    slots: int
    include_deferred: bool
    occupied_slots: int
    running_slots: int
    queued_slots: int
    scheduled_slots: int
    open_slots: int
    deferred_slots: int
    description: str | None | Unset = UNSET
    team_name: str | None | Unset = UNSET
