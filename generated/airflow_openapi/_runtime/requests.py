"""Parts of a request: path, query and body as they go out."""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from msgspec import UNSET

from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.texts import text_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

__all__ = ["json_body", "path_value", "query"]

_LAST_CONTROL = 0x20
_DELETE = 0x7F


def path_value(name: str, value: object) -> str:
    """Return *value* quoted as one segment of a path.

    Raises:
        InvalidInputError: It is empty or has a part `.` or `..`, which clients and proxies resolve
            to another resource, or it has control characters in it.
    """
    text = _text(name, value)
    if not text:
        message = f"{name} is empty: the request would go to another resource."
        raise InvalidInputError(message)
    if any(part in {".", ".."} for part in text.replace("\\", "/").split("/")):
        message = f"{name} has a part '.' or '..': the request would go to another resource."
        raise InvalidInputError(message)
    if any(ord(char) < _LAST_CONTROL or ord(char) == _DELETE for char in text):
        message = f"{name} has a control character in it."
        raise InvalidInputError(message)
    return quote(text, safe="")


def query(
    values: Mapping[str, object], *, joined: Collection[str] = ()
) -> dict[str, str | list[str]]:
    """Return *values* as the texts of a query, without what is UNSET or None.

    Args:
        values: By the names of the query. A list is sent as the name once per item.
        joined: Names whose list goes out as one text, comma-separated (`explode: false`).

    Raises:
        InvalidInputError: A value has no form in a query; a list that is to be joined is empty
            or has an item with a comma in it.
    """
    texts: dict[str, str | list[str]] = {}
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        if not isinstance(value, (list, tuple, set, frozenset)):
            texts[name] = _text(name, value)
            continue
        items = [_text(name, item) for item in value]
        if name not in joined:
            texts[name] = items
        elif not items or any("," in item for item in items):
            message = f"{name} takes at least one name, and none with a comma in it."
            raise InvalidInputError(message)
        else:
            texts[name] = ",".join(items)
    return texts


def json_body(body: object) -> Any:
    """Return *body*, a model or plain values, as plain JSON data that can be sent as UTF-8.

    Raises:
        InvalidInputError: It holds NaN, Infinity, UNSET, a lone surrogate or no JSON at all.
    """
    from airflow_openapi._runtime.writers import plain, utf8  # noqa: PLC0415 - most send no body

    data = plain(body)
    utf8(data)
    return data


def _text(name: str, value: object) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            message = f"{name} has a lone surrogate in it, which UTF-8 cannot carry."
            raise InvalidInputError(message) from None
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)):
        return str(value)
    text = text_of(value)
    if text is None:
        shown = value if isinstance(value, float) else type(value).__name__
        message = f"{name} cannot be sent as {shown}."
        raise InvalidInputError(message)
    return text
