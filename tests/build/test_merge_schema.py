"""Merging the forms of one schema."""

from typing import Any

import pytest

from scripts.build.merge_schema import Scope, component, merged

NULL = {"type": "null"}
STRING = {"type": "string"}
FREE = {"type": "object", "x-free-form": True}
DAG = {"$ref": "#/components/schemas/DAG"}
RUN = {"$ref": "#/components/schemas/Run"}
STATE = {"$ref": "#/components/schemas/State"}
SCOPE = Scope(
    enums={"State": ["queued", "failed"]},
    models={"DAG": frozenset({"dag_id"}), "Run": frozenset({"run_id", "state"})},
)


def both(old: dict[str, Any], new: dict[str, Any], scope: Scope = SCOPE) -> dict[str, Any]:
    """Return an older and a newer release's form, merged."""
    return merged([("1.0.0", old), ("2.0.0", new)], scope)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (STRING, STRING, STRING),
        (STRING, {"anyOf": [STRING, NULL]}, {"anyOf": [STRING, NULL]}),
        ({"anyOf": [STRING, NULL]}, STRING, {"anyOf": [STRING, NULL]}),
        (STRING, {}, {}),
        ({"type": "boolean"}, {"type": "number"},
         {"anyOf": [{"type": "number"}, {"type": "boolean"}]}),
        ({"type": "integer"}, {"type": "number"}, {"type": "number"}),
        (STRING, {"type": "string", "format": "uuid"}, STRING),
        ({"type": "string", "format": "uuid"}, {"type": "string", "format": "uuid"},
         {"type": "string", "format": "uuid"}),
        ({"type": "integer", "minimum": 0}, {"type": "integer"}, {"type": "integer"}),
        (STATE, STRING, STRING),
        (STATE, {"type": "string", "enum": ["queued", "failed"]}, STATE),
        (DAG, RUN, {"anyOf": [RUN, DAG]}),
        (DAG, {"anyOf": [DAG, NULL]}, {"anyOf": [DAG, NULL]}),
        (FREE, DAG, DAG),
        (DAG, FREE, {"anyOf": [FREE, DAG]}),
        ({"type": "object", "properties": {"run_id": STRING}}, RUN, RUN),
        (STRING, {"type": "array", "items": STRING},
         {"anyOf": [{"type": "array", "items": STRING}, STRING]}),
        ({"type": "array", "items": DAG}, {"type": "array", "items": RUN},
         {"type": "array", "items": {"anyOf": [RUN, DAG]}}),
        ({"type": "object", "additionalProperties": STRING}, FREE, FREE),
        (
            {"type": "object", "additionalProperties": {"type": "integer"}},
            {"type": "object", "additionalProperties": {"type": "number"}},
            {"type": "object", "additionalProperties": {"type": "number"}},
        ),
    ],
    ids=[
        "same", "null is new", "null is gone", "anything", "two types", "integer in number",
        "uuid or string", "uuid twice", "a limit is gone", "enum or string", "enum in enum",
        "two models", "model or null", "free-form was older", "free-form is newer",
        "inline was older", "list or scalar", "two lists", "map in free-form", "two maps",
    ],
)  # fmt: skip
def test_merged_accepts_what_any_release_does(
    old: dict[str, Any], new: dict[str, Any], expected: dict[str, Any]
) -> None:
    """Both types, or the looser where one says the other as well or readers know no such union."""
    assert expected == both(old, new)


def test_two_lists_in_one_union_become_a_list_of_both() -> None:
    """A reader cannot tell a list of messages from a list of strings before it reads items."""
    lists = [{"type": "array", "items": DAG}, {"type": "array", "items": STRING}]

    expected = {"type": "array", "items": {"anyOf": [DAG, STRING]}}
    assert expected == merged([("2.0.0", {"anyOf": lists})], SCOPE)


def test_two_enums_become_one() -> None:
    """Values come in the newest order, those that are gone last, each with its releases."""
    old = {"type": "string", "enum": ["none", "failed"]}
    new = {"type": "string", "enum": ["failed", "queued", "done"]}

    expected = {
        "type": "string",
        "enum": ["failed", "queued", "done", "none"],
        "x-airflow": {
            "values": {
                "queued": {"since": "2.0.0"},
                "done": {"since": "2.0.0"},
                "none": {"until": "1.0.0"},
            }
        },
    }
    assert expected == both(old, new)


def test_an_enum_that_got_a_name_keeps_the_releases_of_its_values() -> None:
    """2.6 took two of the values that 2.8's UpdateTaskState has, without giving them a name."""
    unnamed = {"type": "string", "enum": ["failed"]}

    expected = {**STATE, "x-airflow": {"values": {"queued": {"since": "2.0.0"}}}}
    assert expected == both(unnamed, STATE)


def test_the_newest_texts_win() -> None:
    """Descriptions and the like are the newest release's."""
    old = {**STRING, "description": "Old.", "readOnly": True}

    assert {**STRING, "description": "New."} == both(old, {**STRING, "description": "New."})


OLD = {
    "type": "object",
    "required": ["id", "conf"],
    "properties": {"slots": STRING, "id": STRING, "conf": STRING},
}
NEW = {
    "type": "object",
    "required": ["id", "team"],
    "properties": {"id": STRING, "conf": STRING, "team": STRING},
}


def test_properties_are_those_of_any_release() -> None:
    """The newest order, then what is gone; each that not all have says its releases."""
    expected = {
        "id": STRING,
        "conf": STRING,
        "team": {**STRING, "x-airflow": {"since": "2.0.0"}},
        "slots": {**STRING, "x-airflow": {"until": "1.0.0"}},
    }
    found = both(OLD, NEW)["properties"]
    assert expected == found
    assert list(expected) == list(found)


def test_an_answer_requires_what_every_release_requires() -> None:
    """A field that one release may leave out is not required of any."""
    assert ["id"] == both(OLD, NEW)["required"]


def test_a_request_records_what_only_some_releases_require() -> None:
    """It is not required, and says where it is."""
    found = both(OLD, NEW, Scope(body=True))

    assert ["id"] == found["required"]
    assert {"required": {"until": "1.0.0"}} == found["properties"]["conf"]["x-airflow"]
    team = {"since": "2.0.0", "required": {"since": "2.0.0"}}
    assert team == found["properties"]["team"]["x-airflow"]


def test_required_looks_at_the_releases_that_have_the_schema() -> None:
    """A schema that came with 2.0.0 requires what it does from there on."""
    found = component([("2.0.0", NEW)], ["1.0.0", "2.0.0"], SCOPE)

    assert ["id", "team"] == found["required"]
    assert {"since": "2.0.0"} == found["x-airflow"]


def test_a_property_says_only_what_its_schema_does_not() -> None:
    """A property as old as its schema has no releases of its own."""
    found = component([("2.0.0", NEW)], ["1.0.0", "2.0.0"], SCOPE)

    assert STRING == found["properties"]["team"]


def test_a_property_of_an_inline_enum_has_its_values() -> None:
    """The values' releases stand with the property's own."""
    old = {"type": "object", "properties": {"state": {"type": "string", "enum": ["a"]}}}
    new = {"type": "object", "properties": {"state": {"type": "string", "enum": ["a", "b"]}}}

    expected = {
        "type": "string",
        "enum": ["a", "b"],
        "x-airflow": {"values": {"b": {"since": "2.0.0"}}},
    }
    assert expected == both(old, new)["properties"]["state"]
