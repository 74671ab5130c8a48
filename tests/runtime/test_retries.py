from __future__ import annotations

import logging
import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest

from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.retries import (
    Attempts,
    Fate,
    Rate,
    Retry,
    fate_of,
    is_idempotent,
)

REQUEST = httpx.Request("POST", "http://localhost:8080/api/v2/dags/d/dagRuns")


def answer(status: int, retry_after: str | None = None) -> httpx.Response:
    """Return an answer, with a Retry-After if one is given."""
    headers = {} if retry_after is None else {"Retry-After": retry_after}
    return httpx.Response(status, headers=headers, request=REQUEST)


@pytest.mark.parametrize(
    ("outcome", "fate"),
    [
        (answer(200), Fate.ANSWERED),
        (answer(404), Fate.ANSWERED),
        (answer(500), Fate.ANSWERED),
        (answer(429), Fate.UNSENT),
        (answer(502), Fate.LOST),
        (answer(503), Fate.LOST),
        (answer(504), Fate.LOST),
        (httpx.ConnectError("[Errno 111] Connection refused"), Fate.UNSENT),
        (httpx.ConnectTimeout("timed out"), Fate.UNSENT),
        (httpx.PoolTimeout(""), Fate.UNSENT),
        (httpx.ProxyError("503 Service Unavailable"), Fate.UNSENT),
        (httpx.ReadTimeout("timed out"), Fate.LOST),
        (httpx.WriteError("broken pipe"), Fate.LOST),
        (httpx.ReadError("reset"), Fate.LOST),
        (httpx.RemoteProtocolError("Server disconnected"), Fate.LOST),
        (httpx.DecodingError("bad gzip"), Fate.LOST),
        (httpx.ConnectError("[Errno -2] Name or service not known"), Fate.HOPELESS),
        (httpx.ConnectError("[Errno -3] Temporary failure in name resolution"), Fate.UNSENT),
        (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed"), Fate.HOPELESS),
        (httpx.ConnectError("[SSL: UNEXPECTED_EOF_WHILE_READING] EOF"), Fate.UNSENT),
        (httpx.RemoteProtocolError("illegal status line: bytearray(b'garbage')"), Fate.LOST),
        (httpx.ReadError("GET /dags/_ALERT_CERTIFICATE_VERIFY"), Fate.LOST),
        (InvalidInputError("no id"), Fate.ANSWERED),
        (ssl.SSLError("[SSL: CERTIFICATE_VERIFY_FAILED]"), Fate.ANSWERED),
    ],
)
def test_what_is_known(outcome: httpx.Response | Exception, fate: Fate) -> None:
    """Whether the server did what it was asked is told from what came of it."""
    assert fate is fate_of(outcome)


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "/api/v2/dags", True),
        ("PUT", "/api/v2/dags", True),
        ("PATCH", "/api/v2/dags/d", True),
        ("DELETE", "/api/v2/dags/d", True),
        ("POST", "/api/v1/dags/~/dagRuns/list", True),
        ("POST", "/api/v2/dags/d/dagRuns", False),
        ("POST", "/api/v2/dags/d/clearTaskInstances", False),
    ],
)
def test_what_may_be_done_twice(method: str, path: str, *, expected: bool) -> None:
    """A POST that does not only list may not."""
    assert expected is is_idempotent(method, path)


def test_a_number_as_text() -> None:
    """As it comes from an environment."""
    assert Retry(tries=3) == Retry(tries="3")  # type: ignore[arg-type]


def test_pauses_grow_up_to_the_longest() -> None:
    """Each is anything up to twice the one before: full jitter."""
    retry = Retry(tries=7, first_pause=1, longest_pause=8, deadline=1000)
    walks = []
    for _ in range(300):
        attempts = Attempts(retry, 0)
        walks.append([attempts.pause(1) or 0 for _ in range(6)])

    for number, longest in enumerate([1, 2, 4, 8, 8, 8]):
        found = [walk[number] for walk in walks]
        assert 0 <= min(found) < longest / 10
        assert longest * 0.9 < max(found) <= longest


def test_the_tries_are_counted() -> None:
    """After the last there is no other."""
    attempts = Attempts(Retry(tries=3, first_pause=0), 0)

    assert [0, 0, None] == [attempts.pause(1) for _ in range(3)]
    assert 3 == attempts.made


def test_no_try_begins_after_the_deadline() -> None:
    """Neither now nor after the pause."""
    retry = Retry(tries=99, first_pause=0, deadline=10)

    assert 0 == Attempts(retry, 100).pause(109.9)
    assert Attempts(retry, 100).pause(110.1) is None
    assert Attempts(retry, 100).pause(109, answer(429, "2")) is None


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("7", 7, 7),
        ("0", 0, 0),
        ("-3", 0, 0),
        ("soon", 0, 0),
        ("1e3", 0, 0),
        ("", 0, 0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0, 0),
        ("Fri, 99 Foo 2099 99:99:99 GMT", 0, 0),
    ],
)
def test_retry_after(text: str, least: float, most: float) -> None:
    """Seconds or a date count; what is neither does not."""
    attempts = Attempts(Retry(first_pause=0, deadline=10_000), 0)
    pause = attempts.pause(0, answer(503, text))

    assert pause is not None
    assert least <= pause <= most


def test_retry_after_a_date() -> None:
    """The seconds until then are waited."""
    attempts = Attempts(Retry(first_pause=0, deadline=10_000), 0)
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=600), usegmt=True)
    pause = attempts.pause(0, answer(503, date))

    assert pause is not None
    assert 500 <= pause <= 600


def test_a_pause_that_no_machine_sleeps() -> None:
    """A date in the year 9999 is cut to what can be slept, where no deadline ends it before."""
    attempts = Attempts(Retry(deadline=float("inf"), first_pause=0), 0)

    assert 1e9 == attempts.pause(0, answer(503, "Fri, 31 Dec 9999 23:59:59 GMT"))


@pytest.mark.parametrize(
    "options",
    [
        {"tries": 0},
        {"tries": 1.5},
        {"tries": "many"},
        {"deadline": -1},
        {"deadline": float("nan")},
        {"first_pause": "1"},
        {"longest_pause": None},
    ],
)
def test_a_retry_that_is_none(options: dict[str, float]) -> None:
    """It is refused by name."""
    with pytest.raises(InvalidInputError, match=next(iter(options))):
        Retry(**options)  # type: ignore[arg-type]


def test_what_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Each further try is told, with what came of the one before."""
    caplog.set_level(logging.INFO, "airflow_rest")
    attempts = Attempts(Retry(), 0)
    attempts.pause(1)
    attempts.log("GET", "/x", answer(503), 0.25)
    attempts.log("GET", "/x", httpx.ReadTimeout(""), 0.25)

    assert [
        "GET /x answered 503 Service Unavailable; try 2 follows in 0.2 s",
        "GET /x: ReadTimeout; try 2 follows in 0.2 s",
    ] == [record.getMessage() for record in caplog.records]


def test_rate() -> None:
    """Requests are spread over the seconds; a pause is not saved up, and no moment is wasted."""
    rate = Rate(4)

    assert [10, 10.25, 10.5] == [rate.moment(10) for _ in range(3)]
    rate.give_back(10.25)
    assert [10.25, 10.75] == [rate.moment(10) for _ in range(2)]
    rate.give_back(10.75)
    assert [20, 20.25] == [rate.moment(20) for _ in range(2)]


@pytest.mark.parametrize("value", [0, -1, float("inf"), float("nan"), "fast", None])
def test_a_rate_that_is_none(value: float) -> None:
    """It is refused."""
    with pytest.raises(InvalidInputError, match="rate="):
        Rate(value)
