"""TriggerResponse."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class TriggerResponse(Model):
    """Trigger serializer for responses.

    Attributes:
        queue: (since 3.2.0)
    """

    id: int
    classpath: str
    kwargs: str
    created_date: datetime.datetime
    triggerer_id: int | None
    queue: str | None | Unset = UNSET
