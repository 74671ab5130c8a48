"""Inheritance becomes one schema."""

from typing import Any

import pytest

from scripts.build.errors import BuildError
from scripts.build.flatten import flattened, with_whole_collections

NAMED: dict[str, dict[str, Any]] = {
    "DAG": {
        "type": "object",
        "required": ["dag_id"],
        "properties": {"dag_id": {"type": "string"}, "view": {"type": "string"}},
    },
    "Detail": {
        "allOf": [
            {"$ref": "#/components/schemas/DAG"},
            {"type": "object", "required": ["doc"], "properties": {"doc": {"type": "string"}}},
        ]
    },
    "CollectionInfo": {"type": "object", "properties": {"total_entries": {"type": "integer"}}},
}


def test_properties_and_required_names_are_put_together() -> None:
    """A schema that inherits has the properties of all, in order, and what each requires."""
    found = flattened(NAMED["Detail"], NAMED)

    assert ["dag_id", "view", "doc"] == list(found["properties"])
    assert ["dag_id", "doc"] == found["required"]


def test_inheritance_of_what_inherits_is_flattened() -> None:
    """A part that inherits itself is flattened first."""
    schema = {"allOf": [{"$ref": "#/components/schemas/Detail"}, NAMED["CollectionInfo"]]}

    expected = ["dag_id", "view", "doc", "total_entries"]
    assert expected == list(flattened(schema, NAMED)["properties"])


def test_the_later_part_wins() -> None:
    """Where two parts have a property, the later one's is taken."""
    later = {"properties": {"view": {"type": "integer"}}}
    found = flattened({"allOf": [{"$ref": "#/components/schemas/DAG"}, later]}, NAMED)

    assert {"type": "integer"} == found["properties"]["view"]


def test_one_part_is_that_part() -> None:
    """FastAPI and connexion write allOf of one to say something beside a reference."""
    schema = {"allOf": [{"$ref": "#/components/schemas/DAG"}], "nullable": True}

    assert {"$ref": "#/components/schemas/DAG", "nullable": True} == flattened(schema, NAMED)


def test_inheritance_inside_a_list_is_flattened() -> None:
    """Schemas inside schemas are flattened as well."""
    found = flattened({"type": "array", "items": NAMED["Detail"]}, NAMED)

    assert "allOf" not in found["items"]


@pytest.mark.parametrize("part", [{"type": "string"}, {"$ref": "#/components/schemas/Gone"}])
def test_what_cannot_be_flattened_stops_the_build(part: dict[str, str]) -> None:
    """A part that is no object with properties, or not there, is a surprise."""
    with pytest.raises(BuildError, match="allOf"):
        flattened({"allOf": [part, NAMED["DAG"]]}, NAMED)


def test_a_collection_gets_the_total_that_its_answers_have() -> None:
    """An answer of PoolCollection and CollectionInfo is PoolCollection, which has the total."""
    answer = {"allOf": [{"$ref": f"#/components/schemas/{n}"} for n in ("Pools", "CollectionInfo")]}
    content = {"application/json": {"schema": answer}}
    operation = {"responses": {"200": {"content": content}}}
    named = {"Pools": {"type": "object", "properties": {"pools": {}}}, **NAMED}
    document = {"paths": {"/pools": {"get": operation}}, "components": {"schemas": named}}

    found = with_whole_collections(document)

    answered = found["paths"]["/pools"]["get"]["responses"]["200"]["content"]["application/json"]
    assert {"$ref": "#/components/schemas/Pools"} == answered["schema"]
    whole = flattened(found["components"]["schemas"]["Pools"], NAMED)
    assert ["pools", "total_entries"] == list(whole["properties"])
