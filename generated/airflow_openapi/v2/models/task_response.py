"""TaskResponse."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class TaskResponse(Model):
    """Task serializer for responses.

    Attributes:
        extra_links: Extract and return extra_links.
    """

    task_id: str | None
    task_display_name: str | None
    owner: str | None
    start_date: datetime.datetime | None
    end_date: datetime.datetime | None
    trigger_rule: str | None
    depends_on_past: bool
    wait_for_downstream: bool
    retries: float | None
    queue: str | None
    pool: str | None
    pool_slots: float | None
    execution_timeout: TimeDelta | None
    retry_delay: TimeDelta | None
    retry_exponential_backoff: float | bool
    priority_weight: float | None
    weight_rule: str | None
    ui_color: str | None
    ui_fgcolor: str | None
    template_fields: list[str] | None
    downstream_task_ids: list[str] | None
    doc_md: str | None
    operator_name: str | None
    params: dict[str, Any] | None
    class_ref: dict[str, Any] | None
    is_mapped: bool | None
    extra_links: list[str]


from .time_delta import TimeDelta
