"""Schemas as the build has them: every union, and every null, is a member of `anyOf`.

A schema here is a dict; what describes it (its *texts*) stands beside what it accepts (its
*members*). Reading a published schema into this form is `normalise`'s, writing it in the
shortest form is `compact`'s.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

Schema = dict[str, Any]

COMPONENT = "#/components/schemas/"
NULL: Schema = {"type": "null"}
BODY = "::body"
"""What a schema is called as part of a request, until `bodies` decides on a name of its own."""
FREE_FORM: Schema = {"type": "object", "x-free-form": True}
TEXTS = (
    "description",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "example",
    "examples",
    "x-airflow",
)
"""The keys that say something about a schema and nothing about what it accepts."""


def texts(schema: Schema) -> Schema:
    """Return what describes the schema."""
    return {key: schema[key] for key in TEXTS if key in schema}


def members(schema: Schema) -> list[Schema]:
    """Return what the schema accepts, one plain schema for each member of its union."""
    core = {key: value for key, value in schema.items() if key not in TEXTS}
    if "anyOf" not in core:
        return [core]
    return [one for member in core["anyOf"] for one in members(member)]


def union(accepted: list[Schema]) -> Schema:
    """Return one schema that accepts what any of the members does, null last."""
    unique = [one for at, one in enumerate(accepted) if one not in accepted[:at] and one != NULL]
    if not unique:
        return dict(NULL)
    if {} in unique:
        return {}
    if NULL in accepted:
        unique.append(dict(NULL))
    return unique[0] if len(unique) == 1 else {"anyOf": unique}


def nullable(schema: Schema) -> Schema:
    """Return the schema with null accepted too, its texts outside the union."""
    return {**union([*members(schema), NULL]), **texts(schema)}


def children(schema: Schema) -> Iterator[Schema]:
    """Give each schema that stands directly inside this one."""
    yield from schema.get("properties", {}).values()
    yield from schema.get("anyOf", ())
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield schema[key]


def with_children(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """Return the schema with each schema directly inside it changed."""
    changed = dict(schema)
    if "properties" in schema:
        changed["properties"] = {name: change(one) for name, one in schema["properties"].items()}
    if "anyOf" in schema:
        changed["anyOf"] = [change(one) for one in schema["anyOf"]]
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            changed[key] = change(schema[key])
    return changed


def target(schema: Mapping[str, Any]) -> str | None:
    """Return the name of the component that the schema refers to."""
    reference = schema.get("$ref")
    return None if reference is None else str(reference).removeprefix(COMPONENT)


def reference(name: str) -> Schema:
    """Return a schema that refers to a component."""
    return {"$ref": COMPONENT + name}


def references(schema: Schema) -> Iterator[str]:
    """Give the name of each component that the schema, or one inside it, refers to."""
    name = target(schema)
    if name is not None:
        yield name
    for child in children(schema):
        yield from references(child)


def is_model(schema: Schema) -> bool:
    """Tell whether a component becomes a class with fields."""
    return bool(schema.get("properties"))


def is_enum(schema: Schema) -> bool:
    """Tell whether a component becomes an enum."""
    return "enum" in schema
