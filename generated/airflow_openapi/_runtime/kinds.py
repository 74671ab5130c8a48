"""What the types of the models mean in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, cast, get_args, get_origin, get_type_hints

import attrs
import msgspec
from msgspec import UnsetType

from airflow_openapi._runtime.oneof import OneOfType

__all__ = [
    "Field",
    "Shape",
    "describe",
    "is_model",
    "json_kind",
    "json_kinds",
    "members_of",
    "shape_of",
]

_ALL_KINDS = frozenset({"object", "array", "str", "number", "bool", "null"})
_UNIONS = (UnionType, get_origin(Literal[0] | None))  # two classes before Python 3.14
_KINDS: dict[type, str] = {
    NoneType: "null",
    bool: "bool",
    int: "number",
    float: "number",
    list: "array",
    dict: "object",
}


class Field(NamedTuple):
    """A field of a model.

    Attributes:
        key: Its key in JSON.
        kind: Its type.
        required: Whether it has no default.
        exact: Types of plain JSON data that are as promised as they are.
    """

    key: str
    kind: Any
    required: bool
    exact: frozenset[type]


class Shape(NamedTuple):
    """What tells a model apart from another.

    Attributes:
        fields: Its fields by their Python names.
        keys: Keys of its JSON, tag included.
        constants: Values that a key must have to be this model, by key.
        required: Keys without which it is not this model.
        loose: Keys that may hold anything.
        tag: Key and value that msgspec keeps for it, not a field.
    """

    fields: dict[str, Field]
    keys: frozenset[str]
    constants: dict[str, frozenset[Any]]
    required: frozenset[str]
    loose: frozenset[str]
    tag: tuple[str, str] | None


_SHAPES: dict[type, Shape] = {}


def is_model(kind: object) -> bool:
    """Return whether *kind* is a class whose fields the readers fill: attrs or msgspec.Struct."""
    return isinstance(kind, type) and (
        hasattr(kind, "__attrs_attrs__") or issubclass(kind, msgspec.Struct)
    )


def shape_of(model: type) -> Shape:
    """Return the shape of *model*, made once."""
    shape = _SHAPES.get(model)
    if shape is None:
        shape = _SHAPES[model] = _make_shape(model)
    return shape


def _make_shape(model: type) -> Shape:
    hints = get_type_hints(model)
    fields: dict[str, Field] = {}
    tag: tuple[str, str] | None = None
    if issubclass(model, msgspec.Struct):
        config = model.__struct_config__
        if config.tag_field is not None:
            tag = (config.tag_field, str(config.tag))
        for info in msgspec.structs.fields(model):
            kind = hints[info.name]
            fields[info.name] = Field(info.encode_name, kind, info.required, _exact(kind))
    else:
        for attribute in attrs.fields(cast("type[attrs.AttrsInstance]", model)):
            name, kind = attribute.name, hints[attribute.name]
            fields[name] = Field(name, kind, attribute.default is attrs.NOTHING, _exact(kind))
    constants: dict[str, frozenset[Any]] = {}
    loose: set[str] = set()
    for field in fields.values():
        members = members_of(field.kind)
        if all(get_origin(member) is Literal for member in members):
            constants[field.key] = frozenset(sum(map(get_args, members), ()))
        if any(member in (Any, object) for member in members):
            loose.add(field.key)
    if tag is not None:
        constants[tag[0]] = frozenset({tag[1]})
    return Shape(
        fields=fields,
        keys=frozenset([field.key for field in fields.values()] + ([tag[0]] if tag else [])),
        constants=constants,
        required=frozenset(field.key for field in fields.values() if field.required),
        loose=frozenset(loose),
        tag=tag,
    )


def _exact(kind: Any) -> frozenset[type]:
    members = members_of(kind)
    texts = sum("str" in json_kinds(member) for member in members)
    scalars = {bool, int, float, NoneType} if texts > 1 else {bool, int, float, NoneType, str}
    return frozenset(scalars.intersection(member for member in members if isinstance(member, type)))


@cache
def members_of(kind: Any) -> tuple[Any, ...]:
    """Return the members of a union, `OneOf` included and nested ones opened, or *kind* alone."""
    if isinstance(kind, OneOfType):
        inner: tuple[Any, ...] = kind.members
    elif get_origin(kind) in _UNIONS:
        inner = get_args(kind)
    else:
        return (NoneType if kind is None else kind,)
    flat = [member for part in inner for member in members_of(part) if member is not UnsetType]
    return tuple(dict.fromkeys(flat))


def json_kind(value: object) -> str:
    """Return the kind of JSON that *value* is, or the name of its class if it is none."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "str"
    if isinstance(value, Mapping):
        return "object"
    return "array" if isinstance(value, (list, tuple)) else type(value).__name__


@cache
def json_kinds(kind: Any) -> frozenset[str]:
    """Return the kinds of JSON that *kind* may be read from."""
    return frozenset().union(*map(_member_kinds, members_of(kind)))


def _member_kinds(kind: Any) -> frozenset[str]:
    if kind in (Any, object):
        return _ALL_KINDS
    origin = get_origin(kind) or kind
    if origin is Literal:
        return frozenset(map(json_kind, get_args(kind)))
    if issubclass(origin, Enum):
        return frozenset(json_kind(member.value) for member in origin)
    if is_model(origin):
        return frozenset({"object"})
    for cls, name in _KINDS.items():
        if issubclass(origin, cls):
            return frozenset({name})
    return frozenset({"str"})  # dates, UUID and the like


def describe(kind: Any) -> str:
    """Return *kind* in a few words: `str | null`, `list[DAG]`, `DagRunState`."""
    members = members_of(kind)
    if len(members) != 1:
        return " | ".join(sorted(map(describe, members), key="null".__eq__))
    member: Any = members[0]
    if member in (Any, object, NoneType):
        return "null" if member is NoneType else "anything"
    origin: Any = get_origin(member)
    if origin is Literal:
        return " | ".join(map(repr, get_args(member)))
    inner = f"[{', '.join(map(describe, get_args(member)))}]" if origin else ""
    return f"{(origin or member).__name__}{inner}"
