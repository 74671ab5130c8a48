"""CreateAssetEventsBody."""

from __future__ import annotations

from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class CreateAssetEventsBody(Model):
    """Create asset events request.

    Attributes:
        partition_key: (since 3.2.0)
        access_control: (since 3.3.0)
    """

    asset_id: int
    partition_key: str | None | Unset = UNSET
    extra: dict[str, Any] | Unset = UNSET
    access_control: AssetEventAccessControl | None | Unset = UNSET


from .asset_event_access_control import AssetEventAccessControl
