"""HITLDetailResponse."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class HITLDetailResponse(Model):
    """Response of updating a Human-in-the-loop detail.

    Airflow since 3.1.0.

    Attributes:
        responded_by: Schema for a Human-in-the-loop users.
    """

    responded_by: HITLUser
    responded_at: datetime.datetime
    chosen_options: list[str]
    params_input: dict[str, Any] | Unset = UNSET


from .hitl_user import HITLUser
