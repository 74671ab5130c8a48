"""VariableBody."""

from __future__ import annotations

from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class VariableBody(Model):
    """Variable serializer for bodies.

    Attributes:
        team_name: (since 3.2.0)
    """

    key: str
    value: Any
    description: str | None | Unset = UNSET
    team_name: str | None | Unset = UNSET
