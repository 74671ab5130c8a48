"""What is looked up where the answer to a trigger was lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from airflow_rest import (
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ForbiddenError,
    Retry,
    UnknownOutcomeError,
)
from tests.wrapper.serving import RUN_2, RUN_3, Run
from tests.wrapper.triggering import DATE, PAGE, VERSIONS, Runs, made


@pytest.mark.parametrize("version", ["2.11.2", "3.3.2"])
def test_an_answer_that_is_lost_is_looked_up_first(run: Run, version: str) -> None:
    """The second request goes out only after the first was looked for."""
    server = Runs(version, "cut after")
    made(run, server)
    other = Runs(version, "cut before")
    made(run, other)

    assert (["POST", "GET"], ["POST", "GET", "POST"]) == (server.log, other.log)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_run_that_comes_between_two_look_ups(run: Run, version: str) -> None:
    """What the look-up by date finds is ours if it has our id."""
    server = Runs(version, "late", looks=(httpx.Response(404, json={}),))
    server.late_from = 2
    found = made(run, server, logical_date=DATE)

    assert [found.run_id] == list(server.runs)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("look", [403, 503])
def test_a_clash_that_cannot_be_looked_up(run: Run, version: str, look: int) -> None:
    """With our own id it may be with ourselves; with the caller's it is the conflict."""
    looks = (httpx.Response(look, json={}),) * 99
    with pytest.raises(UnknownOutcomeError):
        made(run, Runs(version, "twice", looks=looks))
    with pytest.raises((ConflictError, BadRequestError)):
        made(run, Runs(version, "twice", looks=looks), run_id="mine")


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("status", [401, 403])
def test_a_look_up_that_is_refused(run: Run, version: str, status: int) -> None:
    """Nobody can tell: the error has the id, and nothing is sent again."""
    server = Runs(version, "cut after", looks=(httpx.Response(status, json={}),))
    with pytest.raises(UnknownOutcomeError, match="nobody can tell whether it made run") as caught:
        made(run, server)

    assert [caught.value.run_id] == list(server.runs)
    assert ("d", 1) == (caught.value.dag_id, len(server.posted))
    assert isinstance(caught.value.__cause__, AuthenticationError | ForbiddenError)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_server_that_stays_away(run: Run, version: str) -> None:
    """After the last try nobody can tell, and the error has the id."""
    server = Runs(version, *["late"] * 9, looks=(httpx.ConnectError("refused"),) * 99)
    with pytest.raises(UnknownOutcomeError) as caught:
        made(run, server, Retry(tries=3, first_pause=0))

    assert {caught.value.run_id} == {
        body.get("dag_run_id") or body["run_id"] for body in server.posted
    }


@pytest.mark.parametrize("version", ["2.11.2", "3.3.2"])
def test_a_look_up_that_is_lost_too(run: Run, version: str) -> None:
    """It is looked for again before anything is sent again."""
    looks = (httpx.ReadTimeout("slow"), httpx.Response(200, html=PAGE), httpx.Response(503))
    server = Runs(version, "cut after", looks=looks)
    found = made(run, server)

    assert [found.run_id] == list(server.runs)
    assert 1 == len(server.posted)


@pytest.mark.parametrize("version", ["2.11.2", "3.3.2"])
def test_a_look_up_about_another_run(run: Run, version: str) -> None:
    """It tells nothing of ours, and is asked again."""
    shown = (RUN_2 if version[0] == "2" else RUN_3) | {"dag_run_id": "other"}
    looks = (httpx.Response(200, json=shown), httpx.Response(200, json={"dag_id": "d"}))
    server = Runs(version, "cut after", looks=looks)

    assert [made(run, server).run_id] == list(server.runs)
    assert 1 == len(server.posted)


def test_look_ups_keep_to_the_deadline(run: Run) -> None:
    """A look-up has as many tries as a request, and no deadline of its own."""
    server = Runs("3.3.2", "cut after", looks=(httpx.ReadTimeout("slow"),) * 99)
    with pytest.raises(UnknownOutcomeError):
        made(run, server)
    assert ["POST", *["GET"] * 5] == server.log

    server = Runs("3.3.2", "cut after", looks=(httpx.ReadTimeout("slow"),) * 99)
    with pytest.raises(UnknownOutcomeError):
        made(run, server, Retry(first_pause=0, deadline=0))
    assert ["POST", "GET"] == server.log


@pytest.mark.parametrize("version", ["2.11.2", "3.3.2"])
def test_a_filter_that_is_ignored(run: Run, version: str) -> None:
    """A run of another date is none of the date that was given."""
    server = Runs(version)
    made(run, server, logical_date="2021-11-17T00:00:00Z")
    shown = httpx.Response(409, json={"detail": "exists"})

    def clashing(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return shown
        asked = httpx.Request("GET", str(request.url).partition("?")[0])
        return server(asked)

    clashing.version = version  # type: ignore[attr-defined]
    with pytest.raises(ConflictError) as caught:
        made(run, clashing, logical_date=DATE)  # type: ignore[arg-type]
    assert ConflictError is type(caught.value)


@pytest.mark.parametrize("answer", ["made", "500 after", "no HTTP after"])
@pytest.mark.parametrize("version", VERSIONS)
def test_an_answer_when_no_file_is_left_to_open(version: str, answer: str) -> None:
    """What is read into is loaded with the first answer: if that fails, the run is looked up."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.wrapper.without_files", version, answer],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert "1 run, found" == done.stdout.strip(), done.stderr
