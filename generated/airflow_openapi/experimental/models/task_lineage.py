"""TaskLineage."""

from __future__ import annotations

from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class TaskLineage(Model):
    """What a task read and wrote, as the release stores it."""

    inlets: list[Any] | Unset = UNSET
    outlets: list[Any] | Unset = UNSET
