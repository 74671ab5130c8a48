"""Trigger."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class Trigger(Model):
    """Trigger as the published specs have it.

    Airflow since 2.5.0.
    """

    classpath: str | Unset = UNSET
    created_date: datetime.datetime | Unset = UNSET
    id: int | Unset = UNSET
    kwargs: str | Unset = UNSET
    triggerer_id: int | None | Unset = UNSET
