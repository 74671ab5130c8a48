"""Merge the specs of an API's releases into one. Pure functions over documents in release order."""

from collections.abc import Sequence
from typing import Any

import attrs

from scripts.build.document import METHODS, Document, Operation, schemas
from scripts.build.merge_schema import Scope, component, merged
from scripts.build.paths import by_shape, names
from scripts.build.presence import in_order, span
from scripts.build.schema import BODY, Schema, members

Released = Sequence[tuple[str, Document]]
"""Documents with the release each is of, oldest first; a release may have several."""


def merge(documents: Released) -> Document:
    """Return the document of every operation and schema of any release.

    What describes something is the newest release's. What not every release has carries
    `x-airflow`, with its releases as far as they are not those of what it is part of.
    """
    newest = documents[-1][1]
    releases = in_order(release for release, _ in documents)
    scope = Scope(enums=enums(documents), models=models(documents), releases=releases)
    items = paths(documents)
    merged_paths = {
        newest_path(variants): {
            method: operation(
                [(r, path, item[method]) for r, path, item in variants if method in item],
                releases,
                scope,
            )
            for method in METHODS
            if any(method in item for _, _, item in variants)
        }
        for variants in items
    }
    return {
        "openapi": "3.1.0",
        "info": newest["info"],
        "paths": merged_paths,
        "components": {
            "schemas": named_schemas(documents, releases, scope),
            **security_schemes(newest),
        },
    }


def security_schemes(newest: Document) -> dict[str, Any]:
    """Return how the newest release wants callers to prove who they are."""
    found = newest.get("components", {}).get("securitySchemes")
    return {"securitySchemes": found} if found else {}


def enums(documents: Released) -> dict[str, list[Any]]:
    """Return each named enum with the values of all releases."""
    found: dict[str, list[Any]] = {}
    for _, document in documents:
        for name, schema in schemas(document).items():
            if "enum" in schema:
                found[name] = in_order([*found.get(name, ()), *schema["enum"]])
    return found


def models(documents: Released) -> dict[str, frozenset[str]]:
    """Return each named model with the names of its properties in all releases."""
    found: dict[str, frozenset[str]] = {}
    for _, document in documents:
        for name, schema in schemas(document).items():
            if "properties" in schema:
                found[name] = found.get(name, frozenset()) | frozenset(schema["properties"])
    return found


Item = tuple[str, str, dict[str, Any]]


def paths(documents: Released) -> list[list[Item]]:
    """Return each path of any release with its forms, in the newest document's order."""
    found: dict[str, list[Item]] = {}
    for release, document in reversed(documents):
        for key, (path, item) in by_shape(document).items():
            found.setdefault(key, []).insert(0, (release, path, item))
    return list(found.values())


def newest_path(variants: list[Item]) -> str:
    """Return the path as the newest release spells it."""
    return variants[-1][1]


def named_schemas(documents: Released, releases: Sequence[str], scope: Scope) -> dict[str, Schema]:
    """Return the named schemas of any release, in alphabetical order."""
    found: dict[str, list[tuple[str, Schema]]] = {}
    for release, document in documents:
        for name, schema in schemas(document).items():
            found.setdefault(name, []).append((release, schema))
    return {
        name: component(found[name], releases, _scope_of(name, scope)) for name in sorted(found)
    }


def _scope_of(name: str, scope: Scope) -> Scope:
    return attrs.evolve(scope, body=name.endswith(BODY), what=name)


def operation(
    variants: list[tuple[str, str, Operation]], releases: Sequence[str], scope: Scope
) -> Operation:
    """Return one operation as callers of any release see it."""
    newest = variants[-1][2]
    what = str(newest["operationId"])
    having_it = in_order(release for release, _, _ in variants)
    found = span(having_it, releases, what=what)
    kept = ("tags", "summary", "description", "operationId", "deprecated", "security")
    result: Operation = {key: newest[key] for key in kept if key in newest}
    if found:
        result["x-airflow"] = found
    arguments = parameters(variants, having_it, attrs.evolve(scope, body=True, what=what))
    if arguments:
        result["parameters"] = arguments
    body = request_body([(release, one) for release, _, one in variants], having_it, scope.at(what))
    if body:
        result["requestBody"] = body
    result["responses"] = answers([(release, one) for release, _, one in variants], scope.at(what))
    return result


def parameters(
    variants: list[tuple[str, str, Operation]], having_it: list[str], scope: Scope
) -> list[dict[str, Any]]:
    """Return the arguments of any release, in the newest one's order."""
    newest_names = names(variants[-1][1])
    forms: dict[tuple[str, str], list[tuple[str, dict[str, Any]]]] = {}
    for release, path, one in reversed(variants):
        spelling = dict(zip(names(path), newest_names, strict=True))
        for argument in one.get("parameters", ()):
            place, name = str(argument["in"]), str(argument["name"])
            name = spelling.get(name, name) if place == "path" else name
            forms.setdefault((place, name), []).insert(0, (release, argument))
    return [parameter(name, group, having_it, scope.at(name)) for (_, name), group in forms.items()]


def parameter(
    name: str, group: list[tuple[str, dict[str, Any]]], having_it: list[str], scope: Scope
) -> dict[str, Any]:
    """Return one argument: required if every release of its operation requires it."""
    newest = group[-1][1]
    requiring = [release for release, one in group if one.get("required")]
    always = set(requiring) == set(having_it)
    facts: dict[str, Any] = scope.span((release for release, _ in group), having_it)
    if requiring and not always:
        facts["required"] = scope.span(requiring, having_it, " (required)")
    schema = merged([(release, one.get("schema", {})) for release, one in group], scope)
    facts |= schema.pop("x-airflow", {})
    result: dict[str, Any] = {"name": name, "in": newest["in"]}
    if always:
        result["required"] = True
    result |= {key: newest[key] for key in ("description", "deprecated") if key in newest}
    if facts:
        result["x-airflow"] = facts
    result |= {**list_style(group), "schema": schema}
    return result | {key: newest[key] for key in ("example",) if key in newest}


def list_style(group: list[tuple[str, dict[str, Any]]]) -> dict[str, Any]:
    """Return how a list is written, as the newest release has it that takes one."""
    for _, one in reversed(group):
        if any(member.get("type") == "array" for member in members(one.get("schema", {}))):
            return {key: one[key] for key in ("style", "explode") if key in one}
    return {}


def request_body(
    variants: list[tuple[str, Operation]], having_it: list[str], scope: Scope
) -> dict[str, Any]:
    """Return the body that any release takes, with its releases where some take none."""
    bodies = [(r, one["requestBody"]) for r, one in variants if "requestBody" in one]
    if not bodies:
        return {}
    newest = bodies[-1][1]
    requiring = {release for release, one in bodies if one.get("required")}
    described = {"description": newest["description"]} if "description" in newest else {}
    always = {"required": True} if requiring == set(having_it) else {}
    body_scope = attrs.evolve(scope, body=True, what=f"{scope.what} body")
    facts = body_scope.span((release for release, _ in bodies), having_it)
    recorded = {"x-airflow": facts} if facts else {}
    return {**described, **recorded, "content": content(bodies, body_scope), **always}


def answers(variants: list[tuple[str, Operation]], scope: Scope) -> dict[str, Any]:
    """Return the successes of any release, by status."""
    statuses = sorted({status for _, one in variants for status in one["responses"]})
    return {status: _answer(status, variants, scope) for status in statuses}


def _answer(status: str, variants: list[tuple[str, Operation]], scope: Scope) -> dict[str, Any]:
    forms = [(r, one["responses"][status]) for r, one in variants if status in one["responses"]]
    merged_content = content(forms, scope)
    described = {"description": forms[-1][1].get("description", "Success.")}
    return {**described, **({"content": merged_content} if merged_content else {})}


def content(forms: list[tuple[str, dict[str, Any]]], scope: Scope) -> dict[str, Any]:
    """Return the content types of any release with their schemas, JSON first."""
    kinds = in_order(kind for _, one in reversed(forms) for kind in one.get("content", {}))
    kinds.sort(key=lambda kind: kind != "application/json")
    result: dict[str, Any] = {}
    for kind in kinds:
        group = [(r, one["content"][kind]) for r, one in forms if kind in one.get("content", {})]
        schema = merged([(release, media.get("schema", {})) for release, media in group], scope)
        result[kind] = {"schema": schema}
    return result
