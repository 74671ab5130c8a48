from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from airflow_openapi.v1.models import DAGRun
from airflow_rest import DagRun, InvalidInputError, WaitTimeoutError
from airflow_rest._core import server
from airflow_rest._flows import wait
from airflow_rest._steps import AskServer, Request, Sleep
from airflow_rest.astronomer import Site

Run = Callable[..., Any]

QUEUED = DagRun(dag_id="d", run_id="r", state="queued")
SERVER = server(Site("http://localhost:8080"), "2.11.2")


def walk(
    states: list[str],
    *,
    timeout: float | None = None,
    poll: float = 1.0,
    slowest_poll: float = 5.0,
    on_progress: Callable[[DagRun], object] | None = None,
) -> tuple[DagRun, list[float]]:
    """Return what `wait` returns when the run has these states, and how long it slept each time."""
    now = 0.0
    answers = iter(states)
    slept: list[float] = []
    flow = wait(
        QUEUED,
        timeout=timeout,
        poll=poll,
        slowest_poll=slowest_poll,
        on_progress=on_progress,
        clock=lambda: now,
    )
    step = next(flow)
    while True:
        outcome: object = None
        if isinstance(step, Sleep):
            now += step.seconds
            slept.append(step.seconds)
        elif isinstance(step, AskServer):
            outcome = SERVER
        else:
            assert ("GET", "/api/v1/dags/d/dagRuns/r") == (step.method, step.path)
            body = {"dag_id": "d", "dag_run_id": "r", "state": next(answers)}
            outcome = httpx.Response(200, json=body)
        try:
            step = flow.send(outcome)
        except StopIteration as end:
            found: DagRun = end.value
            return found, slept


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
        WaitTimeoutError, match=r"'r' of DAG 'd' is running after 3 s.*wait again"
    ) as got:
        walk(["running"] * 9, timeout=3)

    assert "running" == got.value.run.state


def test_an_answer_without_ids_while_waiting() -> None:
    """The run that was given is asked for again, whatever an answer leaves out."""
    flow = wait(QUEUED, timeout=None, poll=1, slowest_poll=1, on_progress=None, clock=lambda: 0.0)
    steps: list[object] = [next(flow)]
    outcomes = (SERVER, SERVER, httpx.Response(200, json={}), None, SERVER, SERVER)
    steps += [flow.send(outcome) for outcome in outcomes]
    requests = [step.path for step in steps if isinstance(step, Request)]

    assert ["/api/v1/dags/d/dagRuns/r"] * 2 == requests


def test_a_run_that_never_started() -> None:
    """The error asks for the commonest reasons."""
    with pytest.raises(WaitTimeoutError, match="paused"):
        walk(["queued"] * 9, timeout=3)


@pytest.mark.parametrize("timeout", [-1, float("nan")])
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


def test_steps_are_values() -> None:
    """A flow's steps can be compared, which is how a test reads them."""
    assert Sleep(1.0) == Sleep(1.0)
    assert Request("GET", "/x", {}) == Request("GET", "/x", {})
