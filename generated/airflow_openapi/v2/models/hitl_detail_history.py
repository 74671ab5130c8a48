"""HITLDetailHistory."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class HITLDetailHistory(Model):
    """Schema for Human-in-the-loop detail history.

    Airflow since 3.2.0.

    Attributes:
        task_instance: TaskInstanceHistory serializer for responses.
    """

    options: list[str]
    subject: str
    created_at: datetime.datetime
    task_instance: TaskInstanceHistoryResponse
    body: str | None | Unset = UNSET
    defaults: list[str] | None | Unset = UNSET
    multiple: bool | Unset = UNSET
    params: dict[str, Any] | Unset = UNSET
    assigned_users: list[HITLUser] | Unset = UNSET
    responded_by_user: HITLUser | None | Unset = UNSET
    responded_at: datetime.datetime | None | Unset = UNSET
    chosen_options: list[str] | None | Unset = UNSET
    params_input: dict[str, Any] | Unset = UNSET
    response_received: bool | Unset = UNSET


from .hitl_user import HITLUser
from .task_instance_history_response import TaskInstanceHistoryResponse
