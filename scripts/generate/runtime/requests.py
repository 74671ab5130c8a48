"""Parts of a request: path, query and body as they go out."""

from __future__ import annotations

import math
import re
from enum import Enum
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from msgspec import UNSET

from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.hiding import discreet
from airflow_openapi._runtime.texts import text_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

__all__ = ["checked_cookies", "checked_headers", "headers", "json_body", "path_value", "query"]

_CONTROL: Final = r"[\x00-\x1f\x7f-\x9f]"
_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
# As RFC 9110 has it, without what is no ASCII: servers do not agree about that.
_HEADER: Final = r"(?:[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?)?"

# Servers take %2F for a slash before they choose a resource, and these have others beneath them.
_WITHOUT_SLASH: Final = frozenset({"dag_id", "dag_run_id", "task_id"})


def path_value(name: str, value: object) -> str:
    """Return *value* quoted as one segment of a path.

    Raises:
        InvalidInputError: It is empty or has a part `.` or `..`, which clients and proxies resolve
            to another resource; it is an id that Airflow lets have no slash, and has one; or it has
            control characters in it.
    """
    text = _text(name, value)
    if text.isascii() and text.replace("_", "").replace("-", "").isalnum():
        return text  # as most are: there is nothing to quote, nor to refuse
    if not text:
        message = f"{name} is empty: the request would go to another resource."
        raise InvalidInputError(message)
    if any(part in {".", ".."} for part in text.replace("\\", "/").split("/")):
        message = f"{name} has a part '.' or '..': the request would go to another resource."
        raise InvalidInputError(message)
    if "/" in text and name in _WITHOUT_SLASH:
        message = f"{name} has a slash in it: the request would go to another resource."
        raise InvalidInputError(message)
    if re.search(_CONTROL, text):
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
        if name not in joined and (items or name != "update_mask"):  # none would be all fields
            texts[name] = items
        elif not items or any("," in item for item in items):
            message = f"{name} takes at least one name, and none with a comma in it."
            raise InvalidInputError(message)
        else:
            texts[name] = ",".join(items)
    return texts


def headers(values: Mapping[str, object]) -> dict[str, str]:
    """Return *values*, by the names of headers, as their texts, without what is UNSET or None.

    Raises:
        InvalidInputError: A value is no text of a header: it has a line end, another control
            character, a space at an end, or what is no ASCII.
    """
    texts: dict[str, str] = {}
    for name, value in values.items():
        if value is UNSET or value is None:
            continue
        texts[name] = text = _text(name, value)
        if not re.fullmatch(_HEADER, text):
            message = f"{name} has a line end or another character that no header takes."
            raise InvalidInputError(message)
    return texts


@discreet
def checked_headers(given: Mapping[str, str]) -> dict[str, str]:
    """Return *given*, headers of a client.

    Raises:
        InvalidInputError: A name or a value is none of a header; the message has no value.
    """
    return headers(_named("header", given))


@discreet
def checked_cookies(given: Mapping[str, str]) -> dict[str, str]:
    """Return *given*, cookies of a client.

    Raises:
        InvalidInputError: A name or a value is none of a cookie; the message has no value.
    """
    values = headers(_named("cookie", given))
    if found := next((name for name, value in values.items() if ";" in value), None):
        message = f"{found} has a semicolon in it, which ends a cookie."
        raise InvalidInputError(message)
    return values


@discreet
def json_body(body: object, *, nullable: bool = False) -> Any:
    """Return *body*, a model or a dict, as plain JSON data that can be sent as UTF-8.

    Args:
        body: What goes out; every endpoint that takes a body takes an object.
        nullable: Whether it may be None too, of which nothing goes out.

    Raises:
        InvalidInputError: It is no object, or holds NaN, Infinity, UNSET, a lone surrogate or
            what is no JSON at all.
    """
    from airflow_openapi._runtime.writers import plain, utf8  # noqa: PLC0415 - most send no body

    data = plain(body)
    if type(data) is not dict and not (nullable and data is None):
        shown = "None" if body is None else type(body).__name__
        message = f"body is {shown}, but goes out as an object: give a model or a dict."
        raise InvalidInputError(message)
    utf8(data)
    return data


def _named(kind: str, given: Mapping[str, str]) -> Mapping[str, str]:
    names: list[object] = [*given]
    if not all(isinstance(name, str) and re.fullmatch(_NAME, name) for name in names):
        message = f"A name is none of a {kind}: letters, digits and hyphens, such as X-Team."
        raise InvalidInputError(message)
    return given


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
