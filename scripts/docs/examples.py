"""An example request of each operation: the values are ours, what is asked for is the reference's.

Values stand in examples.toml as they go over the wire. They are read by the generated classes, so
that what a page shows in Python is what these classes are.
"""

from __future__ import annotations

import datetime
import json
import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dateutil.parser import isoparse
from msgspec import UNSET

from scripts.docs.layout import bracketed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from airflow_rest.reference import Field, Operation, Part, Reference

FILE: Final = Path(__file__).with_name("examples.toml")

_PLAIN: Final[dict[str, Any]] = {
    "str": "text",
    "int": 1,
    "float": 1.0,
    "bool": True,
    "datetime": "2026-01-15T06:00:00Z",
    "dict": {},
    "Any": {},
}


@dataclass(frozen=True)
class Example:
    """A request of an operation.

    Attributes:
        arguments: Values of its required arguments, by their names in Python.
        body: What is sent, an instance of a generated class, or None.
    """

    arguments: Mapping[str, Any] = field(default_factory=dict)
    body: Any = None


def example(operation: Operation, reference: Reference) -> Example:
    """Return an example of *operation*: what it needs, and what examples.toml adds to that."""
    ours = _ours().get(operation.api, {}).get(operation.id, {})
    arguments = {
        one.python: _read(one.type, ours.get(one.name, wire(one, reference)))
        for one in operation.arguments
        if one.required or one.name in ours
    }
    if operation.body is None:
        return Example(arguments)
    names = reference.named(operation.body.type)
    made = {one.name: wire(one, reference) for one in _needed(names[0].fields)}
    cls = getattr(import_module(f"airflow_openapi.{operation.api}.models"), names[0].name)
    return Example(arguments, cls.from_dict(made | ours.get("body", {})))


def wire(part: Part, reference: Reference) -> Any:
    """Return an example of a value as it goes over the wire."""
    names = _ours()["names"]
    if part.values:
        value: Any = part.values[0].name
    elif part.python in names and type(names[part.python]).__name__ in part.type:
        value = names[part.python]
    else:
        return _of_type(part.type, reference)
    return [value] if part.type.startswith("list[") else value


def _of_type(type_: str, reference: Reference) -> Any:
    first = type_.split(" | ", 1)[0]
    if inner := re.fullmatch(r"list\[(.*)\]", type_ if type_.endswith("]") else first):
        return [_of_type(inner[1], reference)]
    if found := reference.named(first):
        model = found[0]
        if model.values:
            return model.values[0].name
        return {one.name: wire(one, reference) for one in _needed(model.fields)}
    return _PLAIN[first.partition("[")[0]]


def _needed(fields: tuple[Field, ...]) -> list[Field]:
    return [one for one in fields if one.required and not one.read_only]


def _read(type_: str, value: Any) -> Any:
    return isoparse(value) if type_.startswith("datetime") else value


@cache
def _ours() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text("utf-8"))


def source(value: Any, imports: set[str], indent: str = "", begin: str = "") -> str:
    """Return the Python that makes *value*, laid out as ruff does.

    Args:
        value: A value that is sent: of a generated class, or of Python's own.
        imports: Lines of import that it needs are added to these.
        indent: Of the line in which it begins.
        begin: What stands before it on that line.
    """
    kind = type(value)
    inner = f"{indent}    "
    if kind.__module__.startswith("airflow_openapi."):
        package, _, _ = kind.__module__.partition(".models")
        imports.add(f"from {package}.models import {kind.__name__}")
        if not hasattr(value, "to_dict"):
            return f"{begin}{kind.__name__}.{value.name}"
        made = [source(one, imports, inner, f"{name}=") for name, one in _set(value)]
        return bracketed(f"{begin}{kind.__name__}(", made, ")", indent)
    if isinstance(value, datetime.datetime):
        imports.add("from datetime import UTC, datetime")
        texts = re.findall(r"\d+", f"{value:%Y %m %d %H %M %S}")
        parts = [str(int(text)) for text in texts]
        while parts[-1] == "0":
            parts.pop()
        return f"{begin}datetime({', '.join(parts)}, tzinfo=UTC)"
    if isinstance(value, dict):
        made = [source(one, imports, inner, f"{_quoted(key)}: ") for key, one in value.items()]
        return bracketed(f"{begin}{{", made, "}", indent)
    if isinstance(value, list):
        made = [source(one, imports, inner) for one in value]
        return bracketed(f"{begin}[", made, "]", indent)
    return begin + (_quoted(value) if isinstance(value, str) else repr(value))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _set(model: Any) -> list[tuple[str, Any]]:
    fields = [one.name for one in getattr(type(model), "__attrs_attrs__", ())]
    names = fields or type(model).__struct_fields__
    return [(name, getattr(model, name)) for name in names if getattr(model, name) is not UNSET]
