from __future__ import annotations

import datetime
from typing import Any, cast

import pytest

from airflow_openapi import problems
from airflow_openapi._runtime.problems import Problem
from tests.runtime.samples import (
    DAG,
    Group,
)

UTC = datetime.UTC


@pytest.mark.parametrize("odd", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_numbers_that_json_does_not_have_are_read_and_told(odd: str) -> None:
    """Real servers send NaN in a conf; the rest of the answer is read as ever."""
    read = DAG.from_json(
        f'{{"dag_id": "a", "params": {{"x": [1, {odd}]}}, "next_dagrun": "2026-11-22T10:00:00Z"}}'
    )

    assert (
        Problem("$.params.x[1]", "a number of JSON", str(float(odd.replace("Infinity", "inf")))),
    ) == problems(read)
    assert datetime.datetime(2026, 11, 22, 10, tzinfo=UTC) == read.next_dagrun


def test_a_lone_surrogate_is_read_and_told() -> None:
    """Half a character, as real servers send it, is kept."""
    read = DAG.from_json(rb'{"dag_id": "a\ud800", "params": {"\udc00": "\ud83d\ude00"}}')

    assert ("a\ud800", {"\udc00": "\U0001f600"}) == (read.dag_id, read.params)
    assert (
        Problem("$.dag_id", "UTF-8", "a lone surrogate"),
        Problem("$.params", "UTF-8", "a key with a lone surrogate"),
    ) == problems(read)


def test_bytes_that_are_no_utf_8_are_kept() -> None:
    """The bytes can be had back from the text."""
    read = DAG.from_json(b'{"dag_id": "a\xffb", "is_paused": true}')
    assert isinstance(read.dag_id, str)

    assert b"a\xffb" == read.dag_id.encode("utf-8", "surrogateescape")
    assert Problem("$", "UTF-8", "bytes that are not") == problems(read)[0]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_other_encodings_of_unicode_are_read(encoding: str) -> None:
    """A byte order mark or wider characters are told, and read."""
    read = DAG.from_json('{"dag_id": "ä"}'.encode(encoding))

    assert "ä" == read.dag_id
    assert 1 == len(problems(read))


def test_free_json_may_be_nested_to_any_depth() -> None:
    """What Python's own reader refuses is read without recursion."""
    deep = b'{"a": [' * 50_000 + b"1" + b"]}" * 50_000
    read = DAG.from_json(b'{"dag_id": "d", "params": {"x": ' + deep + b'}, "ratio": 0.5}')
    assert isinstance(read.params, dict)
    part, depth = read.params["x"], 0
    while isinstance(part, dict):
        part, depth = part["a"][0], depth + 1

    assert (50_000, 1, "d", 0.5) == (depth, part, read.dag_id, read.ratio)
    (told,) = problems(read)
    assert ("JSON nested less deeply", "object") == (told.expected, told.got)
    assert told.path.startswith("$.params.x.a[0].a[0].a[0]")


def test_models_nested_too_deeply_are_kept_as_they_came() -> None:
    """Below some depth a model stays the JSON that it was; this is told."""
    read = Group.from_json(b'{"name": "a", "children": [' * 50_000 + b"]}" * 50_000)
    too_deep, told = problems(read)
    group: Any = read
    while isinstance(group, Group):
        (group,) = cast("list[Any]", group.children)

    assert "a" == group["name"]
    assert ("list[Group]", "array") == (told.expected, told.got)
    assert "JSON nested less deeply" == too_deep.expected


def test_odd_json_in_an_unknown_field_is_told() -> None:
    """NaN where no model looks is not hidden, though nothing is lost by it."""
    read = DAG.from_json(b'{"dag_id": "a", "new_in_9": NaN}')

    assert (Problem("$.new_in_9", "a number of JSON", "nan"),) == problems(read)
    assert DAG(dag_id="a") == read


def test_an_integer_that_python_refuses_is_kept_as_text() -> None:
    """Five thousand digits are no reason to fail."""
    digits = "1" * 5_000
    read = DAG.from_json(f'{{"params": {{"n": {digits}}}}}')

    assert {"n": digits} == read.params
    assert (Problem("$.params.n", "a number that Python reads", "int"),) == problems(read)


def test_an_integer_that_python_refuses_is_told_where_text_was_promised() -> None:
    """That its digits are kept as text does not make it the text that was promised."""
    read = DAG.from_json(f'{{"dag_id": {"1" * 5_000}}}')

    assert (Problem("$.dag_id", "a number that Python reads", "int"),) == problems(read)


@pytest.mark.parametrize("rest", ["", ', "anything": ' + "[" * 5_000 + "]" * 5_000])
def test_a_key_that_comes_twice_is_told(rest: str) -> None:
    """The last value counts, and what the first one was is not passed over."""
    read = DAG.from_json(f'{{"dag_id": 1, "params": {{"a": 1, "a": 2}}, "dag_id": "b"{rest}}}')

    assert ("b", {"a": 2}) == (read.dag_id, read.params)
    assert (
        Problem("$.dag_id", "a key that comes once", "twice"),
        Problem("$.params.a", "a key that comes once", "twice"),
    ) == problems(read)[:2]


def test_control_characters_within_text_are_read() -> None:
    """A raw line break in a text is told, and read."""
    read = DAG.from_json(b'{"dag_id": "a\nb"}')

    assert ("a\nb", 1) == (read.dag_id, len(problems(read)))
