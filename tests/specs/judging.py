"""Whether a request is one that a release publishes: its path, its query and its body."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import jsonschema_rs

from tests.specs.dialects import key_of
from tests.specs.published import contents

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import httpx

    from scripts.fetch.specs import Spec
    from tests.specs.dialects import Schema
    from tests.specs.published import Published


def valid(schema: Schema, value: Any) -> bool:
    """Tell whether JSON Schema, read by others than us, accepts a value."""
    return _validator(key_of(schema)).is_valid(value)


def why_not(schema: Schema, value: Any) -> str:
    """Return why it does not."""
    error = next(iter(_validator(key_of(schema)).iter_errors(value)))
    return f"{'.'.join(map(str, error.instance_path))}: {error.message}"[:300]


@cache
def _validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    # Pydantic writes spans of time with fractions and a sign, which RFC 3339 does not have.
    formats = {"duration": lambda text: text.lstrip("-").startswith("P")}
    return jsonschema_rs.Draft202012Validator(
        json.loads(schema), validate_formats=True, formats=formats
    )


def asked(spec: Spec, method: str, path: str) -> Published | None:
    """Return the operation of a release that a request is for, or None if it has no such."""
    parts = unquote(path).split("/")
    found = [
        one
        for one in contents(spec.api, spec.file)
        if one.method == method and _is_of(parts, one.path.split("/"))
    ]
    return min(found, key=lambda one: one.path.count("{"), default=None)


def faults(spec: Spec, request: httpx.Request) -> Iterator[str]:
    """Yield what the release has against a request."""
    published = asked(spec, request.method, request.url.path)
    if published is None:
        yield f"has no {request.method} {request.url.path}"
        return
    query = {name: request.url.params.get_list(name) for name in request.url.params}
    yield from _of_query(published, query)
    if request.content:
        yield from of_body(published, json.loads(request.content))
    elif published.needs_body:
        yield "lacks its body"


def _of_query(published: Published, query: dict[str, list[str]]) -> Iterator[str]:
    for name, texts in query.items():
        schema = published.parameters.get(("query", name))
        if schema is None:
            yield f"has no argument {name}"
        elif not any(valid(schema, value) for value in _readings(texts)):
            yield f"{name}={texts}: no such value"
    for place, name in published.required:
        if place == "query" and name not in query:
            yield f"lacks the argument {name}"


def of_body(published: Published, body: Any) -> Iterator[str]:
    """Yield what an operation has against a body."""
    if published.body is None:
        yield "takes no body"
    elif not valid(published.body, body):
        yield f"body: {why_not(published.body, body)}"


def _readings(texts: Sequence[str]) -> Iterator[Any]:
    """Yield what a server may read in the texts of one argument."""
    yield list(texts)
    yield [part for text in texts for part in text.split(",")]
    if len(texts) == 1:
        yield texts[0]
        if texts[0] in {"true", "false"}:
            yield texts[0] == "true"
        try:
            yield json.loads(texts[0])
        except ValueError:
            return


def _is_of(parts: list[str], template: list[str]) -> bool:
    return len(parts) == len(template) and all(
        "{" in place or part == place for part, place in zip(parts, template, strict=True)
    )
