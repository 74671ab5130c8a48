"""Rules for documents and operations."""

from typing import Any

import pytest

from scripts.build.errors import BuildError
from scripts.build.normalise import (
    normalised,
    only_success,
    with_inlined_parts,
    with_path_parameters,
    with_typed_path,
    without_parameter_titles,
)


def test_what_is_referred_to_is_inlined() -> None:
    """Parameters and answers stand in the operation that uses them, statuses as text."""
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    document = {
        "paths": {
            "/dags": {
                "parameters": [{"$ref": "#/components/parameters/Limit"}],
                "get": {"responses": {200: {"$ref": "#/components/responses/Fine"}}},
            }
        },
        "components": {
            "parameters": {"Limit": limit},
            "responses": {"Fine": {"description": "Fine."}},
        },
    }

    item = with_inlined_parts(document)["paths"]["/dags"]

    assert [limit] == item["parameters"]
    assert {"200": {"description": "Fine."}} == item["get"]["responses"]


def test_an_unresolved_reference_stops_the_build() -> None:
    """A parameter that is not there is named."""
    operation = {"parameters": [{"$ref": "#/components/parameters/Gone"}], "responses": {}}

    with pytest.raises(BuildError, match="nothing is at #/components/parameters/Gone"):
        with_inlined_parts({"paths": {"/dags": {"get": operation}}, "components": {}})


def test_parameters_of_the_path_come_first() -> None:
    """An operation gets its path's parameters, and keeps its own form of one."""
    item = {"parameters": [{"in": "path", "name": "id"}, {"in": "query", "name": "a"}]}
    operation = {"parameters": [{"in": "query", "name": "a", "required": True}]}

    expected = [{"in": "path", "name": "id"}, {"in": "query", "name": "a", "required": True}]
    assert expected == with_path_parameters(operation, item)["parameters"]


def test_errors_are_dropped_and_redirects_lose_their_model() -> None:
    """A success stays as it is; a documented redirect stays as a status."""
    answers: dict[str, Any] = {
        "200": {"description": "Fine.", "content": {"application/json": {}}},
        "307": {"description": "Elsewhere.", "content": {"application/json": {}}},
        "404": {"description": "Not found."},
        "default": {"description": "Error."},
    }

    expected = {"200": answers["200"], "307": {"description": "Elsewhere."}}
    assert expected == only_success({"responses": answers})["responses"]


def test_the_description_of_a_parameter_is_said_once() -> None:
    """FastAPI repeats a parameter's description in its schema, or has it only there."""
    schema = {"type": "string", "description": "A pattern."}
    operation = {"parameters": [{"name": "pattern", "in": "query", "schema": schema}]}

    expected = {
        "name": "pattern",
        "in": "query",
        "description": "A pattern.",
        "schema": {"type": "string"},
    }
    assert [expected] == without_parameter_titles(operation)["parameters"]


def test_a_document_is_normalised_whole() -> None:
    """The rules together: from a document of Airflow 2 to one from the root, flat and inlined."""
    document = {
        "openapi": "3.0.3",
        "servers": [{"url": "/api/v1"}],
        "paths": {
            "/dags/{dag_id}": {
                "parameters": [{"$ref": "#/components/parameters/DAGID"}],
                "get": {
                    "operationId": "get_dag",
                    "x-openapi-router-controller": "airflow",
                    "responses": {
                        "200": {
                            "description": "Success.",
                            "content": {
                                "application/json": {"schema": {"$ref": "#/components/schemas/DAG"}}
                            },
                        },
                        "404": {"description": "Not found."},
                    },
                },
            }
        },
        "components": {
            "parameters": {
                "DAGID": {
                    "name": "dag_id",
                    "in": "path",
                    "required": True,
                    "schema": {"type": "string"},
                }
            },
            "schemas": {
                "Zone": {"type": "string"},
                "DAG": {
                    "type": "object",
                    "properties": {"zone": {"$ref": "#/components/schemas/Zone", "nullable": True}},
                },
            },
        },
    }

    found = normalised(document, "v1")

    operation = found["paths"]["/api/v1/dags/{dag_id}"]["get"]
    assert ["operationId", "parameters", "responses", "x-errors"] == list(operation)
    assert ["200"] == list(operation["responses"])
    zone = {"anyOf": [{"type": "string"}, {"type": "null"}]}
    dag = {"type": "object", "properties": {"zone": zone}}
    assert {"DAG": dag} == found["components"]["schemas"]


def test_a_path_parameter_without_a_type_is_text() -> None:
    """An id that FastAPI gives no type is a string; one with a type keeps it."""
    operation = {
        "parameters": [
            {"name": "dag_id", "in": "path", "schema": {}},
            {"name": "map_index", "in": "path", "schema": {"type": "integer"}},
        ]
    }

    kinds = [one["schema"]["type"] for one in with_typed_path(operation)["parameters"]]

    assert ["string", "integer"] == kinds
