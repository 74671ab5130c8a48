from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from airflow_rest import (
    Airflow,
    AuthenticationError,
    BadRequestError,
    Bearer,
    ConflictError,
    ForbiddenError,
    Login,
    LostAnswerError,
    NotFoundError,
    RateLimitError,
    RunExistsError,
    ServerError,
    UnknownOutcomeError,
    UnreachableError,
)
from tests.wrapper.serving import RUN_2, RUN_3, Run
from tests.wrapper.triggering import AT_ONCE, DATE, VERSIONS, Runs, made


@pytest.mark.parametrize("version", VERSIONS)
def test_the_id_is_chosen_here(run: Run, version: str) -> None:
    """It is the present to the microsecond, in UTC, and eight characters."""
    server = Runs(version)
    found = made(run, server)

    day = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00"
    assert re.fullmatch(rf"manual__{day}_[a-z2-7]{{8}}", found.run_id)
    assert [found.run_id] == list(server.runs)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("date", [None, DATE])
@pytest.mark.parametrize(
    "faults",
    [
        ["cut before"],
        ["cut after"],
        ["late"],
        ["502"],
        ["502 after"],
        ["500 after"],
        ["page after"],
        ["garbage after"],
        ["no HTTP after"],
        ["201 after"],
        ["204 after"],
        ["303 after"],
        ["460 after"],
        ["499 after"],
        ["no connection"],
        ["429"],
        ["twice"],
        ["late", "late", "502 after"],
        ["cut before", "cut after", "cut before"],
        ["502", "no connection", "429", "late"],
    ],
    ids=", ".join,
)
def test_one_run_whatever_happens(
    run: Run, version: str, date: str | None, faults: list[str]
) -> None:
    """Whatever the network does, one run is made, and it is the one that is returned."""
    server = Runs(version, *faults)
    found = made(run, server, conf={"day": 1}, logical_date=date)

    assert [found.run_id] == list(server.runs)
    assert 1 == len({json.dumps(body) for body in server.posted})


@pytest.mark.parametrize("version", VERSIONS)
def test_the_callers_id_is_taken(run: Run, version: str) -> None:
    """It is a conflict, with the run that has it; nothing is made."""
    server = Runs(version)
    made(run, server, run_id="mine")
    with pytest.raises(RunExistsError, match="has a run of this id already, 'mine'") as caught:
        made(run, server, run_id="mine")

    assert isinstance(caught.value, ConflictError)
    assert ("mine", 409, ["mine"]) == (
        caught.value.run.run_id,
        caught.value.status,
        list(server.runs),
    )


@pytest.mark.parametrize("version", VERSIONS)
def test_the_callers_date_is_taken(run: Run, version: str) -> None:
    """It is a conflict that names the run of that date."""
    server = Runs(version)
    first = made(run, server, logical_date=DATE)
    with pytest.raises(RunExistsError, match="has a run of this date already") as caught:
        made(run, server, logical_date=DATE)

    assert first.run_id == caught.value.run.run_id
    assert 1 == len(server.runs)


@pytest.mark.parametrize("version", ["2.11.2", "3.3.2"])
def test_two_in_one_instant(run: Run, version: str) -> None:
    """A clash on neither our id nor a date of the caller is tried again."""
    server = Runs(version)
    clashes = iter([True, False])

    def clashing(request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and next(clashes):
            return httpx.Response(409, json={"detail": "exists"})
        return server(request)

    clashing.version = version  # type: ignore[attr-defined]
    found = made(run, clashing)  # type: ignore[arg-type]

    assert [found.run_id] == list(server.runs)


@pytest.mark.parametrize("version", VERSIONS)
def test_the_callers_id_and_conf_after_a_lost_answer(run: Run, version: str) -> None:
    """The run is ours, though 1.10 does not tell its conf."""
    server = Runs(version, "502 after")

    assert "mine" == made(run, server, run_id="mine", conf={"day": 1}).run_id


def test_an_answer_about_another_dag(run: Run) -> None:
    """The same id in another DAG is another run."""
    answers = [httpx.Response(200, json=RUN_3 | {"dag_run_id": "r", "dag_id": "other"})]

    def handler(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return answers.pop()
        return httpx.Response(200, json=RUN_3 | {"dag_run_id": "r", "dag_id": "d"})

    handler.version = "3.3.2"  # type: ignore[attr-defined]
    assert "d" == made(run, handler, run_id="r", logical_date=DATE).dag_id  # type: ignore[arg-type]


def test_a_token_that_cannot_be_had(run: Run) -> None:
    """Whatever stops a trigger half-way has a note with the id."""
    tokens = iter(["t"])

    def token() -> str:
        for one in tokens:
            return one
        raise OSError("the vault is away")

    def client(kind: Any, transport: httpx.MockTransport) -> Any:
        options = {"version": "3.3.2", "transport": transport, "retry": AT_ONCE}
        return kind("http://localhost:8080", Bearer(token), **options)

    server = Runs("3.3.2", "502 after")
    with pytest.raises(OSError, match="vault") as caught:
        run(server, "trigger", "d", make=client)
    assert next(iter(server.runs)) in caught.value.__notes__[0]
    with pytest.raises(OSError, match="vault") as caught:  # at once: there is nothing to tell
        run(server, "trigger", "d", make=client)
    assert not hasattr(caught.value, "__notes__")


def test_a_transport_with_errors_of_its_own(run: Run) -> None:
    """Nobody knows what went out by then: the error leaves as it is, with a note of the id."""
    server = Runs("3.3.2")

    def breaking(request: httpx.Request) -> httpx.Response:
        server(request)
        raise LookupError("circuit breaker")

    breaking.version = "3.3.2"  # type: ignore[attr-defined]
    with pytest.raises(LookupError, match="circuit breaker") as caught:
        made(run, breaking)  # type: ignore[arg-type]
    assert ["POST"] == server.log
    assert next(iter(server.runs)) in caught.value.__notes__[0]


@pytest.mark.parametrize("version", ["2.11.2", "3.3.2"])
def test_the_callers_id_after_a_lost_answer(run: Run, version: str) -> None:
    """What is found is ours if it is like what was asked for."""
    server = Runs(version, "cut after")
    assert "mine" == made(run, server, run_id="mine", conf={"day": 1}).run_id

    other = Runs(version)
    made(run, other, run_id="mine", conf={"day": 2})
    other.faults = ["cut before"]
    with pytest.raises(RunExistsError, match="An answer was lost, and its conf or date is another"):
        made(run, other, run_id="mine", conf={"day": 1})
    assert 1 == len(other.runs)


def test_what_a_later_try_finds(run: Run) -> None:
    """With the id of the error, a later trigger makes no second run."""
    server = Runs("3.3.2", "late", looks=(httpx.Response(403, json={}),))
    with pytest.raises(UnknownOutcomeError) as caught:
        made(run, server)
    with pytest.raises(RunExistsError) as found:
        made(run, server, run_id=caught.value.run_id)

    assert caught.value.run_id == found.value.run.run_id
    assert 1 == len(server.runs)


@pytest.mark.parametrize("version", ["2.11.2", "3.3.2"])
def test_an_answer_that_is_no_run(run: Run, version: str) -> None:
    """Our run is looked for."""
    server = Runs(version, "no run after")

    assert [made(run, server).run_id] == list(server.runs)
    assert ["POST", "GET"] == server.log


@pytest.mark.parametrize("version", ["2.11.2", "3.3.2"])
def test_an_answer_about_another_run(run: Run, version: str) -> None:
    """Our run is looked for; where there is none, nothing goes out again."""
    server = Runs(version, "another")
    assert [made(run, server).run_id] == list(server.runs)

    def ignoring(request: httpx.Request) -> httpx.Response:
        log.append(request.method)
        if request.method == "POST":
            return httpx.Response(200, json=(RUN_2 if version[0] == "2" else RUN_3))
        return httpx.Response(404, json={"detail": "not found"})

    log: list[str] = []
    ignoring.version = version  # type: ignore[attr-defined]
    with pytest.raises(UnknownOutcomeError, match="about another run, 'r'"):
        made(run, ignoring)  # type: ignore[arg-type]
    assert ["POST", "GET"] == log


@pytest.mark.parametrize(
    ("fault", "kind"),
    [("401", AuthenticationError), ("403", ForbiddenError), ("404", NotFoundError)],
)
def test_what_is_refused_at_once(run: Run, fault: str, kind: type[Exception]) -> None:
    """It is raised as it is, and nothing more is sent."""
    server = Runs("3.3.2", fault)
    with pytest.raises(kind):
        made(run, server)
    assert ["POST"] == server.log

    # After a lost answer it tells nothing of the first request.
    server = Runs("3.3.2", "cut before", fault)
    with pytest.raises(UnknownOutcomeError) as caught:
        made(run, server)
    assert isinstance(caught.value.__cause__, kind)


@pytest.mark.parametrize(
    ("fault", "kind"), [("no connection", UnreachableError), ("429", RateLimitError)]
)
def test_what_was_never_sent(run: Run, fault: str, kind: type[Exception]) -> None:
    """It is raised as it is after the last try: there can be no run."""
    server = Runs("3.3.2", *[fault] * 9)
    with pytest.raises(kind) as caught:
        made(run, server)

    assert (["POST"] * 5, {}) == (server.log, server.runs)
    assert re.fullmatch(r"It was tried 5 times in \d+\.\d s\.", caught.value.__notes__[0])


def test_a_fault_of_the_request_on_the_first_airflow(run: Run) -> None:
    """1.10 answers 400 to a clash and to what it cannot read: only a run tells them apart."""
    server = Runs("1.10.15")

    def refusing(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(400, json={"error": "conf is no JSON"})
        return server(request)

    refusing.version = "1.10.15"  # type: ignore[attr-defined]
    with pytest.raises(BadRequestError, match="conf is no JSON"):
        made(run, refusing)  # type: ignore[arg-type]


def test_no_retry(run: Run) -> None:
    """Where nothing may go out twice, one answer that is lost ends it, unless the run is there."""
    server = Runs("3.3.2", "502")
    with pytest.raises(UnknownOutcomeError) as caught:
        made(run, server, None)
    assert ["POST", "GET"] == server.log
    assert isinstance(caught.value.__cause__, ServerError)

    server = Runs("3.3.2", "502 after")
    assert [made(run, server, None).run_id] == list(server.runs)


def test_ids_differ() -> None:
    """A thousand triggers of one moment have a thousand ids."""
    server = Runs("3.3.2")
    transport = httpx.MockTransport(server)
    with Airflow("http://localhost:8080", version="3.3.2", transport=transport) as airflow:
        trigger: Callable[[str], Any] = airflow.trigger
        ids = {trigger("d").run_id for _ in range(1000)}

    assert 1000 == len(ids) == len(server.runs)


def test_a_server_that_cannot_be_found(run: Run) -> None:
    """Nothing of the trigger goes out, and the question is asked no more often than any."""
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.method)
        raise httpx.ConnectError("refused", request=request)

    def client(kind: Any, transport: httpx.MockTransport) -> Any:
        return kind("http://localhost:8080", transport=transport, retry=AT_ONCE)

    with pytest.raises(UnreachableError):
        run(handler, "trigger", "d", make=client)
    assert ["GET"] * 5 == asked


def test_a_login_that_is_lost(run: Run) -> None:
    """It makes no run: the trigger goes on, and where no login comes through, that is the error."""
    server = Runs("3.3.2")
    lost = [httpx.ReadError("cut"), httpx.ReadError("cut"), httpx.ReadTimeout("slow")]

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/auth/token":
            server.log.append("login")
            if lost:
                raise lost.pop()
            return httpx.Response(201, json={"access_token": "t"})
        return server(request)

    def client(kind: Any, transport: httpx.MockTransport) -> Any:
        url = "http://localhost:8080"
        auth = Login("admin", "admin")
        return kind(url, auth, version="3.3.2", transport=transport, retry=AT_ONCE)

    found = run(handler, "trigger", "d", make=client)
    assert [found.run_id] == list(server.runs)
    assert ["login"] * 4 + ["POST"] == server.log

    lost = [httpx.ReadError("cut")] * 9
    with pytest.raises(LostAnswerError, match="POST /auth/token was sent"):
        run(handler, "trigger", "d", make=client)
    assert 1 == len(server.runs)
