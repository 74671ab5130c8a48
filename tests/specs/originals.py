"""What each release published, put right by the overlays: its schemas with their names.

`published` makes JSON Schema of it, to judge by. Here it stays as it was written, but for the ways
to say one thing: what inherits is one object, every union and every null stands in an `anyOf`. That
is the form in which the overlays name places.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from scripts.build.overlay import apply
from scripts.build.overlay import read as corrections
from scripts.build.pipeline import OVERLAYS
from tests.specs.dialects import Schema, at
from tests.specs.published import METHODS, as_written, rooted, shape

if TYPE_CHECKING:
    from scripts.fetch.specs import Spec

_COMPONENT = "#/components/schemas/"
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_OUTSIDE = ("default", "deprecated", "description", "readOnly", "title", "writeOnly")
"""What is said of a union as a whole, and not of its members."""
_TEXT: Schema = {"type": "string"}
_NULL: Schema = {"type": "null"}


@attrs.frozen(eq=False)
class Node:
    """An operation of one release.

    Attributes:
        path: From Airflow's root, in the words of this release.
        parameters: Schemas of its arguments, by where they are and their names.
        body: Schema of what is sent, or None.
        required: Which of them must be given; the body is `("body", "")`.
        answers: Schemas of its successes: JSON, a text, or null for neither.
    """

    path: str
    parameters: Mapping[tuple[str, str], Schema]
    body: Schema | None
    required: Mapping[tuple[str, str], bool]
    answers: Sequence[Schema]


@attrs.frozen(eq=False)
class Original:
    """What one release published, put right.

    Attributes:
        operations: By method, in upper case, and shape of path.
        components: Its named schemas.
        names: What the client calls a schema otherwise, by the name that it has here.
    """

    operations: Mapping[tuple[str, str], Node]
    components: Mapping[str, Schema]
    names: Mapping[str, str]

    def members(self, schemas: Iterable[Schema], name: str = "") -> Iterator[tuple[str, Schema]]:
        """Give each schema of a union that is no union, with its name or "", once."""
        for schema in schemas:
            if "$ref" in schema:
                found = _last(schema)
                called = self.names.get(found, found)
                yield from self.members([self.components[found]], called)
            elif "anyOf" in schema:
                yield from self.members(schema["anyOf"], name)
            else:
                yield name, schema

    def said(self, schema: Schema, key: str) -> Any:
        """Return what is said of a schema, beside it or where it is defined."""
        if schema.get(key) is None and "$ref" in schema:
            return self.said(self.components[_last(schema)], key)
        return schema.get(key)


@cache
def original(spec: Spec) -> Original:
    """Return what a release published, with its corrections."""
    due = corrections(OVERLAYS / f"{spec.api}.yaml").due(spec.release)
    found = (
        copy.deepcopy(_plain(spec.api, spec.file)) if due.actions else _plain(spec.api, spec.file)
    )
    for action in due.actions:
        apply(found, action, spec.release)
    return Original(
        {
            (method.upper(), shape(path)): _node(path, one)
            for path, item in found["paths"].items()
            for method, one in item.items()
        },
        found["components"]["schemas"],
        {one.schema: one.to for one in due.renames},
    )


def plain(schema: Any, document: Schema) -> Any:
    """Return a schema, and all inside it, with one way to write an object, a union and a null."""
    if not isinstance(schema, dict):
        return schema
    found = {key: _inside(key, one, document) for key, one in schema.items()}
    if "allOf" in found:
        found = _together(found.pop("allOf"), found, document)
    if "oneOf" in found:
        found["anyOf"] = found.pop("oneOf")
    outside = {key: found.pop(key) for key in _OUTSIDE if key in found}
    null = found.pop("nullable", False)
    if isinstance(found.get("type"), list):
        kinds = found.pop("type")
        found = {"anyOf": [{"type": kind, **(found if kind != "null" else {})} for kind in kinds]}
    if null:
        found = {"anyOf": [*found.get("anyOf", [found]), _NULL]}
    return {**found, **outside}


def _inside(key: str, one: Any, document: Schema) -> Any:
    if key in _LISTS:
        return [plain(part, document) for part in one]
    if key == "properties":
        return {name: plain(part, document) for name, part in one.items()}
    return plain(one, document) if key in {"items", "additionalProperties"} else one


def _together(parts: list[Schema], beside: Schema, document: Schema) -> Schema:
    """Return what inherits: of one part it is that part, of several one object."""
    if len(parts) == 1:
        return {**parts[0], **beside}
    objects = [plain(at(document, one), document) for one in parts]
    properties: Schema = {}
    for one in objects:
        properties |= one["properties"]
    required = [name for one in objects for name in one.get("required", ())]
    return {**beside, "type": "object", "properties": properties, "required": required}


@cache
def _plain(api: str, file: str) -> dict[str, Any]:
    """Return a file in the form that the overlays are written for."""
    document = as_written(file)
    prefix = (document.get("servers") or [{"url": ""}])[0]["url"].rstrip("/")
    named = document.get("components", {}).get("schemas", {})
    return {
        "components": {"schemas": {name: plain(one, document) for name, one in named.items()}},
        "paths": {
            rooted(path, api, prefix): {
                method: _operation(item, item[method], document)
                for method in METHODS
                if method in item
            }
            for path, item in document["paths"].items()
        },
    }


def _operation(item: Schema, one: Schema, document: Schema) -> dict[str, Any]:
    parts = (*item.get("parameters", ()), *one.get("parameters", ()))
    parameters = {(part["in"], part["name"]): part for part in (at(document, p) for p in parts)}
    return {
        "parameters": [
            {**part, "schema": plain(part["schema"], document)} for part in parameters.values()
        ],
        "requestBody": _contents(at(document, one.get("requestBody", {})), document),
        "responses": {
            str(status): _contents(at(document, answer), document)
            for status, answer in one["responses"].items()
        },
    }


def _contents(part: Schema, document: Schema) -> dict[str, Any]:
    found = {
        media: {"schema": plain(content.get("schema", {}), document)}
        for media, content in part.get("content", {}).items()
    }
    return {**part, "content": found} if found else part


def _node(path: str, operation: dict[str, Any]) -> Node:
    body = operation["requestBody"]
    parameters = {(one["in"], one["name"]): one for one in operation["parameters"]}
    # A redirect is followed by nobody here, so that what FastAPI says of its body does not count.
    contents = [
        answer.get("content", {}) if status.startswith("2") else {}
        for status, answer in operation["responses"].items()
        if status.startswith(("2", "3"))
    ]
    return Node(
        path=path,
        parameters={
            # A part of a path is a text, which FastAPI leaves out where Python does.
            key: _TEXT
            if key[0] == "path" and not one["schema"].keys() - {"title"}
            else one["schema"]
            for key, one in parameters.items()
        },
        body=body["content"]["application/json"]["schema"] if body else None,
        required={
            **{key: one.get("required", False) for key, one in parameters.items()},
            ("body", ""): body.get("required", False),
        },
        answers=[
            *(c["application/json"]["schema"] for c in contents if "application/json" in c),
            *([_TEXT] if any(kind != "application/json" for c in contents for kind in c) else []),
            *([_NULL] if not all(contents) else []),
        ],
    )


def _last(schema: Schema) -> str:
    return str(schema["$ref"]).removeprefix(_COMPONENT)
