"""Numbers that people give."""

from __future__ import annotations

import re

from airflow_openapi._runtime.errors import InvalidInputError

__all__ = ["whole"]


def whole(name: str, value: object, least: int) -> int:
    """Return *value*, a number or its digits, as an int.

    Raises:
        InvalidInputError: It is no whole number, or less than *least*; *name* is for the message.
    """
    if type(value) is int and least <= value < 10**18:
        return value
    text = str(value)
    if not re.fullmatch("[0-9]{1,18}", text) or int(text) < least:
        raise InvalidInputError(f"{name}={repr(value)[:50]}: give a whole number from {least} on")
    return int(text)
