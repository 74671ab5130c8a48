from __future__ import annotations

import copy
import datetime
import gc
import json
import logging
import pickle
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest

from airflow_openapi import problems
from airflow_openapi._runtime import (
    UNSET,
    Answer,
    DecodeError,
    OneOf,
    Operation,
)
from airflow_openapi._runtime.lenient import walk
from airflow_openapi._runtime.problems import _FOUND, Problem
from tests.runtime.documents import DAG_JSON, TASK_INSTANCE
from tests.runtime.samples import (
    DAG,
    CronExpression,
    DAGCollection,
    Mixed,
    RelativeDelta,
    Tag,
    TaskInstanceCollectionResponse,
    TaskInstanceResponse,
    TimeDelta,
    TriggerResponse,
)

if TYPE_CHECKING:
    from airflow_openapi._runtime.rawjson import Oddity

UTC = datetime.UTC


def test_a_null_that_no_spec_promised_is_kept_and_told() -> None:
    """The key is None, everything else is as usual."""
    read = TaskInstanceResponse.from_json(json.dumps({**TASK_INSTANCE, "pool": None}))

    assert (Problem("$.pool", "str", "null"),) == problems(read)
    assert (None, "load") == (cast("object", read.pool), read.task_id)


def test_a_missing_key_is_unset_and_told() -> None:
    """A required key that did not come is UNSET, never an error."""
    short = {key: part for key, part in TASK_INSTANCE.items() if key != "state"}
    read = TaskInstanceResponse.from_json(json.dumps(short))

    assert UNSET is cast("object", read.state)
    assert (Problem("$.state", "TaskInstanceState | null", "nothing"),) == problems(read)


def test_a_key_that_is_not_required_is_no_problem() -> None:
    """What is optional is UNSET, and nothing is said about it."""
    read = DAG.from_json(b'{"is_paused": "maybe"}')

    assert (Problem("$.is_paused", "bool | null", "str"),) == problems(read)
    assert DAG(is_paused="maybe") == read  # type: ignore[arg-type]  # kept as it came


def test_problems_name_the_place_within_lists() -> None:
    """The path leads through lists and mappings from the answer's root."""
    content = json.dumps(
        {"dags": [DAG_JSON, {"tags": [{"name": 1}], "counts": {"a b": "x", "n": None}}]}
    )
    read = DAGCollection.from_json(content)

    assert (
        Problem("$.dags[1].tags[0].name", "str", "int"),
        Problem("$.dags[1].counts['a b']", "int", "str"),
        Problem("$.dags[1].counts.n", "int", "null"),
    ) == problems(read)


def test_a_nested_model_knows_its_own_problems() -> None:
    """Paths start at the model that is asked about; what is well has none."""
    read = DAGCollection.from_json(b'{"dags": [{"tags": [{"name": 1}]}, {"dag_id": "b"}]}')
    assert isinstance(read.dags, list)
    bad, good = read.dags
    assert isinstance(bad.tags, list)

    assert (Problem("$.tags[0].name", "str", "int"),) == problems(bad)
    assert (Problem("$.name", "str", "int"),) == problems(bad.tags[0])
    assert () == problems(good)


@pytest.mark.parametrize(
    ("kind", "came", "expected"),
    [
        (int, 3.0, 3),
        (int, -0.0, 0),
        (int, "3", 3),
        (float, "2.5", 2.5),
        (bool, 1, True),
        (bool, "true", True),
        (datetime.datetime, "2021-11-16T11:34", datetime.datetime(2021, 11, 16, 11, 34)),  # noqa: DTZ001 - as it came
        (
            datetime.datetime,
            "2021-11-16T11:34+02:00",
            datetime.datetime(2021, 11, 16, 9, 34, tzinfo=UTC),
        ),
        (
            datetime.datetime | None,
            "2021-12-31T24:00:00Z",
            datetime.datetime(2022, 1, 1, tzinfo=UTC),
        ),
        (
            datetime.datetime,
            "2021-12-31 24:00:00.000+00:00",
            datetime.datetime(2022, 1, 1, tzinfo=UTC),
        ),
        (
            datetime.datetime,
            "20211116T113400Z",
            datetime.datetime(2021, 11, 16, 11, 34, tzinfo=UTC),
        ),
        (datetime.date, "2021-11-16T00:00:00+00:00", datetime.date(2021, 11, 16)),
    ],
)
def test_a_plain_meaning_is_converted_and_told(kind: Any, came: Any, expected: Any) -> None:
    """A value of another form that can mean one thing only becomes that thing."""
    found: list[Oddity] = []
    read = walk(kind, came, found)

    assert (expected, type(expected), 1) == (read, type(read), len(found))


@pytest.mark.parametrize(
    ("kind", "came"),
    [
        (int, 3.5),
        (int, True),
        (int, ""),
        (float, "nan"),
        (float, "inf"),
        (bool, 2),
        (bool, "yes"),
        (str, 3),
        (str, True),
        (str, {"a": 1}),
        (datetime.datetime, "soon"),
        (datetime.datetime, "2021-13-01T00:00:00Z"),
        (datetime.datetime, "9999-12-31T24:00:00Z"),
        (datetime.datetime, 1637062440),
        (datetime.date, "2021-11-16T11:00:00Z"),
        (datetime.timedelta, 60),
        (list[Tag], {"name": "a"}),
        (dict[str, int], [1]),
        (Tag, "a"),
        (Tag, [{"name": "a"}]),
        (OneOf[Tag, TriggerResponse], 5),
    ],
)
def test_what_has_no_plain_meaning_is_kept_as_it_came(kind: Any, came: Any) -> None:
    """No value is invented, lost or guessed."""
    found: list[Oddity] = []
    read = walk(kind, came, found)

    assert (came, type(came), 1) == (read, type(read), len(found))


def test_values_of_the_answer_are_in_no_problem() -> None:
    """A problem tells kinds, since a value may be a secret."""
    read = DAG.from_json(
        b'{"next_dagrun": "hunter2", "start_day": "hunter2", "is_paused": "hunter2"}'
    )

    assert 3 == len(problems(read))
    assert "hunter2" not in repr(problems(read))


def test_an_unknown_tag_leaves_the_object_as_it_came() -> None:
    """Of several tagged models none is guessed; the tag is not lost."""
    came = {"__type": "Moon", "phase": 1}
    read = DAG.from_json(json.dumps({"schedule_interval": came}))

    assert came == cast("object", read.schedule_interval)
    expected = "TimeDelta | RelativeDelta | CronExpression | null"
    assert (Problem("$.schedule_interval", expected, "object"),) == problems(read)


def test_a_missing_tag_is_told() -> None:
    """Without its tag a model is known by its keys, if nothing else has them."""
    read = DAG.from_json(b'{"schedule_interval": {"value": "@daily"}}')

    assert CronExpression(value="@daily") == read.schedule_interval
    assert (Problem("$.schedule_interval.__type", "'CronExpression'", "nothing"),) == problems(read)


def test_a_missing_tag_is_told_where_two_models_fit_alike() -> None:
    """Nothing but the tag tells these apart, and that it is missing is not passed over."""
    read = DAG.from_json(b'{"dag_id": 1, "schedule_interval": {"days": 1}}')

    assert RelativeDelta(days=1) == read.schedule_interval
    told = Problem("$.schedule_interval.__type", "'RelativeDelta'", "nothing")
    assert (Problem("$.dag_id", "str", "int"), told) == problems(read)


def test_a_tagged_model_is_built_and_can_have_problems() -> None:
    """A Struct is treated as an attrs class is."""
    read = TimeDelta.from_json(b'{"__type": "TimeDelta", "days": "many"}')

    assert TimeDelta(days="many", seconds=UNSET) == read  # type: ignore[arg-type]  # as it came
    assert (
        Problem("$.days", "int", "str"),
        Problem("$.seconds", "int", "nothing"),
    ) == problems(read)


def test_a_wrong_tag_on_the_only_model_is_told() -> None:
    """from_json of a model gives that model, whatever the tag says."""
    read = RelativeDelta.from_json(b'{"__type": "TimeDelta", "days": 1}')

    assert RelativeDelta(days=1) == read
    assert (Problem("$.__type", "'RelativeDelta'", "str"),) == problems(read)


def test_a_union_of_models_is_read_as_the_one_that_fits_best() -> None:
    """A hurt answer is not silently read as another model that has no place for its keys."""
    hurt = {"task_instances": None, "total_entries": 3}
    read = Mixed.from_json(json.dumps({"entries": [hurt]}))
    assert isinstance(read.entries, list)

    assert (
        TaskInstanceCollectionResponse(task_instances=None, total_entries=3)  # type: ignore[arg-type]  # as it came
        == read.entries[0]
    )
    assert "$.entries[0].task_instances" == problems(read)[0].path


def test_lists_and_mappings_can_have_problems() -> None:
    """An answer that is no model is asked about in the same way."""
    operation: Operation[Any] = Operation(id="x", method="GET", path="/", tag="x", module="x")
    tags: list[Tag] = Answer[list[Tag]](lambda: list[Tag]).read(
        httpx.Response(200, content=b'[{"name": 1}]'), operation
    )
    free: Any = Answer[Any](lambda: Any).read(httpx.Response(200, content=b'{"a": NaN}'), operation)

    assert (Problem("$[0].name", "str", "int"),) == problems(tags)
    assert (Problem("$.a", "a number of JSON", "nan"),) == problems(free)
    assert ([Tag(name=1)], True) == (tags, isinstance(tags, list))  # type: ignore[arg-type]  # as it came


def test_problems_go_with_their_model() -> None:
    """Nothing is kept of a model that is gone, and a copy knows of no problem."""
    gc.collect()
    before = len(_FOUND)
    read = DAGCollection.from_json(b'{"dags": [{"tags": [{"name": 1}]}]}')
    kept, copies = len(_FOUND), (copy.deepcopy(read), pickle.loads(pickle.dumps(read)))  # noqa: S301 - our own

    assert 3 == kept - before
    assert [(read, ()), (read, ())] == [(each, problems(each)) for each in copies]
    del read, copies
    gc.collect()
    assert before == len(_FOUND)


def test_one_warning_names_the_operation(caplog: pytest.LogCaptureFixture) -> None:
    """The log has the operation, the number of problems and the first, and no value."""
    operation: Operation[DAG] = Operation(
        id="get_dag", method="GET", path="/dags/{dag_id}", tag="dag", module="none"
    )
    with caplog.at_level(logging.WARNING, "airflow_rest"):
        Answer[DAG](lambda: DAG).read(
            httpx.Response(200, content=b'{"is_paused": "hunter2", "dag_id": 7}'), operation
        )

    told = "get_dag: the answer is not as promised in 2 place(s), first "
    first = "$.dag_id: expected str, got int"
    assert [("airflow_rest", logging.WARNING, told + first)] == caplog.record_tuples


@pytest.mark.parametrize("content", [b"", "", "[1]", b"null", '"a"', b"<html>", b"{", "\ud800"])
def test_from_json_refuses_what_is_no_object(content: bytes | str) -> None:
    """The error has no response, and the start of the content."""
    with pytest.raises(DecodeError) as caught:
        DAG.from_json(content)

    assert (None, None) == (caught.value.response, caught.value.status_code)


def test_from_json_takes_text() -> None:
    """A str is read as bytes are, a lone surrogate in it too."""
    assert DAG(dag_id="a") == DAG.from_json('{"dag_id": "a"}')
    assert "\ud800" == DAG.from_json('{"dag_id": "\ud800"}').dag_id


def test_from_dict_reads_plain_data() -> None:
    """A mapping is read as JSON is, leniently where needed."""
    assert DAG.from_json(json.dumps(DAG_JSON)) == DAG.from_dict(DAG_JSON)
    read = DAG.from_dict({"dag_id": None})
    assert (Problem("$.dag_id", "str", "null"),) == problems(read)


@pytest.mark.parametrize("data", [None, [], "{}", 3])
def test_from_dict_refuses_what_is_no_mapping(data: Any) -> None:
    """Another kind of data is an error of ours."""
    with pytest.raises(DecodeError, match="expected DAG, got "):
        DAG.from_dict(data)
