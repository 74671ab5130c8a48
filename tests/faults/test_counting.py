"""What is lost and what is doubled is seen, on stand-ins that do so."""

from __future__ import annotations

import json
import pickle
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest

from airflow_rest import (
    AirflowError,
    DagRun,
    RateLimitError,
    Retry,
    RunExistsError,
    UnknownOutcomeError,
)
from scripts.servers.processes import pause
from tests.faults.asking import Asked, Crowd, asking
from tests.faults.counting import Count, Run, count, errors_of, runs_in, runs_of
from tests.faults.fake import FakeAirflow
from tests.faults.kinds import Draw, Kind
from tests.faults.proxy import FaultProxy

if TYPE_CHECKING:
    from pathlib import Path

RETRY = Retry(tries=100, deadline=60.0, first_pause=0.01, longest_pause=0.05)


def ask(url: str, number: int, timeout_s: float = 10.0) -> list[Asked]:
    """Return what threads and tasks say became of so many runs that they asked for."""
    asked = [Asked(f"marker-{n}") for n in range(number)]
    with Crowd(url, asked, 4, RETRY, timeout_s) as crowd:
        crowd.start()
        while crowd.is_busy():
            pause(0.01)
    return asked


def test_good_server() -> None:
    """Of a server that does as it is told, all are made and none is lost, doubled or unknown."""
    with FakeAirflow() as server:
        result = count(ask(server.url, 8), runs_of(server.url))

    assert Count(asked=8, made=8) == result
    assert result.is_good


def test_double_is_seen() -> None:
    """A server that makes two runs of one request has them counted, and the run fails."""
    with FakeAirflow(copies=2) as server:
        result = count(ask(server.url, 8), runs_of(server.url))

    assert (8, 8, 0, 8) == (result.asked, result.made, result.lost, result.doubled)
    assert not result.is_good
    assert 8 == len(result.told)


def test_double_of_a_careless_client_is_seen() -> None:
    """Whoever sends a trigger again under another id, since its answer was lost, makes a double."""
    one = Asked("marker")
    with FakeAirflow() as server:
        for run_id in ("first", "second"):
            body = json.dumps({"dag_run_id": run_id, "conf": one.conf})
            server.answer("POST", "/api/v2/dags/quick/dagRuns", body.encode())
        one.run_id = "second"
        result = count([one], runs_of(server.url))

    assert (1, 0, 1) == (result.made, result.lost, result.doubled)


def test_loss_is_seen() -> None:
    """A server that makes none of the runs that it says it made has them counted as lost."""
    with FakeAirflow(copies=0) as server:
        result = count(ask(server.url, 8), runs_of(server.url))

    assert (8, 0, 8, 0) == (result.asked, result.made, result.lost, result.doubled)
    assert not result.is_good


def test_other_conf_is_a_loss() -> None:
    """A run that has the marker and not the rest of its conf is not what was asked for."""
    with FakeAirflow(conf={"marker": "marker-0"}) as server:
        result = count(ask(server.url, 1), runs_of(server.url))

    assert (1, 1, 0) == (result.made, result.lost, result.doubled)


def test_run_without_a_known_marker_is_strange() -> None:
    """Whatever was made that nobody asked for is told."""
    with FakeAirflow(conf={}) as server:
        result = count(ask(server.url, 1), runs_of(server.url))

    assert (0, 1, 1) == (result.made, result.lost, result.strange)
    assert not result.is_good


def test_other_id_is_a_loss() -> None:
    """Whoever is told the id of another run cannot find theirs."""
    one = Asked("marker", run_id="told")

    result = count([one], [Run("made", one.conf)])

    assert (1, 1) == (result.made, result.lost)


def test_run_that_was_given_up_is_a_failure() -> None:
    """It is counted as made if it was, and fails the run all the same."""
    one = Asked("marker", failure="given up")

    result = count([one], [Run("made", one.conf)])

    assert (1, 0, 1) == (result.made, result.lost, result.failed)
    assert not result.is_good


def test_counts_add_up() -> None:
    """Those of two servers are summed."""
    assert Count(asked=3, lost=1, told=["a", "b"]) == Count(asked=1, lost=1, told=["a"]) + Count(
        asked=2, told=["b"]
    )


def test_faults_before_a_good_server() -> None:
    """All are made, each once, whatever the proxy does to the exchanges."""
    with FakeAirflow() as server:
        draw = Draw(4711, 0.4)
        with FaultProxy(server.server_port, draw, longest_s=0.5) as proxy:
            asked = ask(proxy.url, 40, timeout_s=0.5)
            proxy.drain()
            faults = sum(proxy.counts.values()) - proxy.counts[Kind.NONE]
        result = count(asked, runs_of(server.url))

    assert (40, 40, 0, 0, []) == (
        result.asked,
        result.made,
        result.lost,
        result.doubled,
        result.told,
    )
    assert faults > 20


def test_runs_of_the_first_api(tmp_path: Path) -> None:
    """The conf of a run of 1.10 is in its database alone."""
    with sqlite3.connect(tmp_path / "airflow.db") as connection:
        connection.execute("CREATE TABLE dag_run (dag_id, run_id, conf)")
        rows = [("quick", "one", pickle.dumps({"marker": "m"})), ("slow", "two", None)]
        connection.executemany("INSERT INTO dag_run VALUES (?, ?, ?)", rows)
    connection.close()

    assert [Run("one", {"marker": "m"})] == runs_in(tmp_path / "airflow.db")


UNKNOWN = UnknownOutcomeError("nobody can tell", "quick", "mine", None)
EXISTS = RunExistsError("there is one", "/path", DagRun(dag_id="quick", run_id="mine"))
LOST = AirflowError("away")
MINE = DagRun(dag_id="quick", run_id="mine")


class Recorder:
    """A client that answers as it is told and keeps what it is asked."""

    def __init__(self) -> None:
        self.calls: list[str] = []

    def trigger(self, *_: str, run_id: str = "", **given: Any) -> None:
        """Keep it."""
        assert ["conf"] == list(given)
        self.calls.append(f"trigger {run_id}".strip())

    def dag_run(self, *_: str, run_id: str) -> None:
        """Keep it."""
        self.calls.append(f"dag_run {run_id}")


@pytest.mark.parametrize(
    ("outcomes", "verbs"),
    [
        ([MINE], ["trigger"]),
        ([LOST, MINE], ["trigger", "trigger"]),
        ([UNKNOWN, MINE], ["trigger", "dag_run mine"]),
        ([UNKNOWN, LOST, MINE], ["trigger", "dag_run mine", "trigger mine"]),
        (
            [UNKNOWN, LOST, EXISTS, MINE],
            ["trigger", "dag_run mine", "trigger mine", "dag_run mine"],
        ),
    ],
)
def test_what_errors_say_is_done(outcomes: list[DagRun | AirflowError], verbs: list[str]) -> None:
    """Where nobody can tell, the same id is looked up and sent again; else another run is asked."""
    asked, client = Asked("marker"), Recorder()
    steps = asking(asked)
    next(steps)(client)

    for outcome in outcomes[:-1]:
        assert isinstance(outcome, AirflowError)
        steps.throw(outcome)(client)
    with pytest.raises(StopIteration):
        steps.send(MINE)

    assert verbs == client.calls
    assert "mine" == asked.run_id
    assert (UNKNOWN in outcomes) == bool(asked.unknown)


def test_error_that_is_not_ours_is_a_failure() -> None:
    """Nothing more is asked after it, and it is told by its name."""
    asked = Asked("marker")
    steps = asking(asked)
    next(steps)

    with pytest.raises(StopIteration):
        steps.throw(KeyError("state"))

    assert "KeyError, which is no error of ours: 'state'" == asked.failure


def test_errors_are_counted_by_name() -> None:
    """Each that was raised is, also where all went well in the end."""
    asked = [Asked("a", unknown=["x"], errors=[RateLimitError.__name__]), Asked("b", unknown=["y"])]

    assert {"UnknownOutcomeError": 2, "RateLimitError": 1} == errors_of(asked)
