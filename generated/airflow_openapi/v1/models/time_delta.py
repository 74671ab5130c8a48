"""TimeDelta."""

from __future__ import annotations

from airflow_openapi._runtime.models import TaggedModel


class TimeDelta(TaggedModel, kw_only=True, tag="TimeDelta"):
    """Time delta."""

    days: int
    microseconds: int
    seconds: int
