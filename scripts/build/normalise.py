"""General rules that bring every published spec into one form. Each rule is a pure function."""

from typing import Any

from scripts.build.document import (
    METHODS,
    Document,
    Operation,
    schemas,
    with_operation_schemas,
    with_operations,
    with_schemas,
)
from scripts.build.errors import BuildError
from scripts.build.flatten import flattened, with_whole_collections
from scripts.build.known import known
from scripts.build.normalise_schema import normal, with_resolved_components
from scripts.build.paths import rooted
from scripts.build.schema import Schema

_KEPT_OF_OPERATION = (
    "tags",
    "summary",
    "description",
    "operationId",
    "deprecated",
    "security",
    "parameters",
    "requestBody",
    "responses",
    "x-errors",
)


def normalised(document: Document, api: str) -> Document:
    """Return the document in the form that overlays and merging work on."""
    steps = known(with_inlined_parts(document))
    steps = with_operations(steps, with_path_parameters)
    steps = without_path_item_keys(steps)
    steps = with_operations(steps, with_error_statuses)
    steps = with_operations(steps, only_success)
    steps = with_operations(steps, only_known_keys)
    steps = rooted(steps, api)
    steps = with_normal_schemas(with_whole_collections(steps))
    return with_resolved_components(steps)


def with_inlined_parts(document: Document) -> Document:
    """Put parameters, bodies and answers that were referred to where they are used."""

    def item_with_parts(item: dict[str, Any]) -> dict[str, Any]:
        return {key: part_of_item(key, value) for key, value in item.items()}

    def part_of_item(key: str, value: Any) -> Any:
        if key == "parameters":
            return [inlined(one, document) for one in value]
        return operation_with_parts(value) if key in METHODS else value

    def operation_with_parts(operation: Operation) -> Operation:
        changed = dict(operation)
        if "parameters" in operation:
            changed["parameters"] = [inlined(one, document) for one in operation["parameters"]]
        if "requestBody" in operation:
            changed["requestBody"] = inlined(operation["requestBody"], document)
        answers = operation.get("responses", {}).items()
        changed["responses"] = {str(status): inlined(one, document) for status, one in answers}
        return changed

    paths = {path: item_with_parts(item) for path, item in document["paths"].items()}
    return {**document, "paths": paths}


def inlined(part: dict[str, Any], document: Document) -> dict[str, Any]:
    """Return what a reference to a parameter, body or answer is to."""
    if "$ref" not in part:
        return part
    at: Any = document
    for key in part["$ref"].removeprefix("#/").split("/"):
        if key not in at:
            raise BuildError(f"nothing is at {part['$ref']}")
        at = at[key]
    return inlined(at, document)


def with_path_parameters(operation: Operation, item: dict[str, Any]) -> Operation:
    """Move the parameters of the path into its operation, which may have its own instead."""
    found = {(one["in"], one["name"]): one for one in item.get("parameters", ())}
    found |= {(one["in"], one["name"]): one for one in operation.get("parameters", ())}
    rest = {key: value for key, value in operation.items() if key != "parameters"}
    return {**rest, "parameters": list(found.values())} if found else rest


def without_path_item_keys(document: Document) -> Document:
    """Drop what stands beside the operations of a path, once they have it all themselves."""
    paths = {
        path: {method: value for method, value in item.items() if method != "parameters"}
        for path, item in document["paths"].items()
    }
    return {**document, "paths": paths}


def with_error_statuses(operation: Operation, _: object = None) -> Operation:
    """Tell beside the answers which errors are documented: merging leaves this out."""
    errors = sorted(status for status in operation["responses"] if status[0] in "45")
    return {**operation, **({"x-errors": errors} if errors else {})}


def only_success(operation: Operation, _: object = None) -> Operation:
    """Drop the answers that are errors: one place raises them for all operations.

    A documented redirect is what a login or logout is for, so it stays, without the model of an
    error that FastAPI gives it.
    """
    kept = {}
    for status, answer in operation["responses"].items():
        if status.startswith("2"):
            kept[status] = answer
        elif status.startswith("3"):
            kept[status] = {"description": answer.get("description", "Redirect.")}
    return {**operation, "responses": kept}


def only_known_keys(operation: Operation, _: object = None) -> Operation:
    """Keep what a client's reader needs, in one order: not the server's own `x-` notes."""
    return {key: operation[key] for key in _KEPT_OF_OPERATION if key in operation}


def with_normal_schemas(document: Document) -> Document:
    """Flatten and normalise every schema; parameters lose what only a server needs."""
    named: dict[str, Schema] = schemas(document)

    def change(schema: Schema) -> Schema:
        return normal(flattened(schema, named))

    def change_operation(operation: Operation, _: object) -> Operation:
        changed = without_parameter_titles(with_operation_schemas(operation, change))
        return with_typed_path(changed)

    changed = with_operations(document, change_operation)
    return with_schemas(changed, {name: change(schema) for name, schema in named.items()})


def without_parameter_titles(operation: Operation) -> Operation:
    """Say a parameter's description once, outside its schema."""
    if "parameters" not in operation:
        return operation
    changed = []
    for one in operation["parameters"]:
        inner = {key: value for key, value in one.get("schema", {}).items() if key != "description"}
        found = one.get("description") or one.get("schema", {}).get("description")
        outer = {key: value for key, value in one.items() if key not in {"schema", "description"}}
        changed.append(outer | ({"description": found} if found else {}) | {"schema": inner})
    return {**operation, "parameters": changed}


def with_typed_path(operation: Operation) -> Operation:
    """Say `string` of a path parameter without a type: FastAPI leaves it out where Python does."""
    changed = [
        one | {"schema": {"type": "string"}} if one["in"] == "path" and not one["schema"] else one
        for one in operation.get("parameters", [])
    ]
    return {**operation, "parameters": changed} if changed else operation
