"""The second reader: builds the same models from JSON that the strict decoder refuses.

It never invents a value. What is as promised is read by msgspec, so that both readers agree; what
is not is converted where the meaning is plain, kept as it came otherwise, UNSET where missing;
and every such place is a Problem.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from http import HTTPStatus
from types import NoneType
from typing import TYPE_CHECKING, Any, get_args, get_origin
from uuid import UUID

import msgspec
from msgspec import UNSET

from airflow_openapi._runtime.dates import parse
from airflow_openapi._runtime.errors import DecodeError
from airflow_openapi._runtime.hiding import discreet
from airflow_openapi._runtime.kinds import (
    describe,
    is_model,
    json_kind,
    json_kinds,
    members_of,
    shape_of,
)
from airflow_openapi._runtime.oneof import choose
from airflow_openapi._runtime.problems import Path, Problem, remember, render
from airflow_openapi._runtime.ranking import ranked
from airflow_openapi._runtime.rawjson import Oddity, loads
from airflow_openapi._runtime.readers import REFUSALS, known

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.operation import Operation

__all__ = ["read", "read_data", "walk"]

_LOGGER = logging.getLogger("airflow_rest")
_DEEPEST = 60
"""Steps of a JSON path below which a value is kept as it came."""


class _List(list[Any]):
    """A list that a weak reference can be made to, so that it can have problems."""

    __slots__ = ("__weakref__",)


class _Dict(dict[str, Any]):
    """A dict that a weak reference can be made to, so that it can have problems."""

    __slots__ = ("__weakref__",)


@discreet
def read(
    kind: Any,
    content: bytes | str,
    refusal: Exception,
    response: httpx.Response | None = None,
    operation: Operation[Any] | None = None,
) -> Any:
    """Return *content*, JSON, read into *kind*, with its problems remembered and logged.

    Args:
        kind: Type to read into.
        content: The body.
        refusal: Why the strict decoder did not read it.
        response: The response that brought it, for the messages.
        operation: The operation that it answered, for the messages.

    Raises:
        DecodeError: This is not JSON, or JSON of another kind than promised.
    """
    if not content and response is not None and response.status_code == HTTPStatus.NO_CONTENT:
        return None
    try:
        value, found = loads(content)
    except ValueError:
        raise DecodeError(_not_json(content), content, response, operation) from None
    if kind is None or kind is NoneType:
        return None  # nothing was promised, and the status says that it was done
    if json_kind(value) not in json_kinds(kind):
        raise DecodeError(_other_kind(kind, value), content, response, operation) from None
    name = operation.id if operation is not None else describe(kind)
    return _told(walk(kind, value, found), found, refusal, name)


@discreet
def read_data(kind: Any, data: Any, refusal: Exception) -> Any:
    """Return *data*, plain JSON data, read into *kind*; as `read` otherwise."""
    if json_kind(data) not in json_kinds(kind):
        raise DecodeError(_other_kind(kind, data), b"") from None
    found: list[Oddity] = []
    return _told(walk(kind, data, found), found, refusal, describe(kind))


def _told(answer: Any, found: list[Oddity], refusal: Exception, name: str) -> Any:
    """Return *answer*, whose problems are remembered from here on, and logged."""
    if type(answer) is list:
        answer = _List(answer)
    elif type(answer) is dict:
        answer = _Dict(answer)
    if not found:  # what was refused is in a part that no model has a place for
        found.append(((), "JSON as RFC 8259 has it", _reason(refusal)))
    listed = _listed(found)
    remember(answer, listed)
    _LOGGER.warning(
        "%s: the answer is not as promised in %d place(s), first %s", name, len(listed), listed[0]
    )
    return answer


def walk(kind: Any, value: Any, found: list[Oddity]) -> Any:
    """Return *value*, plain JSON data, as *kind*; what is not as promised goes into *found*."""
    return _Reader(found).read(kind, value, ())


class _Reader:
    """Walks JSON and types side by side, and collects what is not as promised."""

    def __init__(self, found: list[Oddity]) -> None:
        self.found = found

    def read(self, kind: Any, value: Any, path: Path) -> Any:
        """Return *value* as *kind*, or as near to it as it comes."""
        try:
            return msgspec.convert(value, known(kind), dec_hook=choose)
        except REFUSALS:
            pass
        fitting = [] if len(path) > _DEEPEST else _fitting(kind, value)
        if len(fitting) > 1:
            return self.least(fitting, value, path)
        best = fitting[0] if fitting else None
        if is_model(best):
            return self.model(best, value, path, kind)
        if get_origin(best) is dict:
            item = get_args(best)[1]
            return {key: self.read(item, part, (*path, key)) for key, part in value.items()}
        if get_origin(best) is list:
            (item,) = get_args(best)
            return [self.read(item, part, (*path, index)) for index, part in enumerate(value)]
        return self.scalar(kind, value, path)

    def scalar(self, kind: Any, value: Any, path: Path) -> Any:
        """Return *value* converted where its meaning is plain, or as it came."""
        self.found.append((path, describe(kind), _kind(value)))
        for member in members_of(kind):
            converted = _converted(member, value)
            if converted is not UNSET:
                return converted
        return value

    def least(self, members: list[Any], value: Any, path: Path) -> Any:
        """Return *value* as that one of *members* with which it has the fewest problems."""
        readers = [_Reader(_untagged(member, value, path)) for member in members]
        read = [
            reader.read(member, value, path)
            for reader, member in zip(readers, members, strict=True)
        ]
        best = min(range(len(members)), key=lambda index: len(readers[index].found))
        self.found += readers[best].found
        return read[best]

    def model(self, model: Any, value: Mapping[str, Any], path: Path, kind: Any) -> Any:
        """Return *value* as *model*; what is missing is UNSET.

        Args:
            model: Class to build.
            value: JSON object.
            path: Where the object is.
            kind: What was promised there.
        """
        before = len(self.found)
        shape = shape_of(model)
        if shape.tag is not None:
            key, promised = shape.tag
            alone = sum(map(is_model, members_of(kind))) == 1  # then the tag may be missing
            came = value.get(key, promised if alone else UNSET)
            if came != promised:
                self.found.append(((*path, key), repr(promised), _kind(came)))
        parts: dict[str, Any] = {}
        for name, field in shape.fields.items():
            part = value.get(field.key, UNSET)
            if type(part) in field.exact:
                parts[name] = part
            elif part is not UNSET:
                parts[name] = self.read(field.kind, part, (*path, field.key))
            elif field.required:
                parts[name] = UNSET
                self.found.append(((*path, field.key), describe(field.kind), _kind(UNSET)))
        built = model(**parts)
        if path and len(self.found) > before:
            own = self.found[before:]
            remember(
                built,
                _listed([(steps[len(path) :], expected, got) for steps, expected, got in own]),
            )
        return built


def _fitting(kind: Any, value: Any) -> list[Any]:
    """Return the members of *kind* that fit *value* best, more than one if they fit alike."""
    fitting = ranked(kind, value)
    if fitting:
        return [member for rank, member in fitting if rank[0] == fitting[0][0][0]]
    # Disqualified by its tag; but if there is no other model, it is none of another.
    models = [member for member in members_of(kind) if is_model(member)]
    return models if len(models) == 1 and isinstance(value, Mapping) else []


def _untagged(member: Any, value: Any, path: Path) -> list[Oddity]:
    """Return that the tag is missing by which *value* would be *member*, or nothing."""
    tag = shape_of(member).tag if is_model(member) else None
    if tag is None or not isinstance(value, Mapping) or tag[0] in value:
        return []
    return [((*path, tag[0]), repr(tag[1]), _kind(UNSET))]


def _converted(kind: Any, value: Any) -> Any:
    """Return *value* as *kind* where nothing is lost or guessed, else UNSET."""
    try:
        if kind is int and isinstance(value, float):
            return int(value) if value.is_integer() else UNSET
        if kind in (int, float, bool) and isinstance(value, (str, int)):
            number = msgspec.convert(value, kind, strict=False)
            return number if math.isfinite(number) else UNSET
        if kind in _FROM_TEXT and isinstance(value, str):
            return _FROM_TEXT[kind](value.strip())
    except (ValueError, OverflowError):
        pass
    return UNSET


def _day(text: str) -> Any:
    """Return *text*, a moment, as a date if it is the start of one."""
    moment = parse(text)
    return moment.date() if moment.time() == time.min else UNSET


_FROM_TEXT: dict[Any, Callable[[str], Any]] = {datetime: parse, date: _day, UUID: UUID}


def _kind(value: Any) -> str:
    if value is UNSET:
        return "nothing"
    return type(value).__name__ if isinstance(value, (int, float)) else json_kind(value)


def _listed(found: list[Oddity]) -> tuple[Problem, ...]:
    return tuple(Problem(render(path), expected, got) for path, expected, got in found)


def _reason(refusal: Exception) -> str:
    # A ValidationError may quote the value.
    if isinstance(refusal, msgspec.DecodeError) and not isinstance(
        refusal, msgspec.ValidationError
    ):
        return str(refusal)
    return type(refusal).__name__


def _not_json(content: bytes | str) -> str:
    start = content[:1024].strip()
    if not start:
        return (
            "The body is empty where JSON was promised. Ask again, or look at what stands between."
        )
    first = start[:1] if isinstance(start, str) else start[:1].decode("latin-1")
    if first == "<":
        return (
            "The body is a web page where JSON was promised. It often is a login page, or the page "
            "of something else: check the URL and the credentials."
        )
    if first in "{[":
        return (
            "The body is JSON that is cut off or broken. Ask again, or look at what stands between."
        )
    return "The body is not JSON, which was promised. Check that the URL is that of an Airflow."


def _other_kind(kind: Any, value: Any) -> str:
    return (
        f"The body is JSON of another kind than promised: expected {describe(kind)}, got "
        f"{json_kind(value)}. Check that the URL is that of an Airflow and of this API."
    )
