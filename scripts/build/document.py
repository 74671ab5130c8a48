"""OpenAPI documents: their operations, the schemas in them, what they refer to."""

from collections.abc import Callable, Iterator
from typing import Any

from scripts.build.schema import Schema, references

Document = dict[str, Any]
Operation = dict[str, Any]

METHODS = ("get", "post", "put", "patch", "delete", "head", "options")


def operations(document: Document) -> Iterator[tuple[str, str, Operation]]:
    """Give path, method and operation, in the document's order."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def with_operations(
    document: Document, change: Callable[[Operation, dict[str, Any]], Operation]
) -> Document:
    """Return the document with each operation changed; *change* also gets the path item."""
    paths = {
        path: {key: change(value, item) if key in METHODS else value for key, value in item.items()}
        for path, item in document["paths"].items()
    }
    return {**document, "paths": paths}


def schemas(document: Document) -> dict[str, Schema]:
    """Return the named schemas."""
    found: dict[str, Schema] = document.get("components", {}).get("schemas", {})
    return found


def with_schemas(document: Document, changed: dict[str, Schema]) -> Document:
    """Return the document with other named schemas."""
    return {**document, "components": {**document.get("components", {}), "schemas": changed}}


def _content(content: dict[str, Any], change: Callable[[Schema], Schema]) -> dict[str, Any]:
    return {
        kind: {**media, "schema": change(media["schema"])} if "schema" in media else media
        for kind, media in content.items()
    }


def with_operation_schemas(
    operation: Operation,
    change: Callable[[Schema], Schema],
    change_body: Callable[[Schema], Schema] | None = None,
) -> Operation:
    """Return the operation with each of its schemas changed, those of its body by their own."""
    changed = dict(operation)
    if "parameters" in operation:
        changed["parameters"] = [
            {**one, "schema": change(one["schema"])} if "schema" in one else one
            for one in operation["parameters"]
        ]
    body = operation.get("requestBody")
    if body is not None:
        content = _content(body.get("content", {}), change_body or change)
        changed["requestBody"] = {**body, "content": content}
    changed["responses"] = {
        status: {**answer, "content": _content(answer["content"], change)}
        if "content" in answer
        else answer
        for status, answer in operation.get("responses", {}).items()
    }
    return changed


def body_schemas(operation: Operation) -> Iterator[Schema]:
    """Give the schemas of the operation's request body."""
    for media in operation.get("requestBody", {}).get("content", {}).values():
        if "schema" in media:
            yield media["schema"]


def other_schemas(operation: Operation) -> Iterator[Schema]:
    """Give the schemas of the operation's parameters and answers."""
    for parameter in operation.get("parameters", ()):
        if "schema" in parameter:
            yield parameter["schema"]
    for answer in operation.get("responses", {}).values():
        for media in answer.get("content", {}).values():
            if "schema" in media:
                yield media["schema"]


def reachable(document: Document, roots: Iterator[Schema]) -> set[str]:
    """Return the names of the components that the roots refer to, directly or not."""
    named = schemas(document)
    found: set[str] = set()
    waiting = [name for root in roots for name in references(root)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(references(named.get(name, {})))
    return found


def pruned(document: Document) -> Document:
    """Return the document without the schemas that no operation needs."""
    roots = (
        schema
        for _, _, operation in operations(document)
        for schema in (*body_schemas(operation), *other_schemas(operation))
    )
    needed = reachable(document, roots)
    kept = {name: schema for name, schema in schemas(document).items() if name in needed}
    return with_schemas(document, kept)
