"""RelativeDelta."""

from __future__ import annotations

from airflow_openapi._runtime.models import TaggedModel


class RelativeDelta(TaggedModel, kw_only=True, tag="RelativeDelta"):
    """Relative delta."""

    day: int | None
    days: int
    hour: int | None
    hours: int
    leapdays: int
    microsecond: int | None
    microseconds: int
    minute: int | None
    minutes: int
    month: int | None
    months: int
    second: int | None
    seconds: int
    year: int | None
    years: int
