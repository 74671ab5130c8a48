"""DagVersionResponse."""

from __future__ import annotations

import datetime
from uuid import UUID

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DagVersionResponse(Model):
    """Dag Version serializer for responses.

    Attributes:
        dag_display_name: (since 3.1.0)
    """

    id: UUID
    version_number: int
    dag_id: str
    bundle_name: str | None
    bundle_version: str | None
    created_at: datetime.datetime
    bundle_url: str | None
    dag_display_name: str | Unset = UNSET
