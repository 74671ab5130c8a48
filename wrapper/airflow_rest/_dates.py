"""Dates: a str, a date or a datetime in; an aware datetime or ISO text out."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from airflow_openapi._runtime.errors import InvalidInputError

Date = str | date | datetime
"""A date as people write one. Aware; a naive one is read as UTC."""

_EXAMPLE = "2021-11-16T11:34:00Z"
# dateutil takes a year or a year and a month too: too little for an instant, and often a slip.
_WHOLE_DATE = r"\d{4}-?(\d{2}-?\d{2}|\d{3}|W\d{2}-?\d)(?!\d)"


def read_date(value: Date, name: str = "date") -> datetime:
    """Return the instant that *value* means, in UTC.

    Args:
        value: ISO 8601 text, a date (its midnight) or a datetime; a naive one is read as UTC.
        name: The argument, for the message.

    Raises:
        InvalidInputError: *value* is no such date, or is out of the range of datetime.
    """
    if isinstance(value, str):
        found = _parse(value, name)
    elif isinstance(value, datetime):
        found = value
    elif isinstance(value, date):
        found = datetime(value.year, value.month, value.day, tzinfo=UTC)
    else:
        raise InvalidInputError(_message(name, value, f"it is of type {type(value).__name__}"))
    try:
        return found.replace(tzinfo=UTC) if found.utcoffset() is None else found.astimezone(UTC)
    except OverflowError as error:
        raise InvalidInputError(_message(name, value, "out of range in UTC")) from error


def one_date(
    logical_date: Date | None, execution_date: Date | None, suffix: str = ""
) -> datetime | None:
    """Return the one instant of both names of it, or None if neither is given.

    Args:
        logical_date: Under the name of it since 2.2.
        execution_date: Under the older name.
        suffix: What both names end in, such as `_gte`; for the message.

    Raises:
        InvalidInputError: Both are given and mean different instants, or one is no date.
    """
    names = f"logical_date{suffix}", f"execution_date{suffix}"
    logical = None if logical_date is None else read_date(logical_date, names[0])
    execution = None if execution_date is None else read_date(execution_date, names[1])
    if logical is not None and execution is not None and logical != execution:
        raise InvalidInputError(
            f"{names[0]} ({logical.isoformat()}) and {names[1]} ({execution.isoformat()}) "
            "are two names of one date, but differ: give one of them"
        )
    return execution if logical is None else logical


def write_date(value: datetime) -> str:
    """Return *value* as `YYYY-MM-DDTHH:MM:SS[.ffffff]+00:00`, which every release takes."""
    return value.astimezone(UTC).isoformat()


def seen_date(value: object) -> datetime | None:
    """Return a date of an answer, aware, or None where there is none that can be read."""
    if not isinstance(value, str | datetime):
        return None
    try:
        return read_date(value)
    except InvalidInputError:
        return None


def _parse(text: str, name: str) -> datetime:
    from dateutil.parser import isoparse  # noqa: PLC0415 - half as long to import as httpx

    text = text.strip()
    if not re.match(_WHOLE_DATE, text):
        raise InvalidInputError(_message(name, text, "not a date"))
    try:
        return isoparse(text)
    except (ValueError, OverflowError) as error:  # 24:00 of the last day overflows
        raise InvalidInputError(_message(name, text, str(error))) from error


def _message(name: str, value: object, fault: str) -> str:
    return (
        f"{name}={value!r} cannot be read: {fault}. "
        f"Give ISO 8601 such as {_EXAMPLE!r}, or a datetime; without a zone it is read as UTC."
    )
