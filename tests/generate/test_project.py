"""What `scripts.generate.project` makes of small specs."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from airflow_openapi import UNSET, Availability
from scripts.generate.project import GenerationError, generate
from scripts.generate.reference import Source
from tests.generate import tiny

if TYPE_CHECKING:
    from pathlib import Path

NAME: dict[str, Any] = {"type": "object", "properties": {"name": {"type": "string"}}}
SIZE: dict[str, Any] = {
    "type": "object",
    "properties": {"size": {"type": "integer"}},
    "required": ["size"],
}


def model(folder: Path, schema: dict[str, Any], **others: dict[str, Any]) -> Any:
    """Return the class `Thing` generated for *schema*."""
    document = tiny.spec(
        {"/thing": {"get": tiny.operation({"$ref": "#/components/schemas/Thing"})}},
        {"Thing": schema, **others},
    )
    return tiny.package(folder, document).OPERATIONS["get_it"].load().models.Thing


def test_missing_field_is_unset(tmp_path: Path) -> None:
    """A property that an answer may lack is UNSET where it lacks it."""
    thing = model(tmp_path, NAME).from_json(b"{}")

    assert thing.name is UNSET


def test_field_named_like_a_keyword(tmp_path: Path) -> None:
    """A property `from` is the attribute `from_`, read and written under its own key."""
    schema = {"type": "object", "properties": {"from": {"type": "string"}}}

    thing = model(tmp_path, schema).from_json(b'{"from": "here"}')

    assert (thing.from_, thing.to_dict()) == ("here", {"from": "here"})


def test_field_named_like_a_method(tmp_path: Path) -> None:
    """A model can still do what models do."""
    fields = {"self": {"type": "string"}, "to_dict": {"type": "string"}}
    schemas = {"Thing": {"type": "object", "properties": fields}}
    answer = {"$ref": "#/components/schemas/Thing"}
    endpoint = tiny.endpoint(
        tmp_path, tiny.spec({"/thing": {"get": tiny.operation(answer)}}, schemas)
    )

    thing = endpoint.models.Thing.from_dict({"self": "a", "to_dict": "b"})

    assert (thing.self_, thing.to_dict()) == ("a", {"self": "a", "to_dict": "b"})


def test_argument_named_like_what_the_module_calls(tmp_path: Path) -> None:
    """The argument gets a longer name, the request its own."""
    parameters = [{"name": "query", "in": "query", "schema": {"type": "string"}}]
    operation = tiny.operation({}, parameters=parameters)

    endpoint = tiny.endpoint(tmp_path, tiny.spec({"/thing": {"get": operation}}))

    assert endpoint._get_kwargs(query_argument="q")["params"] == {"query": "q"}


def test_free_form_object_is_plain_json(tmp_path: Path) -> None:
    """An object without properties is a dict, and gets no class."""
    schema = {"type": "object", "properties": {"conf": {"type": "object"}}}

    thing = model(tmp_path, schema).from_json(b'{"conf": {"a": [1]}}')

    assert thing.conf == {"a": [1]}


def test_object_of_typed_values(tmp_path: Path) -> None:
    """An object of values of one type is a dict of that type."""
    values = {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Size"}}
    thing_class = model(tmp_path, {"type": "object", "properties": {"all": values}}, Size=SIZE)

    thing = thing_class.from_json(b'{"all": {"a": {"size": 1}}}')

    assert thing.all["a"].size == 1


def test_union_of_two_models(tmp_path: Path) -> None:
    """Of two models in a union the one that fits the keys is built."""
    either = {
        "anyOf": [{"$ref": "#/components/schemas/Name"}, {"$ref": "#/components/schemas/Size"}]
    }
    schema = {"type": "object", "properties": {"either": {"type": "array", "items": either}}}

    thing = model(tmp_path, schema, Name=NAME, Size=SIZE).from_json(
        b'{"either": [{"size": 1}, {"name": "x"}]}'
    )

    assert [type(item).__name__ for item in thing.either] == ["Size", "Name"]


def test_models_told_apart_by_type(tmp_path: Path) -> None:
    """Models with a `__type` are read by it, and written with it."""
    tagged = {
        name: {
            "type": "object",
            "properties": {"__type": {"type": "string"}, "value": {"type": "string"}},
        }
        for name in ("Cron", "Delta")
    }
    either = {"anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in tagged]}
    schema = {"type": "object", "properties": {"either": either}}

    thing = model(tmp_path, schema, **tagged).from_json(
        b'{"either": {"__type": "Delta", "value": "1"}}'
    )

    assert thing.to_dict() == {"either": {"__type": "Delta", "value": "1"}}


def test_availability_is_stated(tmp_path: Path) -> None:
    """Since and until of operation, argument and enum value stand in OPERATION."""
    colour = {
        "name": "colour",
        "in": "query",
        "schema": {"type": "string", "enum": ["red"]},
        "x-airflow": {"until": "2.9.3", "values": {"red": {"since": "2.4.0"}}},
    }
    operation = tiny.operation({}, parameters=[colour], **{"x-airflow": {"since": "2.1.0"}})

    stated = tiny.endpoint(tmp_path, tiny.spec({"/thing": {"get": operation}})).OPERATION

    assert (
        stated.since,
        stated.arguments["colour"].until,
        stated.values["colour"]["red"].since,
    ) == ("2.1.0", "2.9.3", "2.4.0")


def test_fields_are_at_most_as_old_as_the_body(tmp_path: Path) -> None:
    """A body that may be null, and that an older release did not take, has their since."""
    body = {"anyOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "null"}]}
    fields = {
        "conf": {"type": "string"},
        "team": {"type": "string", "x-airflow": {"since": "3.3.0"}},
        "state": {
            "$ref": "#/components/schemas/State",
            "x-airflow": {"values": {"skipped": {"since": "3.2.2"}}},
        },
    }
    schemas = {
        "State": {"type": "string", "enum": ["failed", "skipped"]},
        "Thing": {"type": "object", "properties": fields},
    }
    operation = tiny.operation(
        {},
        requestBody={
            "content": {"application/json": {"schema": body}},
            "x-airflow": {"since": "3.2.1"},
        },
    )

    stated = tiny.endpoint(tmp_path, tiny.spec({"/thing": {"post": operation}}, schemas)).OPERATION

    assert {name: range_.since for name, range_ in stated.body.items()} == {
        "conf": "3.2.1",
        "team": "3.3.0",
        "state": "3.2.1",
    }
    assert stated.values["state"]["skipped"].since == "3.2.2"


def test_fields_within_fields_have_dotted_names(tmp_path: Path) -> None:
    """A fact of a field within a list or union is stated where all members agree on it."""
    team = {"type": "string", "x-airflow": {"since": "3.2.0"}}
    always = {"type": "string", "enum": ["a", "b"]}
    some = {**always, "x-airflow": {"values": {"a": {"since": "3.1.0"}, "b": {"since": "3.2.0"}}}}
    needed = {"type": "string", "x-airflow": {"required": {"until": "3.0.6"}}}
    schemas: dict[str, Any] = {
        "Create": {
            "type": "object",
            "properties": {"team": team, "name": team, "kind": some, "mode": some},
        },
        "Update": {
            "type": "object",
            "properties": {"team": team, "name": always, "kind": always, "id": needed},
        },
    }
    union = {"anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in schemas]}
    schemas["Body"] = {
        "type": "object",
        "properties": {"actions": {"type": "array", "items": union}},
    }
    operation = tiny.operation(
        {},
        requestBody={
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Body"}}}
        },
    )

    stated = tiny.endpoint(tmp_path, tiny.spec({"/thing": {"post": operation}}, schemas)).OPERATION

    some_values = {"a": Availability("3.1.0"), "b": Availability("3.2.0")}
    assert {"actions.team": Availability("3.2.0")} == stated.body
    assert {"actions.mode": some_values} == stated.values
    assert {"actions.id": Availability(until="3.0.6")} == stated.required


def test_counted_list_knows_its_items(tmp_path: Path) -> None:
    """An answer with one list and its total makes a ListOperation of the endpoint."""
    page = {
        "type": "object",
        "properties": {
            "total_entries": {"type": "integer"},
            "things": {"type": "array", "items": {}},
        },
    }
    document = tiny.spec({"/thing": {"get": tiny.operation(page)}})

    assert tiny.endpoint(tmp_path, document).OPERATION.items == "things"


def test_path_value_stays_in_its_segment(tmp_path: Path) -> None:
    """A slash and a question mark in a path value are quoted."""
    parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    document = tiny.spec({"/things/{id}": {"get": tiny.operation({}, parameters=[parameter])}})

    assert tiny.endpoint(tmp_path, document)._get_kwargs("a/b?c")["url"] == "/things/a%2Fb%3Fc"


def test_only_what_is_set_is_sent(tmp_path: Path) -> None:
    """Arguments left out are not in the query; a list that does not explode is one value."""
    names = {
        "name": "names",
        "in": "query",
        "explode": False,
        "schema": {"type": "array", "items": {"type": "string"}},
    }
    day = {"name": "day", "in": "query", "schema": {"type": "string", "format": "date-time"}}
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    document = tiny.spec({"/thing": {"get": tiny.operation({}, parameters=[names, day, limit])}})

    kwargs = tiny.endpoint(tmp_path, document)._get_kwargs(
        names=["a", "b"], day=datetime.datetime(2021, 11, 16, tzinfo=datetime.UTC)
    )

    assert kwargs["params"] == {"names": "a,b", "day": "2021-11-16T00:00:00Z"}


def test_answer_without_content_is_none(tmp_path: Path) -> None:
    """Where the spec promises no content, the answer is None."""
    module = tiny.endpoint(tmp_path, tiny.spec({"/thing": {"get": tiny.operation()}}))

    assert module._parse_response(response=httpx.Response(200)) is None


def test_warning_stops(tmp_path: Path) -> None:
    """What openapi-python-client would skip with a warning stops the build, by name."""
    parameter = {
        "name": "id",
        "in": "path",
        "required": True,
        "schema": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
    }
    document = tiny.spec({"/things/{id}": {"get": tiny.operation({}, parameters=[parameter])}})

    with pytest.raises(GenerationError, match=r"GET /things/\{id\}"):
        generate(Source(document), tmp_path / "x", "x", "X", "a test")


def test_two_enum_values_of_one_name_stop(tmp_path: Path) -> None:
    """Two values that give one member are a GenerationError that names the enum."""
    answer = {"$ref": "#/components/schemas/State"}
    schemas = {"State": {"type": "string", "enum": ["done", "DONE"]}}

    with pytest.raises(GenerationError, match="DONE in enum"):
        tiny.endpoint(tmp_path, tiny.spec({"/thing": {"get": tiny.operation(answer)}}, schemas))


def test_two_endpoints_of_one_name_stop(tmp_path: Path) -> None:
    """Two operations that would be written into one module stop the build."""
    document = tiny.spec({"/a": {"get": tiny.operation({})}, "/b": {"get": tiny.operation({})}})

    with pytest.raises(GenerationError, match="get_it"):
        generate(Source(document), tmp_path / "x", "x", "X", "a test")


def test_unresolved_reference_stops(tmp_path: Path) -> None:
    """A reference to a schema that is not there stops the build."""
    document = tiny.spec({"/a": {"get": tiny.operation({"$ref": "#/components/schemas/Gone"})}})

    with pytest.raises(GenerationError, match="Gone"):
        generate(Source(document), tmp_path / "x", "x", "X", "a test")


def test_output_is_deterministic(tmp_path: Path) -> None:
    """The same spec gives the same bytes."""
    document = tiny.spec(
        {"/thing": {"get": tiny.operation({"$ref": "#/components/schemas/N"})}}, {"N": NAME}
    )

    for folder in ("first", "second"):
        generate(Source(document), tmp_path / folder, "x", "X", "a test")

    first, second = (
        {p.relative_to(tmp_path / f): p.read_bytes() for p in (tmp_path / f).rglob("*.py")}
        for f in ("first", "second")
    )
    assert first == second
