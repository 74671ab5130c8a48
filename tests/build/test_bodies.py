"""What is sent and what is answered."""

from typing import Any

import pytest

from scripts.build.bodies import with_bodies_apart, with_final_names
from scripts.build.document import pruned
from scripts.build.errors import BuildError

STRING = {"type": "string"}
SERVERS = {**STRING, "readOnly": True}


def reference(name: str) -> dict[str, str]:
    """Return a reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def document(named: dict[str, Any], sent: str, answered: str | None = None) -> dict[str, Any]:
    """Return a document with an operation that sends one schema and answers another, or none."""
    content = {"application/json": {"schema": reference(sent)}}
    answers = {"application/json": {"schema": reference(answered)}} if answered else {}
    operation = {"requestBody": {"content": content}, "responses": {"200": {"content": answers}}}
    return {"paths": {"/dags": {"post": operation}}, "components": {"schemas": named}}


def named(found: dict[str, Any]) -> dict[str, Any]:
    """Return the named schemas."""
    schemas: dict[str, Any] = found["components"]["schemas"]
    return schemas


def sent(found: dict[str, Any]) -> dict[str, Any]:
    """Return what the operation sends."""
    body = found["paths"]["/dags"]["post"]["requestBody"]
    schema: dict[str, Any] = body["content"]["application/json"]["schema"]
    return schema


def finished(given: dict[str, Any]) -> dict[str, Any]:
    """Return the document after both steps, as the build takes them."""
    return with_final_names(pruned(with_bodies_apart(given)))


def test_a_request_has_no_read_only_property() -> None:
    """A schema that has any gets a twin for requests, without it, required or not."""
    run = {
        "type": "object",
        "required": ["id", "conf"],
        "properties": {"id": SERVERS, "conf": STRING},
    }

    found = finished(document({"Run": run}, "Run", "Run"))

    twin = {"type": "object", "properties": {"conf": STRING}, "required": ["conf"]}
    assert {"Run": run, "RunBody": twin} == named(found)
    assert reference("RunBody") == sent(found)


def test_a_schema_for_both_stays_one() -> None:
    """Nothing tells what is sent from what is answered, so there is no twin."""
    pool = {"type": "object", "properties": {"name": STRING}}

    found = finished(document({"Pool": pool}, "Pool", "Pool"))

    assert {"Pool": pool} == named(found)
    assert reference("Pool") == sent(found)


def test_a_schema_for_requests_alone_keeps_its_name() -> None:
    """Without an answer there is nothing to tell it from."""
    run = {"type": "object", "properties": {"id": SERVERS, "conf": STRING}}

    found = finished(document({"Run": run}, "Run"))

    assert {"Run": {"type": "object", "properties": {"conf": STRING}}} == named(found)


def test_what_holds_a_twin_is_a_twin() -> None:
    """A schema whose own properties are the same, but refer to a twin, is one too."""
    schemas = {
        "Role": {"type": "object", "properties": {"action": reference("Action")}},
        "Action": {"type": "object", "properties": {"id": SERVERS, "name": STRING}},
    }

    found = finished(document(schemas, "Role", "Role"))

    assert ["Action", "ActionBody", "Role", "RoleBody"] == list(named(found))
    assert reference("ActionBody") == named(found)["RoleBody"]["properties"]["action"]


def test_a_reference_to_something_read_only_is_read_only() -> None:
    """The schedule of a DAG is marked where it is defined."""
    schemas = {
        "DAG": {"type": "object", "properties": {"on": STRING, "interval": reference("Interval")}},
        "Interval": {"anyOf": [reference("DAG")], "readOnly": True},
    }

    found = finished(document(schemas, "DAG", "DAG"))

    assert ["on"] == list(named(found)["DAGBody"]["properties"])


def test_enums_have_no_twin() -> None:
    """A value is a value, sent or answered."""
    schemas = {
        "Run": {"type": "object", "properties": {"state": reference("State"), "id": SERVERS}},
        "State": {"type": "string", "enum": ["queued"]},
    }

    assert ["Run", "RunBody", "State"] == list(named(finished(document(schemas, "Run", "Run"))))


def test_what_only_requests_require_is_kept_when_the_two_are_one() -> None:
    """The record of it stays with the schema that serves for both."""
    facts = {"required": {"since": "2.0.0"}}
    schemas = {
        "Pool": {"type": "object", "properties": {"name": STRING}},
        "Pool::body": {"type": "object", "properties": {"name": {**STRING, "x-airflow": facts}}},
    }

    found = named(with_final_names(document(schemas, "Pool::body", "Pool")))

    assert {"name": {**STRING, "x-airflow": facts}} == found["Pool"]["properties"]


def test_a_name_that_is_taken_stops_the_build() -> None:
    """A twin may not take the name of another schema."""
    run = {"type": "object", "properties": {"id": SERVERS, "body": reference("RunBody")}}
    schemas = {"Run": run, "RunBody": {"type": "object", "properties": {"other": STRING}}}

    with pytest.raises(BuildError, match="RunBody, as requests have Run, is another schema's name"):
        finished(document(schemas, "Run", "Run"))
