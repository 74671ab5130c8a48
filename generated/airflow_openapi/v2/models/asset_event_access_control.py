"""AssetEventAccessControl."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class AssetEventAccessControl(Model):
    """Access control settings for asset event consumer team filtering.

    Airflow since 3.3.0.
    """

    consumer_teams: list[str] | None | Unset = UNSET
    allow_global: bool | Unset = UNSET
