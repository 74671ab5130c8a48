"""Schemas that inherit: `allOf` becomes one schema with the properties of all."""

from collections.abc import Mapping
from typing import Any

from scripts.build.document import (
    Document,
    schemas,
    with_operation_schemas,
    with_operations,
    with_schemas,
)
from scripts.build.errors import BuildError
from scripts.build.schema import Schema, reference, target, texts


def flattened(schema: Schema, named: Mapping[str, Schema]) -> Schema:
    """Return the schema without `allOf`, here and in all that it holds.

    An `allOf` of one part is that part. One of several must be of objects: their properties and
    required names are put together, and where two have a property, the later part's is taken.
    """
    changed = {key: _inside(key, value, named) for key, value in schema.items()}
    parts = changed.pop("allOf", None)
    if parts is None:
        return changed
    if len(parts) == 1:
        return {**parts[0], **changed}
    objects = [_object(part, named) for part in parts]
    return {**_together(objects), **{k: v for k, v in changed.items() if k != "type"}}


def _inside(key: str, value: Any, named: Mapping[str, Schema]) -> Any:
    if key == "properties" and isinstance(value, dict):
        return {name: flattened(one, named) for name, one in value.items()}
    if key in {"allOf", "anyOf", "oneOf", "prefixItems"} and isinstance(value, list):
        return [flattened(one, named) for one in value]
    if key in {"items", "additionalProperties"} and isinstance(value, dict):
        return flattened(value, named)
    return value


def _object(part: Schema, named: Mapping[str, Schema]) -> Schema:
    name = target(part)
    if name is None:
        found = part
    elif name in named:
        found = flattened(named[name], named)
    else:
        raise BuildError(f"allOf refers to {name}, which is not there")
    if "properties" not in found:
        raise BuildError(f"allOf of something other than an object with properties: {part}")
    return found


def _together(objects: list[Schema]) -> Schema:
    properties: Schema = {}
    for one in objects:
        properties |= one["properties"]
    required = {name for one in objects for name in one.get("required", ())}
    result: Schema = {"type": "object", "properties": properties}
    if required:
        result["required"] = [name for name in properties if name in required]
    return result


def with_whole_collections(document: Document) -> Document:
    """Give a named collection its total where only the answers with it did.

    2.0.0 wrote `allOf: [PoolCollection, CollectionInfo]` in the answer, 2.0.1 put the total into
    PoolCollection; the answer is PoolCollection in both.
    """
    named = schemas(document)
    extended: set[str] = set()

    def change(schema: Schema) -> Schema:
        match [target(part) for part in schema.get("allOf", ())]:
            case [str(name), "CollectionInfo"]:
                extended.add(name)
                return reference(name)
        return schema

    def change_operation(operation: dict[str, Any], _: object) -> dict[str, Any]:
        return with_operation_schemas(operation, change)

    changed = with_operations(document, change_operation)
    whole = {name: _whole(named[name]) for name in sorted(extended)}
    return with_schemas(changed, {**named, **whole})


def _whole(schema: Schema) -> Schema:
    return {**texts(schema), "type": "object", "allOf": [schema, reference("CollectionInfo")]}
