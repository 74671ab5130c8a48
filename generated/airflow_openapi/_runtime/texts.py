"""Values that go out as text."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import msgspec

__all__ = ["iso", "text_of"]

_MINUTE = timedelta(minutes=1)


def text_of(value: object) -> str | None:
    """Return a date, time, span of time or UUID as text in ISO form; None for anything else."""
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (timedelta, UUID)):
        return str(msgspec.to_builtins(value))
    return None


def iso(moment: datetime) -> str:
    """Return *moment* as every Airflow reads it: a naive one is UTC, and UTC is `Z`."""
    offset = moment.utcoffset()
    if offset is None:
        moment = moment.replace(tzinfo=UTC)
    elif offset % _MINUTE:  # local mean times, such as +00:19:32: no server reads them
        moment = moment.astimezone(UTC)
    text = moment.isoformat()
    return f"{text.removesuffix('+00:00')}Z" if text.endswith("+00:00") else text
