"""Whether an answer is read whole: each value that was sent against what came of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx
from dateutil.parser import isoparse
from msgspec import UNSET

from airflow_openapi._runtime.kinds import is_model, shape_of

if TYPE_CHECKING:
    from collections.abc import Container

    from airflow_openapi._runtime.problems import Path
    from tests.specs.published import Promise

_SPAN = re.compile(r"(-?)P(\d+)DT(\d+(?:\.\d+)?)S")


def ask(promise: Promise, content: bytes) -> Any:
    """Return what the client makes of *content*, as the answer that is promised."""
    headers = {"content-type": promise.reply.media} if promise.reply.media else {}
    response = httpx.Response(promise.reply.status, content=content, headers=headers)
    module: Any = promise.operation.load()
    return module._parse_response(response=response)


def lost(
    sent: Any, read: Any, written: Any, path: Path = (), hurt: Container[Path] = ()
) -> Iterator[Path]:
    """Yield the path of each value that is not the same any more, or that was never sent.

    Args:
        sent: Plain JSON data.
        read: The model of it, or the part of one.
        written: What `to_dict` makes of that; UNSET where it is not asked.
        path: Where this is.
        hurt: Where not to look.
    """
    if path in hurt:
        return
    if isinstance(sent, dict):
        yield from _lost_of_object(sent, read, written, path, hurt)
    elif isinstance(sent, list):
        if not isinstance(read, list) or len(read) != len(sent):
            yield path
            return
        for index, part in enumerate(sent):
            twin = UNSET if written is UNSET else written[index]
            yield from lost(part, read[index], twin, (*path, index), hurt)
    elif not same(sent, read, written):
        yield path


def _lost_of_object(
    sent: Mapping[str, Any], read: Any, written: Any, path: Path, hurt: Container[Path]
) -> Iterator[Path]:
    parts = parts_of(read)
    if parts is None:
        yield path
        return
    for key, part in sent.items():
        here = (*path, key)
        if here in hurt:
            continue
        if key not in parts or (written is not UNSET and key not in written):
            yield here
        else:
            twin = UNSET if written is UNSET else written[key]
            yield from lost(part, parts[key], twin, here, hurt)
    for key in ({*parts} if written is UNSET else {*parts, *written}) - {*sent}:
        if (*path, key) not in hurt:
            yield (*path, key)


def parts_of(read: Any) -> Mapping[str, Any] | None:
    """Return what *read* has, by its keys in JSON."""
    if isinstance(read, Mapping):
        return read
    model: type = type(read)
    if not is_model(model):
        return None
    found = {key: part for name, key in _keys(model) if (part := getattr(read, name)) is not UNSET}
    tag = shape_of(model).tag
    return found if tag is None else {**found, tag[0]: tag[1]}


@cache
def _keys(model: type) -> list[tuple[str, str]]:
    return [(name, field.key) for name, field in shape_of(model).fields.items()]


def same(sent: Any, read: Any, written: Any) -> bool:
    """Tell whether a value is still the one that was sent: a date as the same instant."""
    if isinstance(read, Enum):
        back: Any = read.value
    elif isinstance(read, (datetime, date, timedelta, UUID)):
        return _meaning(sent, read) == read and (
            written is UNSET or _meaning(written, read) == read
        )
    elif isinstance(read, float) and isinstance(sent, int) and not isinstance(sent, bool):
        return float(sent) == read and written in (UNSET, read)
    else:
        back = read
    twins = [back] if written is UNSET else [back, written]
    return all(type(twin) is type(sent) and twin == sent for twin in twins)


def _meaning(text: Any, read: Any) -> Any:
    """Return what *text* says, read by other means than the client's."""
    if not isinstance(text, str):
        return None
    if isinstance(read, UUID):
        return UUID(text)
    if isinstance(read, timedelta):
        if not (found := _SPAN.fullmatch(text)):
            return None
        length = timedelta(days=int(found[2])) + timedelta(seconds=float(found[3]))
        return -length if found[1] else length
    moment = isoparse(text)
    return moment if isinstance(read, datetime) else moment.date()
