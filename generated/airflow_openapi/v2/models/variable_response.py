"""VariableResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class VariableResponse(Model):
    """Variable serializer for responses.

    Attributes:
        team_name: (since 3.2.0)
    """

    key: str
    description: str | None
    is_encrypted: bool
    value: str | None | Unset = UNSET
    team_name: str | None | Unset = UNSET
