"""TimeDelta."""

from __future__ import annotations

from airflow_openapi._runtime.models import TaggedModel


class TimeDelta(TaggedModel, kw_only=True, tag="TimeDelta"):
    """TimeDelta can be used to interact with datetime.timedelta objects."""

    days: int
    seconds: int
    microseconds: int
