"""Every generated operation as its built spec describes it, and hostile values for it."""

from __future__ import annotations

import datetime
import inspect
import re
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType, NoneType
from typing import Any, Literal, get_args, get_origin
from uuid import UUID

import yaml
from hypothesis import strategies as st
from msgspec import UNSET, Struct

from airflow_openapi import Operation
from airflow_openapi._runtime.kinds import is_model, members_of, shape_of
from tests.hints import hints_of

SPECS = Path(__file__).resolve().parents[2] / "openapi"
APIS = ("v1", "v2", "auth", "fab", "experimental")

# Each has undone a client, a proxy or a server before.
TRICKS = (
    "", ".", "..", "...", "../..", "a/../b", "/", "//evil.example/x", "/etc/passwd", "a/b", "a\\b",
    "..\\..", "%2e%2e", "%2E%2E%2F", "%2f", "%252e%252e", "%", "%zz", "%00", "..;", ";a=b", "a;b",
    "?", "?limit=1", "a?b=c", "#", "#frag", "&", "&limit=1", "a&b=c", "=", "a=b", "+", " ", "a b",
    ",", "a,b", "~", "*", "@", "user@evil.example", ":", "http://evil.example/", "{dag_id}", "{}",
    "a\r\nX-Evil: 1", "a\nb", "\r", "\t", "a\tb", "\x00", "\x1b[31m", "\x7f", "\x85", "\x9f",
    "\ud800", "a\udfff", "\udc2e\udc2e", "ä", "日本", "😀", "\u2028", "\u202e", "\ufeff", "\uff0e",
    "\uff0f", "\u00a0", "manual__2026-11-22T12:00:00+00:00", "null", "[]", "'\"`$(id)",
)  # fmt: skip


class Parameter(Struct, frozen=True):
    """A parameter of an operation, by the name that goes out and by that in Python.

    Attributes:
        name: As it goes out.
        python: Argument of `_get_kwargs`.
        place: path, query or header.
        needed: Whether it has to be given.
        joined: Whether a list goes out as one text.
        kind: Its annotation.
    """

    name: str
    python: str
    place: str
    needed: bool
    joined: bool
    kind: Any


class Case(Struct, frozen=True):
    """An operation to be tried.

    Attributes:
        api: Its API.
        operation: Its facts.
        endpoint: Its module.
        parameters: What goes into its path, its query and its headers.
        body: The annotation of its body; None if it takes none.
        needs_body: Whether it cannot go without.
    """

    api: str
    operation: Operation[Any]
    endpoint: ModuleType
    parameters: tuple[Parameter, ...]
    body: Any = None
    needs_body: bool = False


@cache
def cases(api: str) -> tuple[Case, ...]:
    """Return every operation of an API."""
    paths = yaml.load((SPECS / f"{api}.yaml").read_text("utf-8"), Loader=yaml.CSafeLoader)["paths"]
    operations: dict[str, Operation[Any]] = dict(
        import_module(f"airflow_openapi.{api}").OPERATIONS.items()
    )
    return tuple(
        _case(api, one, paths[one.path][one.method.lower()]) for one in operations.values()
    )


def _case(api: str, operation: Operation[Any], spec: dict[str, Any]) -> Case:
    endpoint = operation.load()
    hints = hints_of(endpoint)
    signature = inspect.signature(endpoint._get_kwargs).parameters
    parameters = []
    for one in spec.get("parameters", []):
        python = re.sub(r"\W", "_", one["name"]).lower()
        python = next(name for name in (python, f"{python}_") if name in signature)
        joined = one.get("explode") is False
        needed = signature[python].default is inspect.Parameter.empty
        parameters.append(Parameter(one["name"], python, one["in"], needed, joined, hints[python]))
    assert len(signature) == len(parameters) + ("body" in signature)
    needs = "body" in signature and signature["body"].default is inspect.Parameter.empty
    return Case(api, operation, endpoint, tuple(parameters), hints.get("body"), needs)


TEXT = st.sampled_from(TRICKS) | st.text(max_size=12) | st.text("./%?#&=\\;, \r\n\x00a", max_size=8)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXT, inner, max_size=2),
    max_leaves=4,
)
_ZONES = st.timezones() | st.just(datetime.UTC) | st.none()
_SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    int: st.integers(-(10**20), 10**20),
    float: st.floats() | st.integers(),
    bool: st.booleans(),
    NoneType: st.none(),
    Any: JSON,
    object: JSON,
    UUID: st.uuids(),
    datetime.datetime: st.datetimes(timezones=_ZONES, allow_imaginary=False),
    datetime.date: st.dates(),
    datetime.time: st.times(),
    datetime.timedelta: st.timedeltas(),
    dict: st.dictionaries(TEXT, JSON, max_size=2),
}


@cache
def values(kind: Any) -> st.SearchStrategy[Any]:
    """Return hostile values of a kind of argument."""
    return st.one_of(*map(_values, members_of(kind)))


def _values(kind: Any) -> st.SearchStrategy[Any]:
    origin = get_origin(kind) or kind
    if origin is list:
        return st.lists(values(get_args(kind)[0]), max_size=3)
    if origin is Literal:
        return st.sampled_from(get_args(kind))
    if is_model(origin):
        return st.deferred(lambda: _models(origin))
    if isinstance(origin, type) and issubclass(origin, Enum):
        return st.sampled_from([*origin]) | TEXT.map(origin)
    return _SIMPLE[origin]


@cache
def _models(kind: type) -> st.SearchStrategy[Any]:
    """Return models: all that is required, and a few of the other fields, but no models in them."""
    fields = shape_of(kind).fields
    required = {name: values(one.kind) for name, one in fields.items() if one.required}
    others = {
        name: values(one.kind)
        for name, one in fields.items()
        if not one.required and not any(is_model(part) for part in members_of(one.kind))
    }
    chosen = (
        st.lists(st.sampled_from([*others]), max_size=3, unique=True) if others else st.just([])
    )
    return chosen.flatmap(
        lambda names: st.builds(kind, **required, **{name: others[name] for name in names})
    )


@st.composite
def arguments(draw: st.DrawFn, case: Case) -> dict[str, Any]:
    """Return arguments by their names in Python: what the operation needs, and a few others."""
    given = {one.python: draw(values(one.kind)) for one in case.parameters if one.needed}
    others = [one for one in case.parameters if not one.needed]
    if others:
        for one in draw(st.lists(st.sampled_from(others), max_size=4, unique_by=id)):
            given[one.python] = draw(values(one.kind) | st.just(UNSET))
    if case.body is not None and (case.needs_body or draw(st.booleans())):
        given["body"] = draw(values(case.body))
    return given
