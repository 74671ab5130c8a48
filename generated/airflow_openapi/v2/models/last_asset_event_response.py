"""LastAssetEventResponse."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class LastAssetEventResponse(Model):
    """Last asset event response serializer.

    Airflow since 3.1.0.
    """

    id: int | None | Unset = UNSET
    timestamp: datetime.datetime | None | Unset = UNSET
