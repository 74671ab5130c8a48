"""What the types of the models mean in JSON."""

from __future__ import annotations

from enum import Enum
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import UnsetType

__all__ = ["Field", "OneOfType", "Shape", "describe", "is_model", "json_kind", "json_kinds"]
__all__ += ["members_of", "shape_of"]

ALL_KINDS = frozenset({"object", "array", "str", "number", "bool", "null"})


class OneOfType(type):
    """Class of the classes `OneOf[A, B]`, which are types of their own to msgspec."""

    members: tuple[Any, ...]

    def __instancecheck__(cls, value: object) -> bool:
        """Return True: msgspec asks this of what `choose` just built."""
        return True


class Field(NamedTuple):
    """A field of a model: its key in JSON, its type, whether it has no default."""

    key: str
    kind: Any
    required: bool


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
            fields[info.name] = Field(info.encode_name, hints[info.name], info.required)
    else:
        import attrs  # noqa: PLC0415 - only here

        for attribute in attrs.fields(model):
            missing = attribute.default is attrs.NOTHING
            fields[attribute.name] = Field(attribute.name, hints[attribute.name], missing)
    constants = {
        field.key: frozenset(get_args(field.kind))
        for field in fields.values()
        if get_origin(field.kind) is Literal
    }
    if tag is not None:
        constants[tag[0]] = frozenset({tag[1]})
    return Shape(
        fields=fields,
        keys=frozenset([field.key for field in fields.values()] + ([tag[0]] if tag else [])),
        constants=constants,
        required=frozenset(field.key for field in fields.values() if field.required),
        loose=frozenset(field.key for field in fields.values() if field.kind in (Any, object)),
        tag=tag,
    )


def members_of(kind: Any) -> tuple[Any, ...]:
    """Return the members of a union, `OneOf` included and nested ones opened, or *kind* alone."""
    if isinstance(kind, OneOfType):
        inner: tuple[Any, ...] = kind.members
    elif get_origin(kind) in (Union, UnionType):
        inner = get_args(kind)
    else:
        return (kind,)
    flat = [member for part in inner for member in members_of(part) if member is not UnsetType]
    return tuple(dict.fromkeys(flat))


def json_kind(value: object) -> str:
    """Return the kind of JSON that *value*, plain JSON data, is."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "str"
    return "object" if isinstance(value, dict) else "array"


def json_kinds(kind: Any) -> frozenset[str]:
    """Return the kinds of JSON that *kind* may be read from."""
    members = members_of(kind)
    if len(members) > 1 or isinstance(kind, OneOfType):
        return frozenset[str]().union(*map(json_kinds, members))
    (kind,) = members
    if kind in (Any, object):
        return ALL_KINDS
    if kind is None or kind is NoneType:
        return frozenset({"null"})
    origin = get_origin(kind)
    if origin is Literal:
        return frozenset(map(json_kind, get_args(kind)))
    cls = origin or kind
    if is_model(cls) or issubclass(cls, dict):
        return frozenset({"object"})
    if issubclass(cls, (list, tuple, set, frozenset)):
        return frozenset({"array"})
    if issubclass(cls, Enum):
        return frozenset(json_kind(member.value) for member in cls)
    if issubclass(cls, bool):
        return frozenset({"bool"})
    return frozenset({"number" if issubclass(cls, (int, float)) else "str"})


def describe(kind: Any) -> str:
    """Return *kind* in a few words: `str | null`, `list[DAG]`, `DagRunState`."""
    members = members_of(kind)
    if len(members) > 1:
        return " | ".join(sorted(map(describe, members), key="null".__eq__))
    (kind,) = members
    if kind is None or kind is NoneType:
        return "null"
    if kind in (Any, object):
        return "anything"
    origin = get_origin(kind)
    if origin is Literal:
        return " | ".join(map(repr, get_args(kind)))
    if origin is None:
        return str(kind.__name__)
    inner = ", ".join(map(describe, get_args(kind)))
    return f"{origin.__name__}[{inner}]"
