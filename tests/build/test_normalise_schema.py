"""Both dialects of schemas become one."""

from typing import Any

import pytest

from scripts.build.errors import BuildError
from scripts.build.normalise_schema import normal, resolved, with_resolved_components

NULL = {"type": "null"}
FREE = {"type": "object", "x-free-form": True}
DAG = {"$ref": "#/components/schemas/DAG"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "nullable": True}, {"anyOf": [{"type": "string"}, NULL]}),
        ({**DAG, "nullable": True}, {"anyOf": [DAG, NULL]}),
        ({"type": ["string", "null"]}, {"anyOf": [{"type": "string"}, NULL]}),
        (
            {"type": "string", "nullable": True, "enum": ["a", None]},
            {"anyOf": [{"type": "string", "enum": ["a"]}, NULL]},
        ),
        ({"oneOf": [DAG, {"type": "string"}]}, {"anyOf": [DAG, {"type": "string"}]}),
        (
            {"anyOf": [{"anyOf": [DAG, NULL]}, {"type": "string"}, NULL]},
            {"anyOf": [DAG, {"type": "string"}, NULL]},
        ),
        (
            {"type": "integer", "default": 50, "title": "Limit"},
            {"type": "integer", "default": 50},
        ),
        ({"const": "create", "type": "string"}, {"type": "string", "enum": ["create"]}),
        ({"type": "string", "format": "datetime"}, {"type": "string", "format": "date-time"}),
        ({"type": "object", **DAG}, DAG),
        ({"type": "object"}, FREE),
        ({"type": "object", "additionalProperties": True}, FREE),
        ({"type": "object", "additionalProperties": {}}, FREE),
        (
            {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
            {"type": "array", "items": {"anyOf": [{"type": "string"}, {"type": "integer"}]}},
        ),
        ({"title": "Anything"}, {}),
    ],
    ids=[
        "nullable",
        "nullable beside a reference",
        "list of types",
        "nullable enum",
        "oneOf",
        "union of unions",
        "title",
        "const",
        "datetime",
        "type beside a reference",
        "object without properties",
        "object of anything",
        "object of any values",
        "tuple",
        "anything",
    ],
)
def test_normal_form(schema: dict[str, Any], expected: dict[str, Any]) -> None:
    """Each way of the two dialects to say a thing becomes one way."""
    assert expected == normal(schema)


def test_texts_stand_outside_the_union() -> None:
    """What describes a nullable property describes it, not one member of its union."""
    schema = {"type": "string", "nullable": True, "description": "A note.", "readOnly": True}

    expected = {
        "anyOf": [{"type": "string"}, NULL],
        "description": "A note.",
        "readOnly": True,
    }
    assert expected == normal(schema)


def test_a_map_of_typed_values_stays() -> None:
    """An object whose values have a type is no free-form object."""
    schema = {"type": "object", "additionalProperties": {"type": "integer", "title": "Count"}}

    assert {"type": "object", "additionalProperties": {"type": "integer"}} == normal(schema)


def test_a_plain_component_stands_where_it_was_referred_to() -> None:
    """A named string is no class, so its references become strings, with their own texts."""
    named = {"Zone": {"type": "string", "description": "A zone."}}
    schema = {"$ref": "#/components/schemas/Zone", "description": "The DAG's zone."}

    assert {"type": "string", "description": "The DAG's zone."} == resolved(schema, named)


def test_references_to_a_nullable_component_may_be_null() -> None:
    """A component that may be null loses that, and each reference to it gets it."""
    named = {"State": {"anyOf": [{"type": "string", "enum": ["a"]}, NULL]}}
    reference = {"$ref": "#/components/schemas/State"}
    one = {"type": "object", "properties": {"state": reference}}
    document = {"paths": {}, "components": {"schemas": {**named, "One": one}}}

    found = with_resolved_components(document)["components"]["schemas"]

    assert {"type": "string", "enum": ["a"]} == found["State"]
    assert {"anyOf": [reference, NULL]} == found["One"]["properties"]["state"]


def test_a_union_of_nullable_components_is_nullable_where_it_is_used() -> None:
    """A named union accepts null if a member of it does; its references say so."""
    delta = {"type": "object", "properties": {"days": {"type": "integer"}}}
    delta_reference = {"$ref": "#/components/schemas/Delta"}
    named: dict[str, Any] = {
        "Delta": {"anyOf": [delta, NULL]},
        "Cron": {"type": "object", "properties": {"value": {"type": "string"}}},
        "Interval": {"anyOf": [delta_reference, {"$ref": "#/components/schemas/Cron"}]},
    }
    interval = {"$ref": "#/components/schemas/Interval"}
    document = {"paths": {}, "components": {"schemas": named}}

    found = with_resolved_components(document)["components"]["schemas"]

    assert NULL not in found["Interval"]["anyOf"]
    assert {"anyOf": [interval, NULL]} == resolved(interval, named)


@pytest.mark.parametrize(
    ("named", "message"),
    [
        ({}, "nothing is at #/components/schemas/A"),
        ({"A": {"type": "array", "items": {"$ref": "#/components/schemas/A"}}}, "refers to itself"),
    ],
)
def test_a_reference_that_cannot_be_resolved_stops_the_build(
    named: dict[str, Any], message: str
) -> None:
    """A reference to nothing, or of a list to itself, has no meaning for a reader."""
    with pytest.raises(BuildError, match=message):
        resolved({"$ref": "#/components/schemas/A"}, named)
