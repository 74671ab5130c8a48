"""Action."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class Action(Model):
    """An action Item.

    *New in version 2.1.0*

    Airflow since 2.1.0.

    Attributes:
        name: The name of the permission "action"
    """

    name: str | Unset = UNSET
