"""Variable."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class Variable(Model):
    """Full representation of Variable.

    Attributes:
        description: The description of the variable. *New in version 2.4.0* (since 2.4.0)
    """

    description: str | None | Unset = UNSET
    key: str | Unset = UNSET
    value: str | Unset = UNSET
