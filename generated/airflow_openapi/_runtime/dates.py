"""Dates: a str, a date or a datetime in; an aware datetime or ISO text out."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from airflow_openapi._runtime.errors import InvalidInputError

__all__ = ["Date", "parse", "read_date", "seen_date", "write_date"]

Date = str | date | datetime
"""A date as people write one. Aware; a naive one is read as UTC."""

_EXAMPLE = "2021-11-16T11:34:00Z"
# dateutil takes a year or a year and a month too: too little for an instant, and often a slip. And
# it takes any character before the time, so that 2021-11-16+01:00 would be one in the morning.
_WHOLE_DATE = r"\d{4}-?(\d{2}-?\d{2}|\d{3}|W\d{2}-?\d)([Tt ]|$)"


def read_date(value: Date, name: str = "date") -> datetime:
    """Return the instant that *value* means, in UTC.

    Args:
        value: ISO 8601 text, a date (its midnight) or a datetime; a naive one is read as UTC.
        name: The argument, for the message.

    Raises:
        InvalidInputError: *value* is no such date, or is out of the range of datetime.
    """
    if isinstance(value, str):
        try:
            found = parse(value)
        except ValueError as error:
            raise InvalidInputError(_message(name, value.strip(), str(error))) from error
    elif isinstance(value, datetime):
        found = value
    elif isinstance(value, date):
        found = datetime(value.year, value.month, value.day, tzinfo=UTC)
    else:
        raise InvalidInputError(_message(name, value, f"it is of type {type(value).__name__}"))
    try:
        return found.replace(tzinfo=UTC) if found.utcoffset() is None else found.astimezone(UTC)
    except (OverflowError, ValueError) as error:  # the latter is what NaT of pandas raises
        raise InvalidInputError(_message(name, value, "it is no instant in UTC")) from error


def write_date(value: datetime) -> str:
    """Return *value* as `YYYY-MM-DDTHH:MM:SS[.ffffff]+00:00`, which every release takes.

    Raises:
        InvalidInputError: It is out of the range of datetime.
    """
    return read_date(value).isoformat()


def seen_date(value: object) -> datetime | None:
    """Return a date of an answer, aware, or None where there is none that can be read."""
    if type(value) is datetime and value.tzinfo is UTC:  # nearly all are, and there are many
        return value
    if not isinstance(value, str | datetime):
        return None
    try:
        return read_date(value)
    except InvalidInputError:
        return None


def parse(text: str) -> datetime:
    """Return *text*, of any form of ISO 8601 that has a whole date; naive if it has no zone.

    Raises:
        ValueError: It is no such text, or out of the range of datetime.
    """
    from dateutil.parser import isoparse  # noqa: PLC0415 - half as long to import as httpx

    text = text.strip()
    if not re.match(_WHOLE_DATE, text):
        raise ValueError("it is no whole date, or one with something else than T before its time")
    try:
        return isoparse(text)
    except OverflowError as error:  # 24:00 of the last day
        raise ValueError(str(error)) from error


def _message(name: str, value: object, fault: str) -> str:
    return (
        f"{name}={value!r} cannot be read: {fault}. "
        f"Give ISO 8601 such as {_EXAMPLE!r}, or a datetime; without a zone it is read as UTC."
    )
