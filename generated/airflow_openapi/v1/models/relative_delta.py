"""RelativeDelta."""

from __future__ import annotations

from airflow_openapi._runtime.models import TaggedModel


class RelativeDelta(TaggedModel, kw_only=True, tag="RelativeDelta"):
    """Relative delta."""

    years: int
    months: int
    days: int
    leapdays: int
    hours: int
    minutes: int
    seconds: int
    microseconds: int
    year: int | None
    month: int | None
    day: int | None
    hour: int | None
    minute: int | None
    second: int | None
    microsecond: int | None
