"""Merging documents and operations."""

from typing import Any

import pytest

from scripts.build.errors import BuildError
from scripts.build.merge import merge

STRING = {"type": "string"}


def spec(**paths: Any) -> dict[str, Any]:
    """Return a document with GET operations by path, __ for /."""
    return {
        "info": {"title": "Airflow"},
        "paths": {
            name.replace("__", "/"): {
                "get": {"operationId": name.strip("_"), "responses": {"200": {}}, **operation}
            }
            for name, operation in paths.items()
        },
        "components": {"schemas": {}},
    }


def get(document: dict[str, Any], path: str) -> dict[str, Any]:
    """Return the GET operation of a path."""
    operation: dict[str, Any] = document["paths"][path]["get"]
    return operation


def argument(name: str, **rest: Any) -> dict[str, Any]:
    """Return a query parameter."""
    return {"name": name, "in": "query", "schema": STRING, **rest}


def test_operations_are_those_of_any_release() -> None:
    """In the newest order, then what is gone; each that not all have says its releases."""
    old, new = spec(__old={}, __both={}), spec(__new={}, __both={})

    found = merge([("1.0.0", old), ("2.0.0", new)])

    assert ["/new", "/both", "/old"] == list(found["paths"])
    assert {"since": "2.0.0"} == get(found, "/new")["x-airflow"]
    assert {"until": "1.0.0"} == get(found, "/old")["x-airflow"]
    assert "x-airflow" not in get(found, "/both")


def test_the_newest_id_tag_and_texts_win() -> None:
    """An operation that was renamed, or moved to another tag, is as the newest release has it."""
    old = spec(
        __dags={"operationId": "list", "tags": ["Old"], "summary": "Old", "description": "O"}
    )
    new = spec(__dags={"operationId": "get_dags", "tags": ["DAG"], "summary": "New"})

    found = get(merge([("1.0.0", old), ("2.0.0", new)]), "/dags")

    expected = {"tags": ["DAG"], "summary": "New", "operationId": "get_dags"}
    assert {**expected, "responses": {"200": {"description": "Success."}}} == found


def test_an_operation_that_comes_back_stops_the_build() -> None:
    """A hole in the releases of an operation cannot be said."""
    with pytest.raises(BuildError, match=r"dags is not in 2.0.0"):
        merge([("1.0.0", spec(__dags={})), ("2.0.0", spec()), ("3.0.0", spec(__dags={}))])


def test_paths_are_matched_whatever_their_parameters_are_called() -> None:
    """`/roles/{role_name}` and `/roles/{name}` are one path, with the newest names."""
    old = {
        "__roles__{role_name}": {
            "parameters": [{"name": "role_name", "in": "path", "required": True}]
        }
    }
    new = {"__roles__{name}": {"parameters": [{"name": "name", "in": "path", "required": True}]}}

    found = merge([("1.0.0", spec(**old)), ("2.0.0", spec(**new))])

    assert ["/roles/{name}"] == list(found["paths"])
    parameters = get(found, "/roles/{name}")["parameters"]
    assert [{"name": "name", "in": "path", "required": True, "schema": {}}] == parameters


def test_arguments_are_those_of_any_release() -> None:
    """In the newest order, then what is gone; each that not all have says its releases."""
    old = spec(__dags={"parameters": [argument("gone"), argument("limit")]})
    new = spec(__dags={"parameters": [argument("tags"), argument("limit")]})

    found = get(merge([("1.0.0", old), ("2.0.0", new)]), "/dags")["parameters"]

    expected = [
        argument("tags", **{"x-airflow": {"since": "2.0.0"}}),
        argument("limit"),
        argument("gone", **{"x-airflow": {"until": "1.0.0"}}),
    ]
    assert expected == found


def test_an_argument_that_some_releases_require_is_optional_and_says_so() -> None:
    """Only what every release requires is required."""
    always = argument("always", required=True)
    old = spec(__dags={"parameters": [always, argument("later")]})
    new = spec(__dags={"parameters": [always, argument("later", required=True)]})

    found = get(merge([("1.0.0", old), ("2.0.0", new)]), "/dags")["parameters"]

    later = argument("later", **{"x-airflow": {"required": {"since": "2.0.0"}}})
    assert [always, later] == found


def test_a_list_that_was_a_string_takes_both() -> None:
    """`order_by` is a string in 3.0 and a list from 3.1: a caller may pass either."""
    old = spec(__dags={"parameters": [argument("order_by")]})
    many = {"type": "array", "items": STRING}
    new = spec(__dags={"parameters": [argument("order_by", schema=many)]})

    found = get(merge([("1.0.0", old), ("2.0.0", new)]), "/dags")["parameters"]

    assert [argument("order_by", schema={"anyOf": [many, STRING]})] == found


def test_how_a_list_is_written_is_as_the_newest_release_with_a_list_has_it() -> None:
    """The FAB provider's `update_mask` became a string, still with commas."""
    many = {"type": "array", "items": STRING}
    old = spec(__dags={"parameters": [argument("mask", schema=many, style="form", explode=False)]})
    new = spec(__dags={"parameters": [argument("mask")]})

    found = get(merge([("1.0.0", old), ("2.0.0", new)]), "/dags")["parameters"][0]

    assert found["explode"] is False


def test_answers_keep_every_status_and_content_type() -> None:
    """JSON comes first; a status or type that one release has is kept."""
    text = {"text/plain": {"schema": STRING}, "application/json": {"schema": STRING}}
    old = spec(__log={"responses": {"200": {"description": "Old.", "content": text}}})
    new = spec(
        __log={"responses": {"200": {"description": "New."}, "204": {"description": "None."}}}
    )

    found = get(merge([("1.0.0", old), ("2.0.0", new)]), "/log")["responses"]

    assert ["200", "204"] == list(found)
    assert "New." == found["200"]["description"]
    assert ["application/json", "text/plain"] == list(found["200"]["content"])


def test_a_body_is_required_if_every_release_requires_it() -> None:
    """What one release does without can be left out."""
    content = {"application/json": {"schema": STRING}}
    old = spec(__dags={"requestBody": {"content": content}})
    new = spec(__dags={"requestBody": {"content": content, "required": True}})

    assert {"content": content} == get(merge([("1", old), ("2", new)]), "/dags")["requestBody"]
    assert get(merge([("2", new)]), "/dags")["requestBody"]["required"]


def test_a_body_says_which_releases_take_one() -> None:
    """An operation may be older than its body."""
    content = {"application/json": {"schema": STRING}}
    old, new = spec(__dags={}), spec(__dags={"requestBody": {"content": content}})

    expected = {"x-airflow": {"since": "2"}, "content": content}
    assert expected == get(merge([("1", old), ("2", new)]), "/dags")["requestBody"]


def test_one_release_merges_to_itself() -> None:
    """Nothing has a since or until, and nothing is added."""
    one = spec(__dags={"parameters": [argument("limit", required=True)]})

    found = merge([("2.0.0", one)])

    assert "x-airflow" not in str(found)
    assert one["paths"]["/dags"]["get"]["parameters"] == get(found, "/dags")["parameters"]


def test_a_release_may_have_several_documents() -> None:
    """The FAB provider published two APIs at once: the later document is the newer."""
    flask, fastapi = spec(__roles={"summary": "Flask"}), spec(__roles={"summary": "FastAPI"})

    found = merge([("3.0.0", flask), ("3.3.0", flask), ("3.3.0", fastapi), ("3.5.0", fastapi)])

    assert "FastAPI" == get(found, "/roles")["summary"]
    assert "x-airflow" not in get(found, "/roles")
