"""Answers hurt on purpose: at which places, in which way, and as which bytes."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import attrs
from msgspec import UNSET

from airflow_openapi._runtime.problems import Path
from tests.runtime.hurting import put

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from random import Random

_DATE = re.compile(r"\d{4}-\d\d-\d\dT")
_MOST = 3
_LATER = ["of_a_later_release", "", "a b", "__class__", "self", "to_dict"]
_RARE = {"deep nesting": 0.1}
"""How seldom a way is taken that takes long."""


@attrs.frozen
class Raw:
    """A value as JSON text that no writer makes; lone surrogates in it are bytes as they are."""

    text: str


@attrs.frozen(eq=False)
class Wound:
    """A value that is another one now.

    Attributes:
        way: How it was hurt.
        path: Where.
        value: What is there now; UNSET for nothing.
    """

    way: str
    path: Path
    value: Any


class _Twin(str):
    """A key that a dict takes twice."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


def wounds(answer: Any, random: Random) -> list[Wound]:
    """Return one to three ways to hurt an answer, none within another."""
    places = list(_places(answer, ()))
    chosen: list[Wound] = []
    wanted = random.randint(1, _MOST)
    while len(chosen) < wanted:
        path, value = random.choice(places)
        fitting = [way for way, (fits, _) in WAYS.items() if fits(value, path)]
        if not fitting:
            continue
        [way] = random.choices(fitting, [_RARE.get(way, 1.0) for way in fitting])
        wound = WAYS[way][1](way, path, value, random)
        if all(_apart(wound.path, other.path) for other in chosen):
            chosen.append(wound)
        else:
            wanted -= 1
    return chosen


def hurt(answer: Any, inflicted: Sequence[Wound]) -> bytes:
    """Return an answer with these wounds, as JSON."""
    changed = answer
    for wound in inflicted:
        changed = _with(changed, wound.path, wound.value)
    raws: dict[str, str] = {}

    def named(raw: object) -> str:
        assert isinstance(raw, Raw), raw
        name = f"raw {len(raws)} {id(raws)}"
        raws[json.dumps(name)] = raw.text
        return name

    text = json.dumps(changed, default=named)
    for name, raw in raws.items():
        text = text.replace(name, raw)
    return text.encode("utf-8", "surrogateescape")


def strangers(content: bytes, random: Random) -> Iterator[tuple[str, bytes, bool | None]]:
    """Yield what is no such answer: its kind, and whether it is to be read (None: it may be).

    Args:
        content: An answer as it should be, an object or a list.
        random: What chooses.
    """
    text = content.decode("utf-8", "replace")
    other = b"[]" if content.startswith(b"{") else b"{}"
    for scalar in (b"null", b"true", b"0", b'""', b'"a"', b"-1e999", b"NaN", b'"\\ud800"', other):
        yield "another kind", scalar, None
    yield "cut", content[: random.randrange(1, len(content))], False
    yield "cut", content[: random.randrange(1, len(content))], False
    yield "no JSON", random.choice([b"", b" ", b"\0", b"{]", b"{'a': 1}", b"<html>"]), False
    yield "no JSON", content + random.choice([b"}", b",", b"x", b"{}", content]), False
    yield "no JSON", random.randbytes(40), None
    yield "deep", random.choice([b"[", b'{"a":', b'{"a":[']) * random.choice([70, 30_000]), False
    yield "encoded", text.encode(random.choice(["utf-8-sig", "utf-16", "utf-32-be"])), True
    yield "encoded", content[: random.randrange(len(content))] + b"\xff" + content, None


def _places(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    """Yield every place below the root, and the root itself for what is put into it."""
    yield path, value
    if isinstance(value, dict | list):
        parts = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in parts:
            yield from _places(part, (*path, key))


def _with(value: Any, path: Path, part: Any) -> Any:
    """Return *value* with *part* at *path*, or without what is there; a new key is added."""
    *above, last = path
    holder = value
    for step in above:
        holder = holder[step]
    if isinstance(part, _Again):
        changed: Any = dict(holder)
        first = {_Twin(last): part.first}
        return put(value, tuple(above), {**first, **changed})
    changed = holder.copy()
    if part is UNSET:
        del changed[last]
    else:
        changed[last] = part
    return put(value, tuple(above), changed)


@attrs.frozen
class _Again:
    """What stands under the same key, before the value that counts."""

    first: Any


def _apart(one: Path, other: Path) -> bool:
    shorter = min(len(one), len(other))
    return one[:shorter] != other[:shorter]


def _below(_: Any, path: Path) -> bool:
    return bool(path)


def _key(_: Any, path: Path) -> bool:
    return bool(path) and isinstance(path[-1], str)


def _date(value: Any, path: Path) -> bool:
    return bool(path) and isinstance(value, str) and bool(_DATE.match(value))


def _text(value: Any, path: Path) -> bool:
    return bool(path) and isinstance(value, str)


def _holder(value: Any, _: Path) -> bool:
    return isinstance(value, dict)


def _other_scalars(value: Any, random: Random) -> Any:
    others: list[Any] = ["1", "-0.5", "true", "text", 0, 1, -1, 2, 0.5, 3.0, True, False]
    return random.choice([one for one in others if type(one) is not type(value)])


def _odd_date(value: str, random: Random) -> str:
    day, _, rest = value.partition("T")
    clock = rest[:8]
    return random.choice(
        [
            f"{day}T{clock}",
            f"{day} {clock}",
            f"{day}T{clock}.123",
            f"{day}T{clock}+0000",
            f"{day}T{clock}.1234567891Z",
            f"{day}T{clock}+25:00",
            f" {day}T{clock}Z ",
            f"{day}T24:00:00Z",
            f"{day}T23:59:60Z",
            f"{day}T{clock[:5]}Z",
            day,
            day.replace("-", ""),
            "0000-00-00T00:00:00Z",
            "10000-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999-14:00",
            "0001-01-01T00:00:00+14:00",
            "2021-W46-2T11:34:00Z",
            "2021-02-30T00:00:00Z",
            "Tue, 16 Nov 2021 11:34:00 GMT",
            "1637062440",
            "soon",
            "２０２１-11-16T11:34:00Z",  # noqa: RUF001 - digits that are none of ASCII
        ]
    )


def _shape(value: Any, random: Random) -> Any:
    others: list[Any] = [{}, [], [None], {"has": {"this": "shape"}}, ["a"], "text", 7, [[]], [{}]]
    return random.choice([one for one in others if type(one) is not type(value)])


def _deep(random: Random) -> Raw:
    opening, closing = random.choice([("[", "]"), ('{"a":', "}"), ('[{"b":', "}]")])
    depth = random.choice([20, 70, 3000, 20_000])
    return Raw(f"{opening * depth}1{closing * depth}")


_HUGE = ["10" * 15, "9" * 400, "9" * 5000, "-1e400", "1E+2", "-0", "0.1e-400", "1" + "0" * 22]
_SURROGATES = [r'"\ud800"', r'"a\udfff b"', '"\udcff\udc80"', r'"\udc00\ud800"', r'"\u0000"']


def _extra(way: str, path: Path, value: Any, random: Random) -> Wound:
    key = random.choice([key for key in _LATER if key not in value] or ["x"])
    part: Any = random.choice([None, 1, "text", [], {"a": None}, Raw("NaN"), Raw(r'"\ud800"')])
    return Wound(way, (*path, key), part)


def _put(make: Callable[[Any, Random], Any]) -> Callable[[str, Path, Any, Random], Wound]:
    return lambda way, path, value, random: Wound(way, path, make(value, random))


WAYS: Mapping[
    str, tuple[Callable[[Any, Path], bool], Callable[[str, Path, Any, Random], Wound]]
] = {
    "null": (_below, _put(lambda _, __: None)),
    "missing key": (_key, _put(lambda _, __: UNSET)),
    "unknown enum value": (_text, _put(lambda _, __: "of a later release")),
    "extra field": (_holder, _extra),
    "other scalar": (_below, _put(_other_scalars)),
    "odd date": (_date, _put(_odd_date)),
    "other shape": (_below, _put(_shape)),
    "huge number": (_below, _put(lambda _, random: Raw(random.choice(_HUGE)))),
    "no number": (
        _below,
        _put(lambda _, random: Raw(random.choice(["NaN", "Infinity", "-Infinity"]))),
    ),
    "lone surrogate": (_below, _put(lambda _, random: Raw(random.choice(_SURROGATES)))),
    "deep nesting": (_below, _put(lambda _, random: _deep(random))),
    "duplicate key": (_key, _put(lambda value, random: _Again(_shape(value, random)))),
    "empty text": (_below, _put(lambda _, __: "")),
}
"""By name, where a way to hurt fits, and how it does."""
