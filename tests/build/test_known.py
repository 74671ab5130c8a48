"""What no rule is written for stops the build."""

from typing import Any

import pytest

from scripts.build.errors import BuildError
from scripts.build.known import known

STRING = {"type": "string"}
JSON = {"application/json": {"schema": STRING}}


def spec(item: dict[str, Any] | None = None, **operation: Any) -> dict[str, Any]:
    """Return a document with one operation, and more beside it in its path."""
    whole = {"operationId": "get_it", "responses": {"200": {"content": JSON}}, **operation}
    return {"paths": {"/it": {"get": whole, **(item or {})}}}


def schema(one: Any) -> dict[str, Any]:
    """Return a document with a schema Thing."""
    return {"paths": {}, "components": {"schemas": {"Thing": one}}}


@pytest.mark.parametrize(
    ("document", "place"),
    [
        (spec(item={"$ref": "#/components/pathItems/It"}), "/it has [$]ref"),
        (spec(item={"query": {}}), "/it has query"),
        ({"paths": {"/it": {"get": {"responses": {}}}}}, "GET /it has no operationId"),
        (spec(parameters=[{"name": "sid", "in": "cookie", "schema": STRING}]), "sid is in cookie"),
        (spec(parameters=[{"name": "q", "in": "query", "content": JSON}]), "q has no schema"),
        (
            spec(parameters=[{"name": "q", "in": "query", "style": "deepObject", "schema": {}}]),
            "q has the style deepObject",
        ),
        (
            spec(requestBody={"content": {"multipart/form-data": {}}}),
            "body has multipart/form-data",
        ),
        (spec(responses={"default": {"content": JSON}}), "GET /it answers default"),
        (spec(responses={"2XX": {"content": JSON}}), "GET /it answers 2XX"),
        (
            spec(responses={"200": {"content": {"text/event-stream": {}}}}),
            "200 has text/event-stream",
        ),
        (schema({"properties": {"a": {"not": STRING}}}), "Thing.a has not"),
        (schema({"items": {"patternProperties": {}}}), r"Thing\[\] has patternProperties"),
        (schema({"anyOf": [True]}), "Thing has the schema True"),
        (
            schema({"properties": {"a": STRING}, "additionalProperties": STRING}),
            "Thing types keys without a name",
        ),
    ],
)
def test_an_unknown_construct_stops_the_build(document: dict[str, Any], place: str) -> None:
    """The message says what it is and where."""
    with pytest.raises(BuildError, match=place):
        known(document)


def test_what_is_known_passes() -> None:
    """A form beside JSON, the errors' content types and extensions are left alone."""
    form = {**JSON, "application/x-www-form-urlencoded": {"schema": STRING}}
    document = spec(
        item={"parameters": [{"name": "q", "in": "query", "schema": {"x-mark": 1, **STRING}}]},
        requestBody={"content": form},
        responses={"200": {"content": JSON}, "500": {"content": {"text/html": {}}}},
    )

    assert document == known(document)
