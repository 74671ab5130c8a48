"""Schemas that one release calls by another name: one schema, not two that look alike.

An overlay can change what a schema is, but not what it is called, so the overlay files have
renames of their own, `x-renames`, with the same reasons and releases as actions.
"""

from typing import Any

from scripts.build.document import (
    Document,
    Operation,
    schemas,
    with_operation_schemas,
    with_operations,
    with_schemas,
)
from scripts.build.errors import BuildError
from scripts.build.schema import Schema, reference, target, with_children


def renamed(document: Document, name: str, to: str, release: str) -> Document:
    """Return the document with the schema, and every reference to it, under the other name.

    Raises:
        BuildError: The release has no schema of the one name, or has one of the other.
    """
    named = schemas(document)
    if name not in named:
        raise BuildError(f"{release}: there is no schema {name} to call {to}")
    if to in named:
        raise BuildError(f"{release}: {name} cannot be called {to}, which is there")

    def change(schema: Schema) -> Schema:
        if target(schema) == name:
            return {**schema, **reference(to)}
        return with_children(schema, change)

    def change_operation(operation: Operation, _: Any) -> Operation:
        return with_operation_schemas(operation, change)

    changed = {to if old == name else old: change(schema) for old, schema in named.items()}
    return with_schemas(with_operations(document, change_operation), changed)
