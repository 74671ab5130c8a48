"""Whether what the reference tells of a release, with all that it names, is what was published.

A type of the reference and a schema of the release are both taken apart into kinds, which are
compared; the models of the one and the objects of the other are compared field by field.
"""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs
from msgspec import UNSET

from airflow_rest.reference import Reference
from scripts.build.paths import names
from tests.specs.originals import Original
from tests.specs.published import shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from airflow_rest.reference import Model, Operation, Part
    from tests.specs.dialects import Schema
    from tests.specs.originals import Node

T = TypeVar("T")
M = TypeVar("M")

_KINDS = {"boolean": "bool", "integer": "int", "null": "None", "number": "float", "string": "str"}
_FORMATS = {"date": "date", "date-time": "datetime", "datetime": "datetime", "uuid": "UUID"}


@attrs.define
class Kinds(Generic[T, M]):
    """What a union takes, kind by kind.

    Attributes:
        names: As Python's hints call them; an enum is a str.
        items: What its lists hold.
        values: What its objects without named fields hold.
        models: Its objects with fields.
        enum: The values of its enums.
    """

    names: set[str] = attrs.field(factory=set)
    items: list[T] = attrs.field(factory=list)
    values: list[T] = attrs.field(factory=list)
    models: list[M] = attrs.field(factory=list)
    enum: set[str] = attrs.field(factory=set)


@attrs.define
class Agreement:
    """Compares an API of one release, each model with each schema once.

    Attributes:
        told: The reference of the release.
        published: What it published.
        models: Names of the models that were compared, once that is done.
        compared: How many fields were.
    """

    told: Reference
    published: Original
    models: set[str] = attrs.field(factory=set)
    compared: int = 0
    _seen: set[tuple[str, int, bool]] = attrs.field(factory=set)

    def faults(self) -> Iterator[str]:
        """Tell what differs, of all operations and all that they take and answer."""
        operations = {(one.method, shape(one.path)): one for one in self.told.operations.values()}
        for place, node in self.published.operations.items():
            yield from self._operation(operations[place], node)

    def _operation(self, told: Operation, node: Node) -> Iterator[str]:
        called = {("path", one): ("path", now) for one, now in _pairs(node.path, told.path)}
        parts = {(str(one.place), one.name): one for one in told.arguments}
        for key, schema in node.parameters.items():
            part = parts[called.get(key, key)]
            yield from self._part(part, schema, told.id, needed=node.required[key], sent=True)
        if told.body is not None and node.body is not None:
            needed = node.required["body", ""]
            yield from self._part(told.body, node.body, told.id, needed=needed, sent=True)
        yield from self._type(told.answer, node.answers, set(), f"{told.id} answers", sent=False)

    def _part(
        self, told: Part, schema: Schema, where: str, *, needed: bool, sent: bool
    ) -> Iterator[str]:
        """Tell what differs of an argument, a body or a field."""
        where = f"{where} {told.name}"
        default = None if told.default is UNSET else told.default
        published = self.published.said(schema, "default")
        if told.required != needed:
            yield f"{where} is required: {told.required}"
        if (type(default), default) != (type(published), published):
            yield f"{where} has the default {default!r}, not {published!r}"
        values = {one.name for one in told.values}
        yield from self._type(told.type, [schema], values, where, sent=sent)

    def _type(
        self, type_: str, schemas: Iterable[Schema], values: set[str], where: str, *, sent: bool
    ) -> Iterator[str]:
        told, published = self._told(type_), self._published(schemas)
        listed = told.enum or (values if "str" in told.names else set())
        if told.names != published.names:
            yield f"{where}: {type_}, not {published.names}"
        if listed != published.enum:
            yield f"{where}: {type_} of {listed}, not {published.enum}"
        for mine, its in ((told.items, published.items), (told.values, published.values)):
            for one in mine:
                yield from self._type(one, its, values, f"{where}[]", sent=sent)
        if len(told.models) != len(published.models):
            yield f"{where}: {type_}, not {len(published.models)} objects"
        for model, (name, schema) in zip(told.models, published.models, strict=False):
            yield from self._model(model, name, schema, where, sent=sent)

    def _model(
        self, told: Model, name: str, schema: Schema, where: str, *, sent: bool
    ) -> Iterator[str]:
        if (told.name, id(schema), sent) in self._seen:
            return
        self._seen.add((told.name, id(schema), sent))
        if name and name not in {told.schema, told.name, told.name.removesuffix("Body")}:
            yield f"{where}: {told.name}, not {name}"
        fields = {one.name: one for one in told.fields}
        published = {
            key: one
            for key, one in schema["properties"].items()
            if not (sent and self.published.said(one, "readOnly"))
        }
        if fields.keys() != published.keys():
            yield f"{told.name} differs by {fields.keys() ^ published.keys()}"
        for key in fields.keys() & published.keys():
            self.compared += 1
            field, one = fields[key], published[key]
            if field.read_only != bool(self.published.said(one, "readOnly")):
                yield f"{told.name} {key} is read-only: {field.read_only}"
            needed = key in schema.get("required", ())
            yield from self._part(field, one, told.name, needed=needed, sent=sent)

    def _told(self, type_: str) -> Kinds[str, Model]:
        found: Kinds[str, Model] = Kinds()
        for one in _members(_parsed(type_)):
            match one:
                case ast.Subscript(value=ast.Name("list"), slice=item):
                    found.names.add("list")
                    found.items.append(ast.unparse(item))
                case ast.Subscript(value=ast.Name("dict"), slice=ast.Tuple([_, value])):
                    found.names.add("dict")
                    found.values.append(ast.unparse(value))
                case ast.Subscript(value=ast.Name("Literal"), slice=ast.Constant(value=str(value))):
                    found.names.add("str")
                    found.enum.add(value)
                case ast.Name(name) if name in self.told.models:
                    model = self.told.models[name]
                    self.models.add(name)
                    found.enum |= {value.name for value in model.values}
                    found.names.add("model" if model.fields else "str")
                    found.models += [model] if model.fields else []
                case _:
                    found.names.add(ast.unparse(one))
        return Kinds({"Any"}) if "Any" in found.names else found

    def _published(self, schemas: Iterable[Schema]) -> Kinds[Schema, tuple[str, Schema]]:
        found: Kinds[Schema, tuple[str, Schema]] = Kinds()
        for name, one in self.published.members(schemas):
            kind = one.get("type")
            if one.get("properties"):
                found.names.add("model")
                found.models += [(name, one)] if (name, one) not in found.models else []
            elif "enum" in one or "const" in one:
                values = one.get("enum", [one.get("const")])
                found.enum |= {*values} - {None}
                found.names |= {"None" if value is None else "str" for value in values}
            elif kind == "array":
                found.names.add("list")
                found.items += one.get("prefixItems") or [one.get("items", {})]
            elif kind == "object":
                inner = one.get("additionalProperties")
                found.names.add("dict")
                found.values.append(inner if isinstance(inner, dict) else {})
            else:
                plain = _KINDS[kind] if kind else "Any"
                found.names.add(_FORMATS.get(one.get("format", ""), plain))
        if "Any" in found.names:
            return Kinds({"Any"})
        if "str" in found.names:
            # As the client has it: a text in a certain form is a text.
            found.names -= {*_FORMATS.values()}
        return found


def _pairs(path: str, other: str) -> Iterator[tuple[str, str]]:
    return zip(names(path), names(other), strict=True)


def _members(type_: ast.expr) -> Iterator[ast.expr]:
    if isinstance(type_, ast.BinOp):
        yield from _members(type_.left)
        yield from _members(type_.right)
    else:
        yield type_


@cache
def _parsed(type_: str) -> ast.expr:
    return ast.parse(type_, mode="eval").body
