"""The proxy that does harm, before a server that keeps what it is asked."""

from __future__ import annotations

import http.server
import sys
import threading
from typing import TYPE_CHECKING, Any, Self

import httpx
import pytest

from tests.faults.kinds import FAULTS, Draw, Fault, Kind
from tests.faults.proxy import AWAY, FaultProxy

if TYPE_CHECKING:
    from collections.abc import Iterator

BODY = b'{"conf": {"marker": "m"}}'
GOOD = b'{"dag_run_id": "r", "state": "queued"}'
DONE = [
    *(Kind.DROPPED, Kind.UNANSWERED, Kind.HEAD_CUT, Kind.BODY_CUT, Kind.UNFRAMED),
    *(Kind.PAGE_DONE, Kind.PAGE_200_DONE, Kind.FAILURE_DONE, Kind.GARBAGE_DONE, Kind.GZIP),
    *(Kind.NONE, Kind.SLOW, Kind.HELD, Kind.LATE, Kind.FLIPPED),
]
NOT_DONE = [
    *(Kind.REFUSED, Kind.CLOSED, Kind.RESET, Kind.PART),
    *(Kind.PAGE, Kind.PAGE_200, Kind.FAILURE, Kind.TOO_MANY, Kind.GARBAGE),
]
TWICE = [Kind.TWICE_FIRST, Kind.TWICE_SECOND, Kind.AT_ONCE]


class Server(http.server.ThreadingHTTPServer):
    """Answers whatever is asked with GOOD, and with a number that grows."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[bytes] = []
        self.cut: list[bytes] = []
        self._thread = threading.Thread(target=self.serve_forever, args=(0.01,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tell of what went wrong here; a client that hangs up is no error."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server  # pyright: ignore[reportIncompatibleVariableOverride]  # this one alone

    def do_POST(self) -> None:
        """Keep the body, and answer."""
        length = int(self.headers["Content-Length"] or -1)  # of a head that was cut
        body = self.rfile.read(max(length, 0))
        if len(body) != length:
            self.server.cut.append(body)
            return
        self.server.asked.append(body)
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-Number", str(len(self.server.asked)))
        if self.path == "/chunked":
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self.wfile.write(b"%x\r\n%s\r\n0\r\n\r\n" % (len(GOOD), GOOD))
        elif self.path == "/to-the-end":
            self.close_connection = True
            self.end_headers()
            self.wfile.write(GOOD)
        else:
            self.send_header("Content-Length", str(len(GOOD)))
            self.end_headers()
            self.wfile.write(GOOD)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's name
        """Write nothing."""


class Line:
    """A client behind a proxy that does what it is told."""

    def __init__(self, port: int) -> None:
        self.faults: list[Fault] = []
        self.proxy = FaultProxy(port, self._next, longest_s=0.01, outwaited_s=10)
        self.client = httpx.Client(trust_env=False, timeout=10)

    def _next(self) -> Fault:
        return self.faults.pop(0) if self.faults else Fault(Kind.NONE)

    def ask(self, path: str = "/", **fault: Any) -> httpx.Response | httpx.HTTPError:
        """Return the answer to a request that *fault* befalls, or how it failed."""
        self.faults.append(Fault(**fault))
        gives_up = fault["kind"] in (Kind.HELD, Kind.LATE)
        timeout = httpx.Timeout(10, read=0.1 if gives_up else 10)
        try:
            return self.client.post(f"{self.proxy.url}{path}", content=BODY, timeout=timeout)
        except httpx.HTTPError as error:
            return error


@pytest.fixture
def server() -> Iterator[Server]:
    """Return the server."""
    with Server() as one:
        yield one


@pytest.fixture
def line(server: Server) -> Iterator[Line]:
    """Return a client, a proxy and the server in a line."""
    line = Line(server.server_port)
    with line.proxy, line.client:
        yield line


def test_every_kind_is_tested() -> None:
    """No kind is left out of the lists above."""
    assert {*FAULTS, Kind.NONE} == {*DONE, *NOT_DONE, *TWICE}


@pytest.mark.parametrize("turn", [0, 1])
@pytest.mark.parametrize(
    ("kind", "times"),
    [(kind, 1) for kind in DONE] + [(kind, 0) for kind in NOT_DONE] + [(kind, 2) for kind in TWICE],
)
def test_what_the_server_sees(
    kind: Kind, times: int, turn: int, line: Line, server: Server
) -> None:
    """It gets the request as often as the kind says, whole, and the kind is counted."""
    line.ask(kind=kind, turn=turn)
    line.proxy.drain()

    assert [BODY] * times == server.asked
    assert {kind: 1} == line.proxy.counts


@pytest.mark.parametrize("kind", [*FAULTS, Kind.NONE])
@pytest.mark.parametrize("turn", [0, 1])
def test_next_exchange_is_its_own(kind: Kind, turn: int, line: Line) -> None:
    """What is done to one exchange leaves the next one alone, be it on the same connection."""
    line.ask(kind=kind, turn=turn)
    line.proxy.drain()  # so that a listener that was away is there again

    answer = line.ask(kind=Kind.NONE)

    assert isinstance(answer, httpx.Response)
    assert GOOD == answer.content


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        (Kind.CLOSED, httpx.RemoteProtocolError),
        (Kind.RESET, httpx.ReadError),
        (Kind.REFUSED, httpx.ReadError),
        (Kind.PART, httpx.RemoteProtocolError),
        (Kind.DROPPED, httpx.RemoteProtocolError),
        (Kind.UNANSWERED, httpx.RemoteProtocolError),
        (Kind.HEAD_CUT, httpx.RemoteProtocolError),
        (Kind.BODY_CUT, httpx.RemoteProtocolError),
        (Kind.HELD, httpx.ReadTimeout),
        (Kind.LATE, httpx.ReadTimeout),
        (Kind.GARBAGE, httpx.RemoteProtocolError),
        (Kind.GARBAGE_DONE, httpx.RemoteProtocolError),
        (Kind.GZIP, httpx.DecodingError),
    ],
)
def test_no_answer(kind: Kind, error: type[Exception], line: Line) -> None:
    """What a client sees of a fault that leaves it without an answer."""
    assert isinstance(line.ask(kind=kind), error)


@pytest.mark.parametrize(
    ("kind", "turn", "status"),
    [
        (Kind.PAGE, 0, 502),
        (Kind.PAGE, 1, 503),
        (Kind.PAGE_DONE, 2, 504),
        (Kind.PAGE_200, 0, 200),
        (Kind.PAGE_200_DONE, 0, 200),
        (Kind.FAILURE, 0, 500),
        (Kind.FAILURE_DONE, 0, 500),
        (Kind.TOO_MANY, 0, 429),
    ],
)
def test_other_answers(kind: Kind, turn: int, status: int, line: Line) -> None:
    """What comes in place of the server's answer is a web page, or JSON that says so."""
    answer = line.ask(kind=kind, turn=turn)

    assert isinstance(answer, httpx.Response)
    assert status == answer.status_code
    expected = "text/html" if "page" in kind else "application/json"
    assert expected == answer.headers["content-type"]


def test_retry_after_has_two_forms(line: Line) -> None:
    """It is a number of seconds, or a date."""
    answers = [line.ask(kind=Kind.TOO_MANY, turn=turn) for turn in (0, 1)]

    forms = [one.headers["retry-after"] for one in answers if isinstance(one, httpx.Response)]
    assert "1" == forms[0]
    assert forms[1].endswith(" GMT")


def test_refused(line: Line, server: Server) -> None:
    """Whoever connects while the listener is away is refused, and nobody takes its port."""
    line.proxy._longest_s = 5.0
    line.ask(kind=Kind.REFUSED, share=0.1)

    assert isinstance(line.ask(kind=Kind.NONE), httpx.ConnectError)
    assert [] == server.asked


def test_request_in_part(line: Line, server: Server) -> None:
    """The server gets the start of a body, and no more."""
    line.ask(kind=Kind.PART, share=0.95)
    line.ask(kind=Kind.NONE)

    assert [BODY] == server.asked
    assert all(BODY.startswith(part) and part != BODY for part in server.cut)


def test_body_of_untold_length(line: Line) -> None:
    """A body whose length is not told is cut without the client's noticing."""
    answer = line.ask(kind=Kind.UNFRAMED, share=0.5)

    assert isinstance(answer, httpx.Response)
    assert GOOD[: len(GOOD) // 2] == answer.content


def test_one_bit(line: Line) -> None:
    """One bit of a body is another, and all the rest is as it was."""
    answer = line.ask(kind=Kind.FLIPPED, share=0.5, turn=3)

    assert isinstance(answer, httpx.Response)
    differing = [one ^ two for one, two in zip(GOOD, answer.content, strict=True) if one != two]
    assert [1 << 3] == differing


@pytest.mark.parametrize(
    ("kind", "turn", "number"),
    [
        (Kind.TWICE_FIRST, 0, "1"),
        (Kind.TWICE_SECOND, 0, "2"),
    ],
)
def test_twice(kind: Kind, turn: int, number: str, line: Line) -> None:
    """Of two answers the client gets the one that the kind says."""
    answer = line.ask(kind=kind, turn=turn)

    assert isinstance(answer, httpx.Response)
    assert number == answer.headers["x-number"]


@pytest.mark.parametrize("path", ["/chunked", "/to-the-end"])
def test_other_framings(path: str, line: Line) -> None:
    """A body in chunks, or one that the end of the connection ends, comes whole."""
    answers = [line.ask(path, kind=Kind.NONE) for _ in range(2)]

    assert [GOOD, GOOD] == [one.content for one in answers if isinstance(one, httpx.Response)]


def test_chunks_are_cut(line: Line) -> None:
    """A body in chunks is cut too, and the client sees it."""
    assert isinstance(line.ask("/chunked", kind=Kind.BODY_CUT), httpx.RemoteProtocolError)


def test_late_request_comes_after_the_client_gave_up(line: Line, server: Server) -> None:
    """The server gets it when its client has long gone."""
    line.proxy._longest_s = 0.5
    line.ask(kind=Kind.LATE)
    seen_before = len(server.asked)
    line.proxy.drain()

    assert (0, 1) == (seen_before, len(server.asked))


def test_server_that_is_away(line: Line, server: Server) -> None:
    """Nothing is done then: the client gets a page, or the connection is closed."""
    server.shutdown()
    server.server_close()

    answers = [line.ask(kind=Kind.NONE, turn=turn) for turn in (0, 1, 2)]

    assert isinstance(answers[0], httpx.RemoteProtocolError)
    assert [502, 503] == [one.status_code for one in answers if isinstance(one, httpx.Response)]
    assert {AWAY: 3} == line.proxy.counts


def test_draws_are_repeated() -> None:
    """The same seed draws the same faults, at the rate that is asked for, and every kind."""
    drawn, again = Draw(7, 0.5), Draw(7, 0.5)
    faults = [drawn() for _ in range(2000)]

    assert faults == [again() for _ in range(2000)]
    assert 0.45 < sum(fault.kind is not Kind.NONE for fault in faults) / 2000 < 0.55
    assert {*FAULTS, Kind.NONE} == {fault.kind for fault in faults}
