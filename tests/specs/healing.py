"""Whether an answer that was hurt is read as promised: never a foreign error, nothing unsaid."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from dateutil.parser import isoparse
from msgspec import UNSET

from airflow_openapi._runtime.errors import AirflowError
from airflow_openapi._runtime.kinds import is_model
from airflow_openapi._runtime.problems import problems, render
from airflow_openapi._runtime.readers import REFUSALS
from airflow_openapi._runtime.writers import plain, utf8
from tests.specs.dialects import TAG
from tests.specs.hurting import Raw, Wound, hurt
from tests.specs.reading import ask, lost, parts_of, same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from tests.specs.published import Promise


def faults(promise: Promise, answer: Any, inflicted: Sequence[Wound]) -> Iterator[str]:
    """Yield what is wrong with the reading of *answer* with these wounds."""
    content = hurt(answer, inflicted)
    try:
        read = ask(promise, content)
    except AirflowError as error:
        yield f"refused: {error}"
        return
    except Exception as error:  # noqa: BLE001 - what is looked for
        yield f"foreign: {error!r}"
        return
    told = [problem.path for problem in problems(read)]
    places = [render(wound.path) for wound in inflicted]
    # What is left of one model may be as much of another, by which it is then told.
    other = bool(told) and type(read) is not type(ask(promise, hurt(answer, [])))
    for wound, place in zip(inflicted, places, strict=True):
        if not (any(_related(path, place) for path in told) or other) and _refused(
            promise, answer, wound
        ):
            yield f"untold: {wound.way} at {place}"
        if not _kept(wound, read) and TAG not in wound.path:
            yield f"lost: {wound.way} at {place}"
    for path in told:
        if not (any(_related(path, place) for place in places) or other):
            yield f"told of what is well: {path}, for {places}"
    hidden = {wound.path for wound in inflicted}
    for gone in lost(answer, read, UNSET, hurt=hidden):
        yield f"lost beside: {render(gone)}, for {places}"
    yield from unwritable(read)


def unwritable(read: Any) -> Iterator[str]:
    """Yield the foreign error that comes of writing what was read, if there is one."""
    try:
        utf8(plain(read))
    except AirflowError:
        pass
    except Exception as error:  # noqa: BLE001 - what is looked for
        yield f"foreign, in writing: {error!r}"


def _refused(promise: Promise, answer: Any, wound: Wound) -> bool:
    """Tell whether the strict reader refuses the answer for this wound alone."""
    module: Any = promise.operation.load()
    try:
        module._ANSWER.decoder.decode(hurt(answer, [wound]))
    except REFUSALS:
        return True
    return False


def _related(path: str, place: str) -> bool:
    """Tell whether one is the other, or within it."""
    short, long = sorted((path, place), key=len)
    return long.startswith(short) and long[len(short) : len(short) + 1] in {"", ".", "["}


def _kept(wound: Wound, read: Any) -> bool:
    """Tell whether what is read at a wound is what came there, as it came or as what it means."""
    found = read
    for step in wound.path:
        parts: Any = found if isinstance(found, list) else parts_of(found)
        if parts is None or isinstance(step, str) == isinstance(found, list):
            return False
        if isinstance(step, str) and step not in parts:
            # A model has no place for a key that it does not know.
            return wound.value is UNSET or (wound.way == "extra field" and is_model(type(found)))
        found = parts[step]
    if not isinstance(wound.value, Raw):
        return wound.way == "duplicate key" or _means(wound.value, found)
    if wound.way in {"deep nesting", "lone surrogate"} or is_model(type(found)):
        return True
    return _means(_number(wound.value.text), found)


def _number(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:  # too long for Python
        return text
    except RecursionError:
        return UNSET


def _means(sent: Any, read: Any) -> bool:
    """Tell whether *read* is what came, or the plain meaning of it."""
    if sent is UNSET:
        return True
    if isinstance(sent, dict | list):
        return is_model(type(read)) or sent == read or not [*lost(sent, read, UNSET)]
    text = str(sent).strip().lower()
    try:
        if isinstance(read, datetime):  # which has no room for more than six digits
            moment = isoparse(text.upper())
            zoned = (moment.tzinfo is None) is (read.tzinfo is None)
            return zoned and abs(moment - read) <= timedelta.resolution
        meaning = _MEANINGS.get(type(read))
        if meaning and type(sent) is not type(read):
            return bool(meaning(text) == read)
    except (ValueError, KeyError, OverflowError):
        return False
    return same(sent, read, UNSET) or bool(sent != sent and read != read)  # noqa: PLR0124 - NaN


_MEANINGS: Mapping[type, Callable[[str], Any]] = {
    bool: lambda text: {"true": True, "1": True, "false": False, "0": False}[text],
    int: lambda text: int(text) if text.lstrip("-").isdigit() else float(text),
    float: float,
    UUID: UUID,
    date: lambda text: isoparse(text.upper()).date(),
}
