from typing import Any

import pytest

from scripts.fetch.changes import Change, changes, describe, main


def api(schema: Any = None, **operation: Any) -> dict[str, Any]:
    """Return a spec with one operation, `get_pool`, and the model `Pool` that it answers."""
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pool"}}}}
    get = {"operationId": "get_pool", "tags": ["Pool"], "responses": {"200": answer}, **operation}
    return {
        "openapi": "3.0.3",
        "paths": {"/pools": {"get": get}},
        "components": {"schemas": {"Pool": {"type": "object"} if schema is None else schema}},
    }


def pool(**fields: Any) -> dict[str, Any]:
    """Return a spec whose `Pool` has these fields."""
    return api({"type": "object", "properties": fields})


def argument(schema: Any, **more: Any) -> dict[str, Any]:
    """Return a spec whose operation takes the argument `limit`."""
    return api(parameters=[{"name": "limit", "in": "query", "schema": schema, **more}])


def lines(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """Return the changes as lines."""
    return [str(change) for change in changes(old, new)]


def test_nothing() -> None:
    """Equal specs differ in nothing, and words in them are no change."""
    assert [] == changes(api(description="A pool"), api(description="One pool", summary="Pool"))


def test_operation_added() -> None:
    """A new operation is told with its id and tag, without its arguments and models."""
    new = argument({"type": "integer"})
    old = {**new, "paths": {"/dags": {"get": {"operationId": "get_dags"}}}}
    new["paths"] |= old["paths"]

    found = changes(old, new)

    assert Change("added", "operation", "", "GET /pools", "", "get_pool, tag Pool") == found[0]
    assert ["operation", "model"] == [change.kind for change in found]


def test_operation_removed() -> None:
    """An operation that is gone is told once."""
    new = api()
    old = {**new, "paths": {**new["paths"], "/dags": {"get": {"operationId": "get_dags"}}}}

    assert ["removed  GET /dags: get_dags"] == lines(old, new)


def test_operation_under_another_name() -> None:
    """A new id or tag is told: both are part of the import that a user writes."""
    assert ["retyped  GET /pools: get_pool, tag Pool -> get_one, tag Pools (deprecated)"] == lines(
        api(), api(operationId="get_one", tags=["Pools"], deprecated=True)
    )


def test_argument_added() -> None:
    """A new argument is told with its type."""
    new = argument({"type": "integer", "nullable": True})

    assert ["added    get_pool limit: integer | null"] == lines(api(), new)


def test_argument_removed() -> None:
    """An argument that is gone is told with the type it had."""
    old = argument({"type": "array", "items": {"type": "string"}})

    assert ["removed  get_pool limit: list[string]"] == lines(old, api())


def test_argument_retyped() -> None:
    """An argument of another type, that became required or moved, is told with both."""
    old = argument({"type": "integer"})
    new = argument({"type": "string", "format": "date-time"}, required=True, **{"in": "header"})

    expected = "retyped  get_pool limit: integer -> string date-time in header (required)"
    assert [expected] == lines(old, new)


def test_argument_shared_by_a_path() -> None:
    """Arguments that stand at the path or behind a reference are the operation's own."""
    new = api()
    new["paths"]["/pools"]["parameters"] = [{"$ref": "#/components/parameters/Limit"}]
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    new["components"]["parameters"] = {"Limit": limit}

    assert [] == lines(argument({"type": "integer"}), new)


def test_field_added() -> None:
    """A new field of a model is told with its type."""
    new = pool(slots={"type": "integer", "readOnly": True})

    assert ["added    Pool.slots: integer (read-only)"] == lines(api(), new)


def test_field_removed() -> None:
    """A field that is gone is told with the type it had."""
    old = pool(slots={"type": "object", "additionalProperties": {"type": "number"}})

    assert ["removed  Pool.slots: dict[string, number]"] == lines(old, api())


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({"type": "boolean"}, {"type": "number"}, "boolean -> number"),
        ({"type": "string"}, {"type": ["null", "string"]}, "string -> string | null"),
        ({"type": "string"}, {"type": "string", "nullable": True}, "string -> string | null"),
        ({"type": "string"}, {}, "string -> any"),
        (
            {"type": "integer"},
            {
                "anyOf": [
                    {"type": "array", "items": {"type": ["integer", "null"]}},
                    {"type": "null"},
                ]
            },
            "integer -> list[integer | null] | null",
        ),
    ],
)
def test_field_retyped(old: Any, new: Any, expected: str) -> None:
    """A field of another type is told with both types."""
    assert [f"retyped  Pool.slots: {expected}"] == lines(pool(slots=old), pool(slots=new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "string", "nullable": True}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ({"allOf": [{"type": "string"}]}, {"type": "string"}),
        ({"oneOf": [{"type": "string"}, {"type": "number"}]}, {"type": ["number", "string"]}),
        ({"const": "a"}, {"type": "string", "enum": ["a"]}),
    ],
)
def test_same_type_written_otherwise(old: Any, new: Any) -> None:
    """Another spelling of the same type is no change."""
    assert [] == lines(pool(slots=old), pool(slots=new))


def test_field_that_became_required() -> None:
    """Whether a field is always there is part of its type."""
    schema = {"type": "object", "properties": {"slots": {"type": "integer"}}}
    new = api({**schema, "required": ["slots"]})

    assert ["retyped  Pool.slots: integer -> integer (required)"] == lines(api(schema), new)


def test_field_of_a_part() -> None:
    """The parts of an allOf are one model."""
    part = {"$ref": "#/components/schemas/Part"}
    new = api({"allOf": [part, {"type": "object", "properties": {"name": {"type": "string"}}}]})
    new["components"]["schemas"]["Part"] = {"properties": {"slots": {"type": "integer"}}}

    old = pool(name={"type": "string"})

    assert ["added    Pool.slots: integer"] == lines(old, new)


def test_field_inside_a_field() -> None:
    """A field of an object without a name is told where it stands."""
    old = pool(a={"type": "object", "properties": {"b": {"type": "string"}}})
    new = pool(a={"type": "object", "properties": {"c": {"type": "string"}}})

    assert ["removed  Pool.a.b: string", "added    Pool.a.c: string"] == lines(old, new)


def test_field_that_became_a_model() -> None:
    """An object that got a name is told once, not field by field."""
    new = pool(a={"$ref": "#/components/schemas/Part"})
    new["components"]["schemas"]["Part"] = {"properties": {"b": {"type": "string"}}}
    old = pool(a={"type": "object", "properties": {"b": {"type": "string"}}})

    assert ["added    Part: object", "retyped  Pool.a: object -> Part"] == lines(old, new)


@pytest.mark.parametrize("nullable", [True, False])
def test_value_added_and_removed(nullable: bool) -> None:
    """Values of an enum are told one by one; null is no value but a type."""
    old = pool(state={"type": "string", "enum": ["queued", "failed"]})
    new = pool(state={"type": "string", "enum": ["queued", "running", *([None] * nullable)]})

    found = [change for change in changes(old, new) if change.kind == "value"]

    assert [
        Change("removed", "value", "Pool.state", "failed"),
        Change("added", "value", "Pool.state", "running"),
    ] == found


def test_value_of_a_model() -> None:
    """An enum with a name is told by that name."""
    old, new = api({"type": "string", "enum": ["a"]}), api({"type": "string", "enum": ["a", "b"]})

    assert ["added    Pool b"] == lines(old, new)


def test_value_of_an_argument() -> None:
    """An enum of an argument is told with the operation."""
    old = argument({"type": "string", "enum": ["a"]})
    new = argument({"type": "string", "enum": ["a", "b"]})

    assert ["added    get_pool.limit b"] == lines(old, new)


def test_body() -> None:
    """What an operation takes is told by its type."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Pool"}}}

    assert ["added    get_pool application/json: Pool"] == lines(
        api(), api(requestBody={"content": content})
    )


def test_answer() -> None:
    """Another answer of success is told; of failures nothing is."""
    array = {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pool"}}}
    responses = {"200": {"content": {"application/json": array}}, "404": {"description": "None"}}

    expected = "retyped  get_pool 200 application/json: Pool -> list[Pool]"
    assert [expected] == lines(api(), api(responses=responses))


def test_model_that_nothing_uses() -> None:
    """A model that no operation reaches is no user's matter."""
    new = api()
    new["components"]["schemas"]["Error"] = {"type": "object"}

    assert [] == changes(api(), new)


def test_model_that_holds_itself() -> None:
    """A model may hold models of its own kind."""
    new = pool(parent={"$ref": "#/components/schemas/Pool"})

    assert ["added    Pool.parent: Pool"] == lines(api(), new)


def test_id_that_is_taken_twice() -> None:
    """Where two operations have one id, their paths tell them apart."""
    old, new = argument({"type": "integer"}), argument({"type": "string"})
    for spec in (old, new):
        spec["paths"]["/dags"] = {"get": {"operationId": "get_pool"}}

    assert ["retyped  get_pool (GET /pools) limit: integer -> string"] == lines(old, new)


def test_reference_that_leads_nowhere() -> None:
    """A broken reference is named."""
    new = pool(slots={"$ref": "#/components/schemas/None"})

    with pytest.raises(ValueError, match=r"\$ref #/components/schemas/None leads nowhere"):
        changes(api(), new)


def test_text() -> None:
    """The text counts, then tells each kind under its name."""
    old = pool(state={"type": "string", "enum": ["a"]})
    new = pool(state={"type": "string", "enum": ["a", "b"]}, slots={"type": "integer"})

    expected = """\
v2 3.0.0 -> 3.0.1: 2 added
  fields
    added    Pool.slots: integer
  values
    added    Pool.state b"""
    assert expected == describe("v2 3.0.0 -> 3.0.1", changes(old, new))


def test_text_of_nothing() -> None:
    """Without changes the text says so."""
    assert "v2 3.0.0 -> 3.0.1: nothing changes for a user" == describe("v2 3.0.0 -> 3.0.1", [])


def test_real_releases(capsys: pytest.CaptureFixture[str]) -> None:
    """What 3.3.2 brought is what its changelog and its spec have."""
    code = main(["3.3.1", "3.3.2"])

    expected = """\
v2 3.3.1 -> 3.3.2: 3 added
  fields
    added    DAGRunCollectionResponse.total_entries_limit: integer | null
    added    DagRunAssetReference.triggering: boolean (required)
    added    TaskInstanceCollectionResponse.total_entries_limit: integer | null
"""
    assert (0, expected) == (code, capsys.readouterr().out)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["3.3.1", "9.9.9"], "9.9.9 is not recorded in openapi/specs.toml\n"),
        (["2.11.2", "3.3.2"], "2.11.2 has v1 and 3.3.2 v2: no path is in both\n"),
    ],
)
def test_releases_that_cannot_be_compared(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    """An unknown release, or two of different APIs, is an error that says so."""
    assert (1, message) == (main(arguments), capsys.readouterr().err)
