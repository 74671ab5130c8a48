"""Answers and bodies drawn from a JSON Schema, the same ones in each run.

Hypothesis draws; the rules here are for the part of JSON Schema that Airflow's specs use, and what
they make is judged by jsonschema-rs. There is hypothesis-jsonschema, but the Hypothesis of today
it does not work with; and schemathesis draws requests, not answers.
"""

from __future__ import annotations

import re
import string
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.specs.dialects import NEVER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hypothesis.strategies import SearchStrategy

    from tests.specs.dialects import Schema

    Values = SearchStrategy[Any]

_LOOKALIKES = ["", " ", "null", "true", "1", "1.0", "2021-11-16", "2021-11-16T11:34:00Z", "\0"]
TEXT = st.one_of(st.text(max_size=12), st.sampled_from(_LOOKALIKES))
"""Any text, and often one that looks like something else."""

FLOATS = st.floats(allow_nan=False, allow_infinity=False)
_SCALARS = st.one_of(st.none(), st.booleans(), st.integers(), FLOATS, TEXT)
JSON = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXT, inner, max_size=3)),
    max_leaves=6,
)
"""Any JSON."""

# That drawing is slow, or large, is nothing to fail for.
_UNCHECKED = [
    HealthCheck.data_too_large,
    HealthCheck.filter_too_much,
    HealthCheck.large_base_example,
    HealthCheck.nested_given,
    HealthCheck.too_slow,
]
_NEAREST = 2**53
_LONGEST = 3
_LONGEST_WITHIN = 2


def moment(when: datetime, minutes: int | None, digits: int) -> str:
    """Return a date as RFC 3339 has it.

    Args:
        when: Its wall clock.
        minutes: Its distance from UTC; None is Z.
        digits: Of the second's fraction, 0 to 6.
    """
    text = when.strftime(f"{when.year:04}-%m-%dT%H:%M:%S")
    fraction = f".{when.microsecond:06}"[: digits + 1] if digits else ""
    if minutes is None:
        return f"{text}{fraction}Z"
    zone = timezone(timedelta(minutes=minutes))
    return f"{text}{fraction}{datetime(2000, 1, 1, tzinfo=zone).isoformat()[-6:]}"


def span(length: timedelta) -> str:
    """Return a span of time as Pydantic writes it for Airflow: days and seconds, no months."""
    sign = "-" if length < timedelta() else ""
    whole = abs(length)
    seconds = f"{whole.seconds}.{whole.microseconds:06}".rstrip("0").rstrip(".")
    return f"{sign}P{whole.days}DT{seconds}S"


_FORMATS: Mapping[str, Values] = {
    "date-time": st.builds(
        moment,
        st.datetimes(),
        st.one_of(st.none(), st.just(0), st.integers(-14 * 60, 14 * 60)),
        st.sampled_from([0, 3, 6]),
    ),
    "duration": st.timedeltas(timedelta(days=-10_000), timedelta(days=10_000)).map(span),
    "password": TEXT,
    "uuid": st.uuids().map(str),
}


def values(schema: Schema) -> Values:
    """Return the strategy for a schema: one with every key that it declares, or any.

    Raises:
        ValueError: No rule is written for it.
    """
    return st.one_of(_Drawing(whole=True).values(schema), _Drawing(whole=False).values(schema))


def drawn(strategy: Values, count: int) -> list[Any]:
    """Return at most *count* values, the simplest first; fewer where there are no more."""
    found: list[Any] = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=_UNCHECKED,
    )
    @given(strategy)
    def keep(value: Any) -> None:
        found.append(value)

    keep()
    return found


class _Drawing:
    """Makes strategies of schemas, the one part of which is made once."""

    def __init__(self, *, whole: bool) -> None:
        self._whole = whole
        # By identity, with the schema, so that no other can take its place.
        self._made: dict[tuple[int, int], tuple[Schema, Values]] = {}

    def values(self, schema: Schema, depth: int = 0) -> Values:
        key = (id(schema), depth)
        if key not in self._made:
            self._made[key] = (schema, self._values(schema, depth))
        return self._made[key][1]

    def _values(self, schema: Schema, depth: int) -> Values:
        if "allOf" in schema:
            rest = {key: one for key, one in schema.items() if key != "allOf"}
            return self._values(together([*schema["allOf"], rest]), depth)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return st.one_of(*(self.values(one, depth) for one in schema[key]))
        if "const" in schema or "enum" in schema:
            return st.sampled_from(schema.get("enum") or [schema["const"]])
        kind = schema.get("type", "object" if "properties" in schema else None)
        if isinstance(kind, list):
            return st.one_of(*(self._values({**schema, "type": one}, depth) for one in kind))
        holders = {"array": self._lists, "object": self._objects}
        if kind in holders:
            return holders[kind](schema, depth)
        if kind not in _PLAIN:
            raise ValueError(f"no rule is written for the type {kind}")
        return _PLAIN[kind](schema)

    def _lists(self, schema: Schema, depth: int) -> Values:
        if "prefixItems" in schema:
            return st.tuples(*(self.values(one, depth) for one in schema["prefixItems"])).map(list)
        longest = schema.get("maxItems", _LONGEST_WITHIN if depth else _LONGEST)
        least = max(schema.get("minItems", 0), int(self._whole))
        return st.lists(
            self.values(schema.get("items", {}), depth + 1),
            min_size=least,
            max_size=max(least, longest),
        )

    def _objects(self, schema: Schema, depth: int) -> Values:
        parts = schema.get("properties", {})
        extra = schema.get("additionalProperties", {})
        if not parts:
            return st.dictionaries(TEXT, self.values(extra, depth + 1), max_size=_LONGEST)
        made = {name: self.values(one, depth + 1) for name, one in parts.items() if one != NEVER}
        needed = {*made} if self._whole else {*schema.get("required", ())}
        return st.fixed_dictionaries(
            {name: one for name, one in made.items() if name in needed},
            optional={name: one for name, one in made.items() if name not in needed},
        )


def together(parts: list[Schema]) -> Schema:
    """Return one schema for what all parts accept: objects of which each has some of the keys."""
    flat = [one for part in parts for one in (_opened(part) if part else ())]
    kinds = [one["type"] for one in flat if "type" in one]
    result: Schema = {"type": kinds[0]} if kinds else {}
    for one in flat:
        for key, value in one.items():
            if key == "properties":
                known = result.setdefault(key, {})
                known |= value  # the part that inherits says it again, and narrower
            elif key == "required":
                result[key] = [*result.get(key, ()), *value]
            elif result.get(key, value) != value:
                raise ValueError(f"no rule is written for two {key} in one allOf")
            else:
                result[key] = value
    return result


def _opened(part: Schema) -> list[Schema]:
    if "allOf" not in part:
        return [part]
    rest = {key: one for key, one in part.items() if key != "allOf"}
    return [one for inner in (*part["allOf"], rest) if inner for one in _opened(inner)]


def _range(schema: Schema) -> tuple[int | None, int | None]:
    least, most = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    if above is not None:
        least = above + 1
    if below is not None:
        most = below - 1
    return None if least is None else int(least), None if most is None else int(most)


def _texts(schema: Schema) -> Values:
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    if "format" in schema:
        if schema["format"] not in _FORMATS:
            raise ValueError(f"no rule is written for the format {schema['format']}")
        return _FORMATS[schema["format"]]
    if "pattern" in schema:
        pattern = re.sub(r"\$$", r"\\Z", schema["pattern"])
        found = st.from_regex(pattern, alphabet=st.sampled_from(string.printable[:95]))
    elif least or most:
        found = st.text(min_size=least, max_size=min(most or 12, 12))
    else:
        return TEXT
    return found.filter(lambda text: least <= len(text) and (most is None or len(text) <= most))


def _numbers(schema: Schema) -> Values:
    least, most = _range(schema)
    ints = st.integers(-_NEAREST if least is None else least, _NEAREST if most is None else most)
    return st.one_of(FLOATS, ints) if (least, most) == (None, None) else ints


_PLAIN: Mapping[str | None, Callable[[Schema], Values]] = {
    None: lambda _: JSON,
    "null": lambda _: st.none(),
    "boolean": lambda _: st.booleans(),
    "integer": lambda schema: st.integers(*_range(schema)),
    "number": _numbers,
    "string": _texts,
}
