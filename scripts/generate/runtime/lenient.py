"""The second reader: builds the same models from JSON that the strict decoder refuses.

It never invents a value. What is as promised is read by msgspec, so that both readers agree; what
is not is converted where the meaning is plain, kept as it came otherwise, UNSET where missing;
and every such place is a Problem.
"""

from __future__ import annotations

import logging
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, get_args, get_origin
from uuid import UUID

import msgspec
from msgspec import UNSET

from airflow_openapi._runtime.errors import DecodeError
from airflow_openapi._runtime.kinds import describe, is_model, json_kind, json_kinds, members_of
from airflow_openapi._runtime.kinds import shape_of
from airflow_openapi._runtime.oneof import choose, ranked
from airflow_openapi._runtime.problems import Path, Problem, remember, render
from airflow_openapi._runtime.rawjson import Oddity, loads

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.operation import Operation

__all__ = ["read"]

_LOGGER = logging.getLogger("airflow_rest")
_DEEPEST = 60
_DAY = timedelta(days=1)


class _List(list[Any]):
    """A list that a weak reference can be made to, so that it can have problems."""

    __slots__ = ("__weakref__",)


class _Dict(dict[str, Any]):
    """A dict that a weak reference can be made to, so that it can have problems."""

    __slots__ = ("__weakref__",)


def read(
    kind: Any,
    content: Any,
    refusal: Exception,
    response: httpx.Response | None,
    operation: Operation[Any] | None,
) -> Any:
    """Return *content* read into *kind*, with its problems remembered and logged.

    Args:
        kind: Type to read into.
        content: JSON as bytes or str, or plain JSON data.
        refusal: Why the strict decoder did not.
        response: The response that brought it, for the messages.
        operation: The operation that it answered, for the messages.

    Raises:
        DecodeError: This is not JSON, or JSON of another kind than promised.
    """
    found: list[Oddity] = []
    value = content
    if isinstance(content, (bytes, bytearray, memoryview, str)):
        try:
            value, found = loads(content if isinstance(content, str) else bytes(content))
        except ValueError:
            if not content and "null" in json_kinds(kind):
                return None  # a success without a body, where any answer was promised
            raise DecodeError(_not_json(content), content, response, operation) from None
    if json_kind(value) not in json_kinds(kind):
        fault = _other_kind(kind, value)
        raise DecodeError(fault, _start(content), response, operation) from None
    answer = _Reader(found).read(kind, value, ())
    if type(answer) is list:
        answer = _List(answer)
    elif type(answer) is dict:
        answer = _Dict(answer)
    if not found:  # what was refused is in a part that no model has a place for
        found.append(((), "JSON as RFC 8259 has it", _reason(refusal)))
    listed = tuple(Problem(render(path), expected, got) for path, expected, got in found)
    remember(answer, listed)
    _LOGGER.warning(
        "%s: the answer was not as promised in %d place(s), first %s",
        operation.id if operation is not None else describe(kind),
        len(listed),
        listed[0],
    )
    return answer


class _Reader:
    """Walks JSON and types side by side, and collects what is not as promised."""

    def __init__(self, found: list[Oddity]) -> None:
        self.found = found

    def note(self, path: Path, expected: Any, value: Any) -> None:
        self.found.append((path, describe(expected), _kind(value)))

    def read(self, kind: Any, value: Any, path: Path) -> Any:
        """Return *value* as *kind*, or as near to it as it comes."""
        try:
            return msgspec.convert(value, kind, dec_hook=choose)
        except (msgspec.ValidationError, RecursionError, UnicodeEncodeError):
            pass
        fitting = ranked(kind, value)
        if not fitting or len(path) > _DEEPEST:
            return self.scalar(kind, value, path)
        best = fitting[0][1]
        if is_model(best):
            return self.model(best, value, path)
        origin = get_origin(best) or best
        if isinstance(value, dict) and origin is dict:
            item = get_args(best)[1]
            return {key: self.read(item, part, (*path, key)) for key, part in value.items()}
        if isinstance(value, list) and origin is list:
            (item,) = get_args(best)
            return [self.read(item, part, (*path, index)) for index, part in enumerate(value)]
        return self.scalar(kind, value, path)

    def model(self, model: type, value: dict[str, Any], path: Path) -> Any:
        """Return *value* as *model*; what is missing is UNSET."""
        before = len(self.found)
        parts: dict[str, Any] = {}
        for name, field in shape_of(model).fields.items():
            if field.key in value:
                parts[name] = self.read(field.kind, value[field.key], (*path, field.key))
            elif field.required:
                parts[name] = UNSET
                self.found.append(((*path, field.key), describe(field.kind), "nothing"))
        built = model(**parts)
        if path and len(self.found) > before:
            own = self.found[before:]
            remember(built, tuple(Problem(render(p[len(path) :]), e, g) for p, e, g in own))
        return built

    def scalar(self, kind: Any, value: Any, path: Path) -> Any:
        """Return *value* converted where its meaning is plain, or as it came."""
        self.note(path, kind, value)
        for member in members_of(kind):
            converted = _converted(member, value)
            if converted is not UNSET:
                return converted
        return value


def _converted(kind: Any, value: Any) -> Any:
    """Return *value* as *kind* where nothing is lost or guessed, else UNSET."""
    try:
        if kind is int and isinstance(value, float):
            return int(value) if value.is_integer() else UNSET
        if kind in (int, float, bool) and isinstance(value, (str, int)):
            return msgspec.convert(value, kind, strict=False)
        if isinstance(value, str):
            if kind is datetime:
                return _moment(value)
            if kind is date:
                moment = _moment(value)
                return moment.date() if moment == datetime.combine(moment, moment.min.time(), moment.tzinfo) else UNSET
            if kind is UUID:
                return UUID(value)
    except (ValueError, OverflowError):
        return UNSET
    return UNSET


def _moment(text: str) -> datetime:
    """Return *text* as a datetime: any ISO 8601 form, and midnight as the end of a day."""
    day, _, clock = text.strip().replace(" ", "T", 1).partition("T")
    if clock.startswith("24:00"):
        return datetime.fromisoformat(f"{day}T00:00{clock.removeprefix('24:00')}") + _DAY
    return datetime.fromisoformat(text.strip())


def _kind(value: Any) -> str:
    return type(value).__name__ if isinstance(value, (int, float)) else json_kind(value)


def _start(content: Any) -> bytes | str:
    return content if isinstance(content, (bytes, str)) else ""


def _reason(refusal: Exception) -> str:
    known = isinstance(refusal, msgspec.DecodeError)
    return str(refusal) if known else type(refusal).__name__


def _not_json(content: bytes | str) -> str:
    start = content[:1024].strip()
    if not start:
        return "The body is empty where JSON was promised. Ask again, or look at what stands between."
    first = start[:1] if isinstance(start, str) else start[:1].decode("latin-1")
    if first == "<":
        return (
            "The body is a web page where JSON was promised. It often is a login page, or the page "
            "of something else: check the URL and the credentials."
        )
    if first in "{[":
        return "The body is JSON that is cut off or broken. Ask again, or look at what stands between."
    return "The body is not JSON, which was promised. Check that the URL is that of an Airflow."


def _other_kind(kind: Any, value: Any) -> str:
    return (
        f"The body is JSON of another kind than promised: expected {describe(kind)}, got "
        f"{json_kind(value)}. Check that the URL is that of an Airflow and of this API."
    )
