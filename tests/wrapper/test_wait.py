from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from inspect import unwrap
from typing import Any

import httpx
import pytest

from airflow_openapi._runtime.steps import Request, Sleep
from airflow_openapi.v1.models import DAGRun
from airflow_rest import (
    Airflow,
    DagRun,
    DagRunFailedError,
    InvalidInputError,
    RunBlockedError,
    WaitTimeoutError,
)
from tests.wrapper.waiting import QUEUED, Clock

Run = Callable[..., Any]


def walk(states: list[str], **options: Any) -> tuple[DagRun, list[float]]:
    """Return what `wait` returns when the run has these states, and how long it slept each time."""
    clock = Clock(states)
    return clock.wait(**options), clock.slept


@pytest.mark.parametrize("state", ["success", "failed"])
def test_a_run_that_ended(state: str) -> None:
    """The run is returned as it is, well or not, without a sleep."""
    run, slept = walk([state])

    assert (state, True, []) == (run.state, run.is_final, slept)


def test_it_asks_less_and_less_often() -> None:
    """Each pause is half as long again as the one before, up to a limit."""
    _, slept = walk(["queued", "running", "running", "running", "running", "running", "success"])

    assert [1.0, 1.5, 2.25, 3.375, 5.0, 5.0] == slept


def test_progress_is_told() -> None:
    """The callback gets the run each time, the last one included."""
    seen: list[str] = []
    walk(["queued", "running", "success"], on_progress=lambda run: seen.append(run.state))

    assert ["queued", "running", "success"] == seen


def test_the_time_is_over() -> None:
    """The last sleep ends at the deadline; the error names the run and what to do."""
    with pytest.raises(
        WaitTimeoutError, match=r"'r' of DAG 'd' is running after 3\.0 s.*wait again"
    ) as got:
        walk(["running"] * 9, timeout=3)

    assert "running" == got.value.run.state


def test_a_paused_dag() -> None:
    """A queued run of it cannot start: that is said at once, with what to do."""
    clock = Clock(["queued"], is_paused=True)

    with pytest.raises(RunBlockedError, match=r"'r' of DAG 'd' is queued .* unpause\('d'\)") as got:
        clock.wait()
    assert ("queued", []) == (got.value.run.state, clock.slept)


def test_a_dag_that_is_paused_while_a_run_waits() -> None:
    """It is looked at each time, as long as the run is queued."""
    clock = Clock(["queued", "queued", "queued"])

    def told(_: DagRun) -> None:
        clock.dag["is_paused"] = len(clock.slept) == 2

    with pytest.raises(RunBlockedError, match="paused"):
        clock.wait(on_progress=told)


def test_a_run_of_a_paused_dag_that_runs_already(caplog: pytest.LogCaptureFixture) -> None:
    """It may end, and is waited for; 1.10 and 2.0 know no queued runs, so that it is said once."""
    clock = Clock(["running", "running", "success"], is_paused=True)

    assert "success" == clock.wait().state
    assert 1 == len(caplog.messages)
    assert "unpause('d')" in caplog.text


def test_a_run_of_a_paused_dag_that_takes_too_long() -> None:
    """The error says that it is paused."""
    clock = Clock(["running"] * 9, is_paused=True)

    with pytest.raises(WaitTimeoutError, match=r"after 3\.0 s .* paused"):
        clock.wait(timeout=3)


@pytest.mark.parametrize(
    ("version", "filename", "dag"),
    [
        ("2.11.2", "/dags/d.py", {}),
        ("3.3.2", "d.py", {}),
        ("3.3.2", "d.py", {"has_import_errors": True}),
    ],
)
def test_a_file_with_an_error(version: str, filename: str, dag: dict[str, Any]) -> None:
    """A queued run of it cannot start, and the error is named."""
    clock = Clock(["queued"], version=version, **dag)
    trace = "Traceback (most recent call last):\n  ...\nZeroDivisionError: division by zero\n"
    clock.errors = [
        {"filename": "other.py", "stack_trace": "x"},
        {"filename": filename, "stack_trace": trace},
    ]

    with pytest.raises(RunBlockedError, match=r"d\.py cannot be imported: ZeroDivisionError"):
        clock.wait()


def test_a_file_without_an_error_is_not_looked_for() -> None:
    """Where the DAG tells that there is none, they are not listed."""
    clock = Clock(["queued", "success"], version="3.3.2", has_import_errors=False)
    clock.wait()

    assert "importErrors" not in clock.paths


def test_who_may_not_see_the_dag() -> None:
    """What stands in the way is a hint: without the right to see it, the run is waited for."""

    class Shut(Clock):
        def answer(self, request: Request) -> httpx.Response:
            if request.path.endswith("/dags/d"):
                return httpx.Response(403)
            return super().answer(request)

    assert "success" == Shut(["queued", "success"]).wait().state


@pytest.mark.parametrize(("state", "fails"), [("success", False), ("failed", True)])
def test_a_failure_may_be_raised(state: str, *, fails: bool) -> None:
    """On request, a run that failed is an error that carries it."""
    if not fails:
        assert state == Clock([state]).wait(raise_on_failure=True).state
        return
    with pytest.raises(DagRunFailedError, match="'r' of DAG 'd' is failed") as got:
        Clock([state]).wait(raise_on_failure=True)
    assert state == got.value.run.state


def test_the_server_tells_the_states() -> None:
    """From 3.1 on a running run is not asked for again and again: its states come line by line."""
    clock = Clock(["running", "success"], version="3.1.0")
    clock.lines = [
        b'{"state": "running"}',
        b"\n",
        b'{"state": "running"}\n',
        b'{"state":"success"}',
    ]
    seen: list[str] = []

    clock.wait(on_progress=lambda run: seen.append(run.state))

    assert ["running", "running", "running", "success", "success"] == seen
    assert ["dags/d/dagRuns/r", "dags/d", "importErrors", "dags/d/dagRuns/r/wait"] == clock.paths[
        :4
    ]
    assert [1.0] == clock.slept


@pytest.mark.parametrize("cut", [httpx.ReadError("cut"), httpx.ReadTimeout("slow"), b""])
def test_a_stream_that_is_cut(cut: bytes | Exception) -> None:
    """The run is asked for again."""
    clock = Clock(["running", "running", "success"], version="3.3.2")
    clock.lines = [b'{"state": "running"}\n', cut]

    assert "success" == clock.wait().state
    assert [1.0, 1.5] == clock.slept


def test_a_server_that_does_not_tell() -> None:
    """A refusal of the stream is no error: the run is asked for again."""
    assert "success" == Clock(["running", "running", "success"], version="3.3.2").wait().state


def test_a_run_of_1_10() -> None:
    """It is asked for by its date, which gives its state alone: the rest stays as it was."""
    clock = Clock(["running", "success"], version="1.10.15")
    date = datetime(2021, 11, 16, tzinfo=UTC)
    run = DagRun(dag_id="d", run_id="r", state="", logical_date=date, start_date=date)
    flow = unwrap(Airflow.wait)(None, run)
    ended = clock.drive(flow)

    assert ("success", "r", date) == (ended.state, ended.run_id, ended.start_date)
    assert "dags/d/dag_runs/2021-11-16T00%3A00%3A00Z" in clock.paths


@pytest.mark.parametrize("timeout", [-1, float("nan"), "x"])
def test_a_timeout_that_makes_no_sense(timeout: float) -> None:
    """It is refused before any request: NaN would wait for ever."""
    with pytest.raises(InvalidInputError, match="timeout="):
        walk([], timeout=timeout)


def test_a_timeout_of_nothing_asks_once() -> None:
    """With no time to wait, the run is still asked for."""
    run, _ = walk(["success"], timeout=0)

    assert "success" == run.state


@pytest.mark.parametrize(("poll", "slowest_poll"), [(0, 1), (-1, 1), (2, 1)])
def test_pauses_that_make_no_sense(poll: float, slowest_poll: float) -> None:
    """They are refused before any request."""
    with pytest.raises(InvalidInputError, match="poll"):
        walk([], poll=poll, slowest_poll=slowest_poll)


def test_a_state_that_no_spec_lists() -> None:
    """It is waited through."""
    run, slept = walk(["dreaming", "success"])

    assert ("success", [1.0]) == (run.state, slept)


def test_both_clients_wait(run: Run) -> None:
    """The drivers sleep and ask on, and stop at the end."""
    states = iter(["queued", "running", "success"])

    def handler(request: httpx.Request) -> httpx.Response:
        if "importErrors" in request.url.path:
            return httpx.Response(200, json={"import_errors": [], "total_entries": 0})
        if "dagRuns" not in request.url.path:
            return httpx.Response(200, json={"dag_id": "d", "is_paused": False})
        body = {"dag_id": "d", "dag_run_id": "r", "state": next(states)}
        return httpx.Response(200, json=body)

    found = run(handler, "wait", QUEUED, version="2.11.2", poll=0.001, slowest_poll=0.001)

    assert "success" == found.state
    assert isinstance(found.raw, DAGRun)


def test_an_error_while_waiting(run: Run) -> None:
    """An error of a request ends the wait."""

    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow", request=request)

    with pytest.raises(httpx.ReadTimeout):
        run(handler, "wait", QUEUED, version="2.11.2")


@pytest.mark.parametrize("path", ["/dags/d", "/importErrors"])
def test_a_question_why_that_is_cut(run: Run, path: str) -> None:
    """Why a run may not start is a hint alone, without which it is waited for."""
    states = iter(["queued", "success"])

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith(path):
            raise httpx.ReadError("cut", request=request)
        if "dagRuns" not in request.url.path:
            return httpx.Response(200, json={"dag_id": "d", "is_paused": False})
        return httpx.Response(200, json={"dag_id": "d", "dag_run_id": "r", "state": next(states)})

    found = run(handler, "wait", QUEUED, version="2.11.2", poll=0.001, slowest_poll=0.001)

    assert "success" == found.state


def test_steps_are_values() -> None:
    """A flow's steps can be compared, which is how a test reads them."""
    assert Sleep(1.0) == Sleep(1.0)
    assert Request("GET", "/x", {}) == Request("GET", "/x", {})
