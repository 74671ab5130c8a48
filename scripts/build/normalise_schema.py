"""Rules for schemas: both dialects, OpenAPI 3.0's and 3.1's, become one."""

from typing import Any

from scripts.build.document import (
    Document,
    schemas,
    with_operation_schemas,
    with_operations,
    with_schemas,
)
from scripts.build.errors import BuildError
from scripts.build.schema import (
    COMPONENT,
    FREE_FORM,
    NULL,
    TEXTS,
    Schema,
    is_enum,
    is_model,
    members,
    nullable,
    target,
    texts,
    union,
    with_children,
)

KEPT = (
    "$ref",
    "type",
    "format",
    "enum",
    "anyOf",
    "items",
    "properties",
    "required",
    "additionalProperties",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "pattern",
)
"""What decides what a schema accepts. Titles are not here: from them the generator would make
other names than a property's own."""


def normal(schema: Schema) -> Schema:
    """Return a schema, and all inside it, in the form of `scripts.build.schema`."""
    one = with_children(_as_any_of(schema), normal)
    one = _with_tuple_as_list(one)
    accepts_null = one.pop("nullable", False)
    if "const" in one:
        one["enum"] = [one.pop("const")]
    said = texts(one)
    core = _free_form(_plain_reference({key: one[key] for key in KEPT if key in one}))
    if None in core.get("enum", ()):
        core["enum"] = [value for value in core["enum"] if value is not None]
        accepts_null = True
    # Siblings of a union narrow nothing here: they repeat the members' own type.
    accepted = [m for part in core["anyOf"] for m in members(part)] if "anyOf" in core else [core]
    return {**union([*accepted, NULL] if accepts_null else accepted), **said}


def _as_any_of(schema: Schema) -> Schema:
    """Write `oneOf` and a list of types as `anyOf`."""
    one = dict(schema)
    if "oneOf" in one:
        one["anyOf"] = one.pop("oneOf")
    if isinstance(one.get("type"), list):
        kinds = one.pop("type")
        rest = {key: one.pop(key) for key in list(one) if key in KEPT and key != "type"}
        one["anyOf"] = [dict(NULL) if k == "null" else {"type": k, **rest} for k in kinds]
    return one


def _with_tuple_as_list(schema: Schema) -> Schema:
    """Write a tuple as a list of what its places accept: readers know no tuple of JSON."""
    if "prefixItems" not in schema:
        return schema
    one = {key: value for key, value in schema.items() if key != "prefixItems"}
    places = [member for place in schema["prefixItems"] for member in members(normal(place))]
    return {**one, "items": union(places)}


def _plain_reference(core: Schema) -> Schema:
    """Leave a reference alone: a type beside it repeats what it refers to."""
    if "$ref" in core:
        return {"$ref": core["$ref"]}
    # The spelling of Flask AppBuilder for what the standard calls date-time.
    return {**core, "format": "date-time"} if core.get("format") == "datetime" else core


def _free_form(core: Schema) -> Schema:
    """Mark an object that may have any keys: it is plain JSON, not a class."""
    if core.get("type") != "object" or core.get("properties"):
        return core
    if core.get("additionalProperties", True) in (True, {}):
        return dict(FREE_FORM)
    return core


def with_resolved_components(document: Document) -> Document:
    """Leave only models, enums and unions named; a reference says itself whether it may be null.

    A component that is a mere string, list or free-form object stands where it was referred to.
    One that may be null loses that, and each reference to it may be null instead.
    """
    named = schemas(document)

    def change(schema: Schema) -> Schema:
        return resolved(schema, named)

    def change_operation(operation: dict[str, Any], _: object) -> dict[str, Any]:
        return with_operation_schemas(operation, change)

    kept = {name: one for name, one in named.items() if _stays_named(one)}
    components = {name: without_null(with_children(one, change)) for name, one in kept.items()}
    changed = with_operations(document, change_operation)
    return with_schemas(changed, components)


def without_null(schema: Schema) -> Schema:
    """Return the schema with null no longer accepted."""
    return {**union([one for one in members(schema) if one != NULL]), **texts(schema)}


def _accepts_null(schema: Schema, named: dict[str, Schema]) -> bool:
    """Tell whether null is accepted, also by way of a union of references."""
    return any(
        one == NULL or ("$ref" in one and _accepts_null(named.get(target(one) or "", {}), named))
        for one in members(schema)
    )


def _stays_named(schema: Schema) -> bool:
    accepted = [one for one in members(schema) if one != NULL]
    if len(accepted) == 1:
        return is_model(accepted[0]) or is_enum(accepted[0])
    return all("$ref" in one for one in accepted)


def resolved(schema: Schema, named: dict[str, Schema], seen: tuple[str, ...] = ()) -> Schema:
    """Return the schema with references only to what stays named."""
    name = target(schema)
    if name is None:
        one = with_children(schema, lambda child: resolved(child, named, seen))
        if "anyOf" in one:
            return {**union(members(one)), **texts(one)}
        return {**_free_form({k: v for k, v in one.items() if k not in TEXTS}), **texts(one)}
    if name in seen:
        raise BuildError(f"{name} refers to itself without an object between")
    if name not in named:
        raise BuildError(f"nothing is at {COMPONENT}{name}")
    aim = named[name]
    said = texts(schema)
    if _stays_named(aim):
        plain = {key: value for key, value in schema.items() if key not in TEXTS}
        return {**(nullable(plain) if _accepts_null(aim, named) else plain), **said}
    return {**resolved(aim, named, (*seen, name)), **said}
