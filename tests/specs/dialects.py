"""OpenAPI 3.0's and 3.1's schemas as JSON Schema 2020-12, with nothing left to refer to."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

Schema = dict[str, Any]

_SAYS_NOTHING = {
    "default",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "examples",
    "nullable",
    "readOnly",
    "title",
    "writeOnly",
}
_VALUES = {
    "const",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "pattern",
    "required",
    "type",
    "uniqueItems",
}
_COMPONENT = "#/components/schemas/"
TAG = "__type"
"""The key that tells some objects apart. It always has the name of the schema, which only the union
of these says (in its discriminator), and Airflow 3 as a default."""
NEVER: Schema = {"not": {}}
_LISTS = {"allOf", "anyOf", "oneOf", "prefixItems"}
_SPELLINGS = {"datetime": "date-time"}
"""What Flask AppBuilder's specs call a format that has a standard name."""


class Dialect:
    """Reads the schemas of one document.

    What is answered is read widely: a null is promised by `nullable` wherever it stands, and one
    member of `oneOf` is as good as another. What is sent is read as the servers do: without what
    stands beside a reference, and without what is read-only.
    """

    def __init__(self, whole: Schema, *, sent: bool = False) -> None:
        self._whole = whole
        self._sent = sent
        self._named: dict[str, Schema] = {}

    def read(self, schema: Schema | bool) -> Schema:
        """Return a schema and all inside it as JSON Schema.

        Raises:
            ValueError: It holds what no rule here is written for.
        """
        if isinstance(schema, bool):
            return {} if schema else NEVER
        core = {key: one for key, one in schema.items() if not _is_text(key)}
        if "$ref" in core:
            found = self._target(core.pop("$ref"))
            if core and not self._sent:
                found = {"allOf": [found, self._core(core)]}
        else:
            found = self._core(core)
        null = schema.get("nullable", False)
        if null and self._sent and ("$ref" in schema or None not in schema.get("enum", [None])):
            null = False
        return {"anyOf": [found, {"type": "null"}]} if null else found

    def named(self, name: str) -> Schema:
        """Return a component as JSON Schema."""
        return self._target(_COMPONENT + name)

    def _target(self, reference: str) -> Schema:
        if reference not in self._named:
            named = at(self._whole, {"$ref": reference})
            if TAG in named.get("properties", {}):
                tag = {TAG: {"const": reference.rpartition("/")[2]}}
                needed = sorted({*named.get("required", ()), TAG})
                named = {**named, "required": needed, "properties": named["properties"] | tag}
            self._named[reference] = self.read(named)
        return self._named[reference]

    def _core(self, core: Schema) -> Schema:
        found: Schema = {}
        for key, one in core.items():
            if key in _LISTS:
                name = "anyOf" if key == "oneOf" and not self._sent else key
                found[name] = [self.read(part) for part in one]
            elif key == "properties":
                found[key] = {name: self.read(part) for name, part in one.items()}
            elif key in {"items", "additionalProperties"}:
                found[key] = self.read(one)
            elif key in _VALUES:
                found[key] = one
            else:
                raise ValueError(f"{key} is in a schema, for which no rule is written")
        if "format" in found:
            found["format"] = _SPELLINGS.get(found["format"], found["format"])
        self._hide(core, found)
        return found

    def _hide(self, core: Schema, found: Schema) -> None:
        """Forbid what only the other side sets: in a body what is read-only, as passwords here."""
        side = "readOnly" if self._sent else "writeOnly"
        hidden = {
            name
            for name, part in core.get("properties", {}).items()
            if part.get(side) or at(self._whole, part).get(side)
        }
        for name in hidden:
            found["properties"][name] = NEVER
        if hidden & {*found.get("required", ())}:
            found["required"] = [name for name in found["required"] if name not in hidden]


def at(whole: Schema, part: Schema) -> Schema:
    """Return what a part of a document refers to, or the part itself."""
    if "$ref" not in part:
        return part
    found: Any = whole
    for key in part["$ref"].removeprefix("#/").split("/"):
        found = found[key]
    return at(whole, found)


def renamed(schema: Any, names: Mapping[str, str | None], others: Mapping[str, Schema]) -> Any:
    """Return a schema with some keys of its objects changed.

    Args:
        schema: The schema.
        names: What keys are called otherwise; None leaves one out.
        others: Schemas of keys that hold something else.
    """
    if isinstance(schema, list):
        return [renamed(one, names, others) for one in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: renamed(one, names, others) for key, one in schema.items()}
    if isinstance(schema.get("properties"), dict):
        pairs = ((names.get(key, key), one) for key, one in found["properties"].items())
        found["properties"] = {key: others.get(key, one) for key, one in pairs if key is not None}
    if "required" in schema:
        keys = [names.get(key, key) for key in schema["required"]]
        found["required"] = [key for key in keys if key is not None]
    return found


def swapped(schema: Any, swaps: Sequence[tuple[Schema, Schema]]) -> Any:
    """Return a schema with others in place of some that it holds."""
    for old, new in swaps:
        if schema == old:
            return new
    if isinstance(schema, list):
        return [swapped(one, swaps) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {key: swapped(one, swaps) for key, one in schema.items()}


def key_of(schema: Schema | None) -> str:
    """Return the text that equal schemas share."""
    return json.dumps(schema, sort_keys=True)


def _is_text(key: str) -> bool:
    return key in _SAYS_NOTHING or key.startswith("x-")
