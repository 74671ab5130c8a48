"""PoolPatchBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class PoolPatchBody(Model):
    """Pool serializer for patch bodies.

    Attributes:
        team_name: (since 3.2.0)
    """

    pool: str | None | Unset = UNSET
    slots: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    include_deferred: bool | None | Unset = UNSET
    team_name: str | None | Unset = UNSET
