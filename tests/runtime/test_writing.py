from __future__ import annotations

import datetime
import enum
import json
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from airflow_openapi._runtime import UNSET, InvalidInputError, json_body
from tests.runtime.documents import DAG_JSON, TASK_INSTANCE
from tests.runtime.samples import (
    DAG,
    CronExpression,
    Mixed,
    Tag,
    TaskInstanceResponse,
    TaskInstanceState,
    TimeDelta,
)

NOON = datetime.datetime(2026, 11, 22, 12, 0)  # noqa: DTZ001 - what a naive one becomes is tested


class Colour(enum.IntEnum):
    """An enum of numbers."""

    RED = 1


class Text(str):
    """A text that shows itself otherwise."""

    __slots__ = ()

    def __str__(self) -> str:
        return "***"


def test_only_what_is_set_is_written() -> None:
    """UNSET is left out, None is null."""
    model = DAG(dag_id="a", is_paused=None)

    assert {"dag_id": "a", "is_paused": None} == model.to_dict()
    assert b'{"dag_id":"a","is_paused":null}' == model.to_json()


def test_what_is_read_can_be_written() -> None:
    """A model written and read again is the same."""
    aware = {**DAG_JSON, "next_dagrun": "2026-11-22T10:00:00Z"}
    for model in (DAG.from_dict(aware), TaskInstanceResponse.from_dict(TASK_INSTANCE)):
        assert model == type(model).from_json(model.to_json())
        assert model == type(model).from_dict(model.to_dict())


def test_a_tag_is_written() -> None:
    """A model told apart by `__type` says so, within another model too."""
    model = DAG(schedule_interval=CronExpression(value="@daily"))

    assert {"schedule_interval": {"__type": "CronExpression", "value": "@daily"}} == model.to_dict()
    assert b'{"__type":"TimeDelta","days":1,"seconds":2,"microseconds":0}' == (
        TimeDelta(days=1, seconds=2).to_json()
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (NOON, "2026-11-22T12:00:00Z"),
        (NOON.replace(tzinfo=datetime.UTC, microsecond=120), "2026-11-22T12:00:00.000120Z"),
        (NOON.replace(tzinfo=ZoneInfo("Europe/Berlin")), "2026-11-22T12:00:00+01:00"),
        (NOON.replace(tzinfo=ZoneInfo("UTC")), "2026-11-22T12:00:00Z"),
        (
            datetime.datetime(1890, 1, 1, tzinfo=ZoneInfo("Europe/Amsterdam")),
            "1889-12-31T23:40:28Z",
        ),
        (datetime.date(2026, 11, 22), "2026-11-22"),
        (datetime.time(1, 2, 3), "01:02:03"),
        (datetime.timedelta(days=1, seconds=2.5), "P1DT2.5S"),
        (UUID("0199c0de-7d2d-7b3a-8a1e-3d9f3ad6d2a1"), "0199c0de-7d2d-7b3a-8a1e-3d9f3ad6d2a1"),
        (TaskInstanceState.QUEUED, "queued"),
        (TaskInstanceState("new"), "new"),
        (Colour.RED, 1),
        (Text("shown as it is"), "shown as it is"),
        ((1, "a"), [1, "a"]),
        ({TaskInstanceState.QUEUED: Tag(name="x")}, {"queued": {"name": "x"}}),
        ([Tag(), None, True, 1.5, 10**30], [{}, None, True, 1.5, 10**30]),
    ],
)
def test_values_become_plain_json(value: Any, expected: Any) -> None:
    """What goes out is what Airflow reads: dates with a zone, enums by value."""
    written = DAG(params={"value": value}).to_dict()["params"]["value"]

    assert (expected, type(expected)) == (written, type(written))
    assert {"value": expected} == json_body({"value": value})
    assert {"params": {"value": expected}} == json.loads(DAG(params={"value": value}).to_json())


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (float("nan"), r"\$\.params\.a\[1\]: nan is no number of JSON"),
        (float("-inf"), r"\$\.params\.a\[1\]: -inf is no number of JSON"),
        (UNSET, r"\$\.params\.a\[1\]: UNSET has no place within JSON"),
        ({1: 2}, r"\$\.params\.a\[1\]: a key is int"),
        ({1, 2}, r"\$\.params\.a\[1\]: set is no kind of JSON"),
        (b"x", r"\$\.params\.a\[1\]: bytes is no kind of JSON"),
        (object(), r"\$\.params\.a\[1\]: object is no kind of JSON"),
    ],
)
def test_what_json_does_not_have_is_refused(value: Any, told: str) -> None:
    """The error names the place, before anything is sent."""
    model = DAG(params={"a": [0, value]})
    for write in (model.to_dict, model.to_json, lambda: json_body(model)):
        with pytest.raises(InvalidInputError, match=told):
            write()


def test_a_value_that_contains_itself_is_refused() -> None:
    """A circle is an error of ours."""
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(InvalidInputError, match="contains itself"):
        json_body({"a": circle})


def test_a_lone_surrogate_is_not_sent() -> None:
    """A text that UTF-8 cannot carry is refused where bytes are made; as data it is kept."""
    model = DAG(dag_id="\ud800")

    assert {"dag_id": "\ud800"} == model.to_dict()
    for write in (model.to_json, lambda: json_body(model)):
        with pytest.raises(InvalidInputError, match="lone surrogate"):
            write()


def test_free_json_just_works() -> None:
    """A conf is a plain dict, in and out."""
    assert {"conf": {"a": 1}} == json_body({"conf": {"a": 1}})
    assert {"params": {"a": 1}} == DAG.from_json(b'{"params": {"a": 1}}').to_dict()


@pytest.mark.parametrize("body", [None, [1], "x", 1, True, NOON, (), TaskInstanceState.QUEUED])
def test_a_body_that_is_no_object_is_refused(body: object) -> None:
    """Every endpoint with a body takes an object; the error tells what was given, by its type."""
    told = "None" if body is None else type(body).__name__
    with pytest.raises(InvalidInputError, match=f"^body is {told}, .*: give a model or a dict"):
        json_body(body)


def test_a_body_may_be_null_where_the_endpoint_says_so() -> None:
    """None goes out as no body there, and nothing else that is no object goes out."""
    assert json_body(None, nullable=True) is None
    assert {"a": None} == json_body({"a": None}, nullable=True)
    with pytest.raises(InvalidInputError, match="body is list"):
        json_body([], nullable=True)


def test_a_body_is_a_copy() -> None:
    """Changing what was given does not change the request."""
    conf: dict[str, Any] = {"a": []}
    body = json_body(conf)
    conf["a"].append(1)

    assert {"a": []} == body


def test_members_of_unions_are_written() -> None:
    """Whatever member a field holds is written as itself."""
    model = Mixed(maybe=DAG(dag_id="a"), content=[Tag(name="t")], ident="x")

    assert {"maybe": {"dag_id": "a"}, "content": [{"name": "t"}], "ident": "x"} == model.to_dict()
