"""CronExpression."""

from __future__ import annotations

from airflow_openapi._runtime.models import TaggedModel


class CronExpression(TaggedModel, kw_only=True, tag="CronExpression"):
    """Cron expression."""

    value: str
