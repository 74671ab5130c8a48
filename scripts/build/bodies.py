"""What is sent and what is answered are two things, even where a spec has one schema for both.

Before merging, every schema that a request body needs is split off, without the properties that
only the server sets. After merging, it takes the plain name back wherever nothing tells the two
apart; otherwise it is called `<Name>Body`.
"""

from collections.abc import Mapping
from typing import Any

from scripts.build.document import (
    Document,
    Operation,
    body_schemas,
    operations,
    reachable,
    schemas,
    with_operation_schemas,
    with_operations,
    with_schemas,
)
from scripts.build.errors import BuildError
from scripts.build.schema import BODY, Schema, members, reference, target, with_children


def with_bodies_apart(document: Document) -> Document:
    """Return the document with schemas of their own for request bodies."""
    named = schemas(document)
    roots = (schema for _, _, one in operations(document) for schema in body_schemas(one))
    needed = {name for name in reachable(document, roots) if "enum" not in named.get(name, {})}

    def change(schema: Schema) -> Schema:
        name = target(schema)
        if name in needed:
            return {**schema, **reference(f"{name}{BODY}")}
        return with_children(without_read_only(schema, named), change)

    def change_operation(operation: Operation, _: object) -> Operation:
        return with_operation_schemas(operation, lambda schema: schema, change)

    twins = {f"{name}{BODY}": change(named[name]) for name in sorted(needed) if name in named}
    changed = with_operations(document, change_operation)
    return with_schemas(changed, {**named, **twins})


def without_read_only(schema: Schema, named: Mapping[str, Schema]) -> Schema:
    """Return the schema without the properties that only the server sets."""
    if "properties" not in schema:
        return schema
    properties = {n: one for n, one in schema["properties"].items() if not _read_only(one, named)}
    required = [name for name in schema.get("required", ()) if name in properties]
    rest = {key: value for key, value in schema.items() if key not in {"properties", "required"}}
    return {**rest, "properties": properties, **({"required": required} if required else {})}


def _read_only(schema: Schema, named: Mapping[str, Schema]) -> bool:
    accepted = (named.get(target(one) or "", {}) for one in members(schema))
    return schema.get("readOnly", False) or any(one.get("readOnly") for one in accepted)


def final_names(document: Document) -> dict[str, str]:
    """Return the final name of each schema of a merged document, by the one that it has there."""
    named = schemas(document)
    apart = _apart(named)
    for name in apart & {one.removesuffix("Body") for one in named}:
        if f"{name}Body" in named:
            raise BuildError(f"{name}Body, as requests have {name}, is another schema's name")
    return {name: _final_name(name, apart) for name in named}


def with_final_names(document: Document, final: Mapping[str, str] | None = None) -> Document:
    """Return the document with each schema of a request under its final name.

    Args:
        document: Merged, or one that was merged.
        final: What `final_names` says of the merged document; asked for if not given.
    """
    named = schemas(document)
    final = final_names(document) if final is None else final

    def change(schema: Schema) -> Schema:
        name = target(schema)
        if name is not None:
            return {**schema, **reference(final.get(name, name))}
        return with_children(schema, change)

    def change_operation(operation: Operation, _: object) -> Operation:
        return with_operation_schemas(operation, change)

    components: dict[str, Schema] = {}
    for name in sorted(named, key=lambda name: (final.get(name, name), name)):
        one, called = change(named[name]), final.get(name, name)
        components[called] = _with_required(components.get(called, one), one)
    return with_schemas(with_operations(document, change_operation), components)


def _with_required(answered: Schema, sent: Schema) -> Schema:
    """Return the answered form, with what is recorded of requests alone."""
    if answered is sent:
        return sent
    properties = dict(answered.get("properties", {}))
    for name, one in sent.get("properties", {}).items():
        if "required" in one.get("x-airflow", {}):
            facts = {
                **properties[name].get("x-airflow", {}),
                "required": one["x-airflow"]["required"],
            }
            properties[name] = {**properties[name], "x-airflow": facts}
    return {**answered, **({"properties": properties} if properties else {})}


def _final_name(name: str, apart: set[str]) -> str:
    plain = name.removesuffix(BODY)
    return f"{plain}Body" if name.endswith(BODY) and plain in apart else plain


def _apart(named: dict[str, Schema]) -> set[str]:
    """Return the plain names whose two forms differ, in themselves or in what they refer to."""
    both = [name for name in named if f"{name}{BODY}" in named]
    apart: set[str] = set()
    while True:
        more = {
            name
            for name in both
            if name not in apart
            and _comparable(named[name], apart, sent=False)
            != _comparable(named[f"{name}{BODY}"], apart, sent=True)
        }
        if not more:
            return apart
        apart |= more


def _comparable(schema: Schema, apart: set[str], *, sent: bool) -> Any:
    """Return what tells a schema from its other form: not texts, nor what is recorded of it."""
    said = {"default", "x-airflow", "readOnly"}

    def change(one: Schema) -> Schema:
        name = target(one)
        plain = {key: value for key, value in one.items() if key not in said}
        if name is not None:
            short = name.removesuffix(BODY)
            plain["$ref"] = f"{short}{BODY if sent and short in apart else ''}"
        return with_children(plain, change)

    return change(schema)
