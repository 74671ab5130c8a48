"""DryRunBackfillResponse."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DryRunBackfillResponse(Model):
    """Backfill serializer for responses in dry-run mode.

    Attributes:
        partition_key: (since 3.2.0)
        partition_date: (since 3.2.0)
    """

    logical_date: datetime.datetime | None
    partition_key: str | None | Unset = UNSET
    partition_date: datetime.datetime | None | Unset = UNSET
