from __future__ import annotations

from typing import Any

import pytest

from airflow_openapi.v2.api.dag import get_dag_details
from airflow_openapi.v2.api.dag_run import get_dag_runs
from airflow_rest import (
    DecodeError,
    InvalidInputError,
    NotFoundError,
    UnsupportedError,
)
from tests.wrapper.serving import DATE, RUN_2, RUN_3, Run, Server


@pytest.mark.parametrize(
    ("version", "answer", "path", "body"),
    [
        (
            "2.1.4",
            RUN_2,
            "/api/v1/dags/d/dagRuns",
            {"conf": {"day": 1}, "execution_date": "2021-11-16T11:34:00+00:00"},
        ),
        (
            "2.11.2",
            RUN_2,
            "/api/v1/dags/d/dagRuns",
            {"conf": {"day": 1}, "logical_date": "2021-11-16T11:34:00+00:00"},
        ),
        (
            "3.3.2",
            RUN_3,
            "/api/v2/dags/d/dagRuns",
            {"conf": {"day": 1}, "logical_date": "2021-11-16T11:34:00+00:00"},
        ),
    ],
)
@pytest.mark.parametrize("name", ["logical_date", "execution_date"])
def test_one_trigger_on_every_version(
    run: Run, *, version: str, answer: dict[str, Any], path: str, body: dict[str, Any], name: str
) -> None:
    """Either name of the date goes out under the one that the release knows."""
    server = Server(json=answer)
    made = run(
        server, "trigger", "d", version=version, conf={"day": 1}, **{name: "2021-11-16T11:34:00"}
    )

    sent = server.body
    run_id = sent.pop("dag_run_id")
    assert (path, body) == (server.requests[0].url.path, sent)
    assert (DATE, DATE, run_id, run_id) == (
        made.logical_date,
        made.execution_date,
        made.run_id,
        made.dag_run_id,
    )


@pytest.mark.parametrize(
    ("version", "body"), [("2.1.4", {}), ("2.11.2", {}), ("3.0.6", {"logical_date": None})]
)
def test_the_plainest_trigger(run: Run, version: str, body: dict[str, Any]) -> None:
    """Nothing is sent that was not given, but for an id and the key that Airflow 3 requires."""
    server = Server(json=RUN_3 if version[0] == "3" else RUN_2)
    run(server, "trigger", "d", version=version)

    assert body == {key: value for key, value in server.body.items() if key != "dag_run_id"}


def test_everything_that_a_trigger_takes(run: Run) -> None:
    """Each argument has its field."""
    server = Server(json=RUN_3)
    run(
        server,
        "trigger",
        "d",
        conf={"nested": {"list": [1, None]}},
        run_id="mine",
        note="n",
        data_interval_start="2021-11-16",
        data_interval_end="2021-11-17",
    )

    assert {
        "conf": {"nested": {"list": [1, None]}},
        "dag_run_id": "mine",
        "note": "n",
        "data_interval_start": "2021-11-16T00:00:00+00:00",
        "data_interval_end": "2021-11-17T00:00:00+00:00",
        "logical_date": None,
    } == server.body


@pytest.mark.parametrize(
    ("dag_id", "options", "says"),
    [
        ("", {}, "dag_id is empty"),
        ("a/../b", {}, "dag_id has a part"),
        ("..", {}, "dag_id has a part"),
        ("d", {"run_id": ""}, "run_id is empty"),
        ("d", {"run_id": "a b"}, "letters, digits"),
        ("d", {"dag_run_id": "a/b"}, "letters, digits"),
        ("d", {"run_id": "."}, "run_id has a part"),
        ("d", {"run_id": "a", "dag_run_id": "b"}, "differ"),
        ("d", {"logical_date": "soon"}, "logical_date='soon'"),
        ("d", {"execution_date": "2021-13-01"}, "execution_date='2021-13-01'"),
        ("d", {"logical_date": "2021-11-16", "execution_date": "2021-11-17"}, "differ"),
        ("d", {"data_interval_end": "soon"}, "data_interval_end='soon'"),
        ("d", {"conf": {"x": float("nan")}}, "nan"),
        ("d", {"conf": [1]}, "conf is no mapping, but list"),
        ("d", {"conf": '{"x": 1}'}, "conf is no mapping, but str"),
    ],
)
def test_a_trigger_that_cannot_be_sent(
    run: Run, dag_id: str, options: dict[str, Any], says: str
) -> None:
    """It is refused before any request, detection included."""
    server = Server()

    with pytest.raises(InvalidInputError, match=says):
        run(server, "trigger", dag_id, version=None, **options)
    assert [] == server.requests


@pytest.mark.parametrize(("dag_id", "run_id"), [("", "r"), ("d", ""), ("d", ".."), ("a/./b", "r")])
def test_a_run_that_cannot_be_asked_for(run: Run, dag_id: str, run_id: str) -> None:
    """An id that would lead elsewhere is refused before any request."""
    server = Server()

    with pytest.raises(InvalidInputError, match=r"dag_id|run_id"):
        run(server, "dag_run", dag_id, run_id, version=None)
    assert [] == server.requests


@pytest.mark.parametrize("method", ["trigger", "dag_run"])
def test_what_this_release_lacks(run: Run, method: str) -> None:
    """An argument is refused by name, before any request."""
    server = Server(json=RUN_2)

    with pytest.raises(UnsupportedError, match="`note`"):
        run(server, "trigger", "d", version="2.4.3", note="n")
    assert [] == server.requests


def test_call_is_typed_and_reads(run: Run) -> None:
    """An endpoint's own arguments go in, its own answer comes out."""
    server = Server(json={"dag_runs": [RUN_3], "total_entries": 1})
    found = run(server, "call", get_dag_runs, "d", limit=5, state=["queued"])

    assert "limit=5&state=queued" == server.requests[0].url.query.decode()
    assert ["r"] == [item.dag_run_id for item in found.dag_runs]


def test_call_of_the_other_airflow(run: Run) -> None:
    """It is refused before any request."""
    server = Server()

    with pytest.raises(UnsupportedError, match=r"v1\.api\.dag\.get_dag_details"):
        run(server, "call", get_dag_details, "d", version="2.11.2")
    assert [] == server.requests


def test_call_raises_for_an_error(run: Run) -> None:
    """The server's word is in the error."""
    server = Server(404, json={"detail": "The Dag with ID: `d` was not found"})

    with pytest.raises(NotFoundError, match="The Dag with ID: `d` was not found"):
        run(server, "call", get_dag_details, "d")


@pytest.mark.parametrize("answer", [{"html": "<html></html>"}, {"json": [1]}, {"content": b""}])
def test_an_answer_of_another_kind(run: Run, answer: dict[str, Any]) -> None:
    """HTML, and JSON of another kind than promised, are a DecodeError."""
    with pytest.raises(DecodeError, match="/api/v2/dags/d/details answered 200"):
        run(Server(**answer), "call", get_dag_details, "d")
