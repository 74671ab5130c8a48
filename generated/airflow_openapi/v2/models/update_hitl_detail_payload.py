"""UpdateHITLDetailPayload."""

from __future__ import annotations

from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class UpdateHITLDetailPayload(Model):
    """Schema for updating the content of a Human-in-the-loop detail.

    Airflow since 3.1.0.
    """

    chosen_options: list[str]
    params_input: dict[str, Any] | Unset = UNSET
