"""Writing: Python values as plain JSON data, or a refusal that says where."""

from __future__ import annotations

import math
from enum import Enum
from typing import Any

import msgspec
from msgspec import UNSET

from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.hiding import discreet
from airflow_openapi._runtime.kinds import is_model, shape_of
from airflow_openapi._runtime.problems import Path, render
from airflow_openapi._runtime.texts import text_of

__all__ = ["plain", "utf8"]

_AS_IS = (str, bool, int, type(None))
_BASES: tuple[Any, ...] = (int, float, dict, list, tuple)


@discreet
def plain(value: Any) -> Any:
    """Return *value*, a model or any JSON with models and dates in it, as plain JSON data.

    Fields that are UNSET are left out; a naive datetime is UTC.

    Raises:
        InvalidInputError: It holds what JSON does not have; names the JSON path.
    """
    try:
        return _plain(value, ())
    except RecursionError:
        message = "This value is nested too deeply for JSON, or contains itself."
        raise InvalidInputError(message) from None


@discreet
def utf8(data: Any) -> bytes:
    """Return plain JSON data as JSON.

    Raises:
        InvalidInputError: A text holds a lone surrogate, which UTF-8 cannot carry.
    """
    try:
        return msgspec.json.encode(data)
    except UnicodeEncodeError:
        message = "A text has a lone surrogate in it, which UTF-8 cannot carry."
        raise InvalidInputError(message) from None


def _plain(value: Any, path: Path) -> Any:  # noqa: C901, PLR0911 - a table of types
    kind = type(value)
    if kind in _AS_IS:
        return value
    if kind is dict:
        return {_key(key, path): _plain(part, (*path, key)) for key, part in value.items()}
    if kind is list or kind is tuple:
        return [_plain(part, (*path, index)) for index, part in enumerate(value)]
    if kind is float:
        if not math.isfinite(value):
            raise _refused(path, f"{value} is no number of JSON; send null or a text instead")
        return value
    if is_model(kind):
        return _model(value, path)
    if isinstance(value, Enum):
        return _plain(value.value, path)
    if (text := text_of(value)) is not None:
        return text
    if value is UNSET:
        raise _refused(path, "UNSET has no place within JSON; leave the key out instead")
    if isinstance(value, str):
        return str.__str__(value)
    for base in _BASES:
        if isinstance(value, base):
            return _plain(base(value), path)
    raise _refused(path, f"{kind.__name__} is no kind of JSON")


def _model(value: Any, path: Path) -> dict[str, Any]:
    shape = shape_of(type(value))
    data: dict[str, Any] = dict((shape.tag,)) if shape.tag else {}
    for name, field in shape.fields.items():
        part = getattr(value, name)
        if part is not UNSET:
            key = field.key
            data[key] = part if type(part) in _AS_IS else _plain(part, (*path, key))
    return data


def _key(key: Any, path: Path) -> str:
    if isinstance(key, Enum):
        key = key.value
    if not isinstance(key, str):
        raise _refused(path, f"a key is {type(key).__name__}; the keys of JSON are text")
    return key


def _refused(path: Path, why: str) -> InvalidInputError:
    return InvalidInputError(f"{render(path)}: {why}.")
