"""Logs: what is asked for, what becomes of the answers, and following one that grows."""

from __future__ import annotations

import asyncio
import json
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from typing import Any

import httpx
import pytest

from airflow_openapi._runtime.errors import DecodeError
from airflow_rest import (
    Airflow,
    AsyncAirflow,
    DagRun,
    ForbiddenError,
    InvalidInputError,
    NotFoundError,
    ServerError,
    UnsupportedError,
)
from airflow_rest._core import server
from airflow_rest._steps import AskServer, Chunk, Emit, Open, Request, Sleep
from airflow_rest.astronomer import Site

Run = Callable[..., Any]

RUN = DagRun(dag_id="d", run_id="r", state="running")
TEXT = {"content-type": "text/plain"}
NDJSON = {"content-type": "application/x-ndjson"}
TASK = "/api/v1/dags/d/dagRuns/r/taskInstances/t"
TASK_3 = TASK.replace("v1", "v2")


class Moment:
    """A task, and what its log is, at the time of one look.

    Attributes:
        state: The state that the server tells; "absent" if there is no such task instance.
        number: Its try_number.
        log: The whole answer, or its status; an exception breaks the connection behind it.
        run: State of the run.
    """

    def __init__(
        self,
        state: str | None,
        number: int,
        *log: bytes | int | Exception,
        run: str = "running",
    ) -> None:
        self.state, self.number, self.log, self.run = state, number, log, run


class Story:
    """A server whose task goes from one moment to the next each time that it is looked at."""

    def __init__(self, *moments: Moment | Exception | int, version: str = "2.5.3") -> None:
        self.server = server(Site("http://localhost:8080"), version)
        self.kind = TEXT if version < "3" else NDJSON
        self.moments = list(moments)
        self.now = Moment(None, 0)
        self.chunks: list[bytes | int | Exception] = []
        self.slept: list[float] = []
        self.time = 0.0
        self.asked: list[str] = []
        self.takes = 0.0

    def follow(self, task_id: str = "t", **options: Any) -> list[str]:
        """Return the lines that come, in the order in which they do."""
        found: list[str] = []
        flow = Airflow.logs(None, RUN, task_id, **{"follow": True, **options})
        step = next(flow)
        while True:
            if isinstance(step, Emit):
                found += step.items
            outcome = self.take(step)
            try:
                step = flow.throw(outcome) if isinstance(outcome, Exception) else flow.send(outcome)
            except StopIteration:
                return found

    def take(self, step: object) -> object:
        """Return the outcome of a step."""
        match step:
            case Sleep(seconds):
                self.time += seconds
                if seconds:
                    self.slept.append(seconds)
                return self.time
            case AskServer():
                return self.server
            case Emit():
                return None
            case Chunk():
                return self.chunks.pop(0) if self.chunks else b""
            case Open(request):
                return self.opened(request)
            case Request():
                return self.answer(step)
        raise AssertionError(step)

    def opened(self, request: Request) -> httpx.Response:
        """Return the answer of the log."""
        self.time += self.takes
        self.asked.append(request.path.split("/taskInstances/")[1])
        self.chunks = list(self.now.log)
        status = next(iter(self.chunks), None)
        if isinstance(status, int):
            return httpx.Response(status, json={"detail": "TaskInstance not found"})
        return httpx.Response(200, headers=self.kind)

    def answer(self, request: Request) -> object:
        """Return the answer to what is no log."""
        path = request.path.split("/dagRuns/r")[1]
        if not path:
            return httpx.Response(200, json={"dag_run_id": "r", "state": self.now.run})
        if path == "/taskInstances":
            return httpx.Response(200, json={"task_instances": [], "total_entries": 0})
        moment = self.moments.pop(0) if len(self.moments) > 1 else self.moments[0]
        if isinstance(moment, Exception):
            return moment
        if isinstance(moment, int):
            return httpx.Response(moment, text="down")
        self.now = moment
        if moment.state == "absent":
            return httpx.Response(404, json={"title": "Task instance not found"})
        task = {"task_id": "t", "state": moment.state, "try_number": moment.number}
        return httpx.Response(200, json=task)


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an answer, which is sent piece by piece."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self.pieces = pieces
        self.is_closed = False

    def close(self) -> None:
        """Note that nobody reads on."""
        self.is_closed = True

    async def aclose(self) -> None:
        """Note that nobody reads on."""
        self.is_closed = True

    def __iter__(self) -> Iterator[bytes]:
        return self.pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            yield piece


def one_log(
    *pieces: bytes,
    headers: Mapping[str, str] = TEXT,
    state: str | None = "success",
    number: int = 1,
) -> Callable[[httpx.Request], httpx.Response]:
    """Return a server with one task, whose log is sent in these pieces."""
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        if "/logs/" in request.url.path:
            return httpx.Response(200, headers=headers, stream=Body(iter(pieces)))
        return httpx.Response(200, json={"task_id": "t", "state": state, "try_number": number})

    handler.requests = requests  # type: ignore[attr-defined]  # for the tests to look at
    return handler


# Lines of text


@pytest.mark.parametrize(
    ("version", "answer", "expected"),
    [
        (
            "2.0.2",
            "worker\n*** Reading local file: /l/1.log\n[d] INFO - one\r\n\n  two\nthree\n\n",
            ["[d] INFO - one", "", "  two", "three"],
        ),
        (
            "2.5.3",
            "worker\n*** Log file does not exist: /l\n*** Fetching from: http://w\n\n[d] one\n\n",
            ["[d] one"],
        ),
        (
            "2.6.3",
            "worker\n*** Found local files:\n***   * /l/1.log\n[d] one\n*** two\n[d] three\n",
            ["[d] one", "*** two", "[d] three"],
        ),
        (
            "2.11.2",
            """worker
 INFO - ::group::Log message source details
***   * /l
See more at https://x
 INFO - ::endgroup::
[d] ::group::Pre
[d] two
""",
            ["[d] ::group::Pre", "[d] two"],
        ),
        ("2.11.2", "worker\n[d] zażółć 日本 😀\n", ["[d] zażółć 日本 😀"]),
    ],
)
@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_lines_of_text(run: Run, version: str, answer: str, expected: list[str], size: int) -> None:
    """Airflow 2 sends text: the worker's name and Airflow's remarks before the log are left out."""
    data = answer.encode()
    pieces = [data[at : at + size] for at in range(0, len(data), size)]

    assert expected == run(one_log(*pieces), "logs", RUN, "t", version=version)


def test_bytes_that_are_no_text(run: Run) -> None:
    """What is not UTF-8 does not stop the reading."""
    handler = one_log(b"worker\n[d] \xff\xfe one\n")

    assert ["[d] \ufffd\ufffd one"] == run(handler, "logs", RUN, "t", version="2.11.2")


def test_a_page_in_place_of_a_log(run: Run) -> None:
    """A login page that a proxy serves with 200 is no log."""
    handler = one_log(b"<html>", headers={"content-type": "text/html; charset=utf-8"})

    with pytest.raises(DecodeError, match=r"Task 't' of run 'r': its log came as text/html"):
        run(handler, "logs", RUN, "t", version="2.11.2")


# Messages of Airflow 3

HEAD_3 = (
    b'{"timestamp":null,"event":"::group::Log message source details","sources":["/l"]}\n'
    b'{"timestamp":null,"event":"::endgroup::"}\n'
)


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (
            # As 3.0.6 sends it.
            {
                "timestamp": "2026-11-22T19:22:25.501828Z",
                "event": "line 000: zażółć 日本 😀",
                "level": "info",
                "logger": "my.own",
            },
            ["[2026-11-22T19:22:25.501828Z] {my.own} INFO - line 000: zażółć 日本 😀"],
        ),
        (
            # As 3.3.2 sends it.
            {
                "timestamp": "2026-11-22T19:27:10.604992Z",
                "event": "several lines:\n  second of it\r\n\n  fourth of it",
                "level": "warning",
                "logger": "my.own",
                "run_id": "manual__2026-11-22T19:26:58.815297+00:00",
                "task_id": "talk",
                "ti_id": "01a204b9-db32-7e92-9adf-1b5730a6fc52",
                "map_index": -1,
                "dag_id": "l_talk",
                "try_number": 1,
                "filename": "logs.py",
                "lineno": 25,
            },
            [
                "[2026-11-22T19:27:10.604992Z] {logs.py:25} WARNING - several lines:",
                "  second of it",
                "",
                "  fourth of it",
            ],
        ),
        (
            {
                "timestamp": "T",
                "event": "printed",
                "level": "info",
                "chan": "stdout",
                "logger": "task",
            },
            ["[T] {task.stdout} INFO - printed"],
        ),
        (
            {"timestamp": "T", "event": "fired", "level": "info", "name": "é", "left": {"a": [1]}},
            ['[T] INFO - fired {"name": "é", "left": {"a": [1]}}'],
        ),
        (
            {
                "timestamp": "T",
                "event": "Task failed with exception",
                "level": "error",
                "error_detail": [
                    {
                        "exc_type": "RuntimeError",
                        "exc_value": "fails\nwith two lines",
                        "frames": [{"filename": "/d.py", "lineno": 53, "name": "fail"}],
                        "exceptions": [],
                    },
                    {"exc_type": "KeyError", "exc_value": "'a'", "is_cause": True, "frames": []},
                ],
            },
            [
                "[T] ERROR - Task failed with exception",
                "Traceback (most recent call last):",
                "KeyError: 'a'",
                "Traceback (most recent call last):",
                '  File "/d.py", line 53, in fail',
                "RuntimeError: fails",
                "with two lines",
            ],
        ),
        ({"event": "bare"}, ["bare"]),
        ({"event": "x", "level": 30}, ['{"event": "x", "level": 30}']),
        ({"event": "x", "error_detail": "?"}, ['{"event": "x", "error_detail": "?"}']),
        ([1], ["[1]"]),
    ],
)
def test_a_message_as_lines(run: Run, message: object, expected: list[str]) -> None:
    """A message of Airflow 3 is a line as Airflow 2 wrote it; an odd one is left as it came."""
    handler = one_log(
        HEAD_3, json.dumps(message, ensure_ascii=False).encode() + b"\n", headers=NDJSON
    )

    assert expected == run(handler, "logs", RUN, "t")


def test_a_marker_that_is_no_json(run: Run) -> None:
    """3.0 ends some streams with a line of text, which is told as it is."""
    marker = "(Log stream stopped - End of log marker not found; logs may be incomplete.)"
    pieces = HEAD_3, b'{"event":"one"}\n', marker.encode() + b"\n"

    assert ["one", marker] == run(one_log(*pieces, headers=NDJSON), "logs", RUN, "t")


# What is asked for


@pytest.mark.parametrize(
    ("version", "map_index", "paths"),
    [
        ("2.0.2", None, [TASK, f"{TASK}/logs/1"]),
        ("2.4.0", 3, [f"{TASK}/3", f"{TASK}/logs/1?map_index=3"]),
        ("3.0.6", None, [TASK_3, f"{TASK_3}/logs/1"]),
        ("3.3.2", 0, [f"{TASK_3}/0", f"{TASK_3}/logs/1?map_index=0"]),
    ],
)
def test_requests(run: Run, version: str, map_index: int | None, paths: list[str]) -> None:
    """One look at the task, and one at the log, of which the kind that is streamed is wanted."""
    handler: Any = one_log(
        b"worker\none\n" if version < "3" else b'{"event":"one"}\n',
        headers=TEXT if version < "3" else NDJSON,
    )

    assert ["one"] == run(handler, "logs", RUN, "t", map_index=map_index, version=version)
    assert paths == [
        str(request.url).removeprefix("http://localhost:8080") for request in handler.requests
    ]
    assert "application/x-ndjson, text/plain" == handler.requests[-1].headers["accept"]


@pytest.mark.parametrize(
    ("version", "state", "number", "expected"),
    [
        ("2.9.3", "running", 1, "1"),
        ("2.9.3", "success", 2, "2"),
        ("2.9.3", "up_for_retry", 1, "1"),
        # In these, a release before 2.10 tells the number of the try before.
        ("2.9.3", "up_for_reschedule", 0, "1"),
        ("2.9.3", "deferred", 1, "2"),
        ("2.9.3", "queued", 0, "1"),
        ("2.9.3", "queued", 1, "1"),
        ("2.9.3", None, 2, "2"),
        ("2.10.0", "up_for_reschedule", 1, "1"),
        ("2.10.0", "queued", 1, "1"),
        ("2.10.0", "queued", 2, "1"),
        ("2.10.0", None, 1, "1"),
        ("2.11.2", "up_for_retry", 1, "1"),
    ],
)
def test_the_latest_try(
    run: Run, version: str, state: str | None, number: int, expected: str
) -> None:
    """Without a number, the latest try that may have a log is meant."""
    handler: Any = one_log(b"worker\none\n", state=state, number=number)

    assert ["one"] == run(handler, "logs", RUN, "t", version=version)
    assert f"{TASK}/logs/{expected}" == handler.requests[-1].url.path


def test_1_10_has_no_logs(run: Run) -> None:
    """The experimental API has none, which is said without a request."""
    with pytest.raises(UnsupportedError, match=r"`logs` came with Airflow 2\.0"):
        run(Story().take, "logs", RUN, "t", version="1.10.15")


def test_no_index_before_2_4(run: Run) -> None:
    """2.3 has mapped tasks, but cannot tell their logs apart."""
    with pytest.raises(UnsupportedError, match=r"`map_index` of logs came with Airflow 2\.4"):
        run(Story().take, "logs", RUN, "t", map_index=0, version="2.3.4")


@pytest.mark.parametrize(
    "wrong",
    [
        {"try_number": 0},
        {"try_number": True},
        {"try_number": "1"},
        {"map_index": -1},
        {"task_id": ""},
    ],
)
def test_what_cannot_be_asked_for(wrong: dict[str, Any]) -> None:
    """A value that is none is refused when the method is called."""
    options: dict[str, Any] = {"task_id": "t", **wrong}
    with (
        Airflow("http://localhost:9", version="3.3.2") as airflow,
        pytest.raises(InvalidInputError),
    ):
        airflow.logs(RUN, **options)


# What is not there


def refusing(tasks: Sequence[tuple[str, int]], status: int = 404) -> Callable[..., httpx.Response]:
    """Return a server that has these task instances, but not the one that is looked for."""

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/taskInstances"):
            rows = [{"task_id": task_id, "map_index": index} for task_id, index in tasks]
            return httpx.Response(200, json={"task_instances": rows, "total_entries": len(rows)})
        return httpx.Response(status, json={"detail": "not found"})

    return handler


@pytest.mark.parametrize("version", ["2.4.3", "3.3.2"])
@pytest.mark.parametrize(
    ("tasks", "index", "error", "message"),
    [
        (
            [("a", -1)],
            None,
            NotFoundError,
            r"Task 't' of run 'r' is not there: task_instances\(run\)",
        ),
        ([("a", -1)], 1, NotFoundError, "is not there"),
        ([("t", 1), ("t", 0)], None, InvalidInputError, "is mapped: give map_index, from 0 to 1$"),
        ([("t", 0), ("t", 1)], 9, InvalidInputError, "is mapped: give map_index, from 0 to 1$"),
        ([("t", -1)], 0, InvalidInputError, "is not mapped: leave map_index out"),
        ([], None, NotFoundError, "GET /api/v./dags/d/dagRuns/r answered 404"),
        # It came between the two questions.
        ([("t", -1)], None, NotFoundError, "GET /api/v./dags/d/dagRuns/r answered 404"),
    ],
)
def test_no_such_task(
    run: Run,
    version: str,
    *,
    tasks: Sequence[tuple[str, int]],
    index: int | None,
    error: type[Exception],
    message: str,
) -> None:
    """Why a task is not found is told, and what to do."""
    with pytest.raises(error, match=message):
        run(refusing(tasks), "logs", RUN, "t", map_index=index, version=version)


@pytest.mark.parametrize("follow", [True, False])
@pytest.mark.parametrize(
    ("version", "state", "counted", "number", "message"),
    [
        ("2.11.2", "success", 2, 3, "has no try 3: the latest is 2, and its state is success"),
        (
            "2.9.3",
            "up_for_retry",
            1,
            2,
            "has no try 2: the latest is 1, and its state is up_for_retry",
        ),
        ("2.11.2", "upstream_failed", 0, None, "never ran, and its state is upstream_failed"),
        ("2.9.3", "skipped", 0, 1, "never ran, and its state is skipped"),
    ],
)
def test_no_such_try(
    run: Run,
    *,
    version: str,
    state: str,
    counted: int,
    number: int | None,
    message: str,
    follow: bool,
) -> None:
    """A try that is not there is told before the log is asked for, for which 2.x has an answer."""
    handler: Any = one_log(b"?", state=state, number=counted)

    with pytest.raises(NotFoundError, match=message):
        run(handler, "logs", RUN, "t", try_number=number, follow=follow, version=version)
    assert TASK == handler.requests[-1].url.path


@pytest.mark.parametrize(
    ("version", "answer"),
    [
        ("2.5.3", b"\n*** Log file does not exist: /l\n*** Failed to fetch log file: no host\n\n"),
        (
            "2.11.2",
            b"\n INFO - ::group::Log message source details\n*** no host\n INFO - ::endgroup::\n",
        ),
        ("3.0.6", HEAD_3.replace(b'"/l"', b'"no host"')),
        ("3.3.2", HEAD_3),
    ],
)
def test_an_empty_log(run: Run, version: str, answer: bytes) -> None:
    """A try without a line, such as of an EmptyOperator, has no log; what Airflow says is told."""
    handler = one_log(answer, headers=TEXT if version < "3" else NDJSON)

    with pytest.raises(
        NotFoundError, match=r"has no log of try 1: its state is success, and Airflow says "
    ):
        run(handler, "logs", RUN, "t", version=version)


def test_refused(run: Run) -> None:
    """An error of the log itself is the one of its status."""

    def handler(request: httpx.Request) -> httpx.Response:
        if "/logs/" in request.url.path:
            return httpx.Response(403, json={"detail": "Forbidden"})
        return httpx.Response(200, json={"task_id": "t", "state": "success", "try_number": 1})

    with pytest.raises(
        ForbiddenError, match="GET /api/v2/dags/d/dagRuns/r/taskInstances/t/logs/1 "
    ):
        run(handler, "logs", RUN, "t")


# Streaming


def test_lines_come_before_the_end() -> None:
    """A line is handed out when its piece came, and those after it are not waited for."""
    sent: list[int] = []

    def pieces() -> Iterator[bytes]:
        for number in range(3):
            sent.append(number)
            yield f"line {number}\nhalf of".encode()

    def handler(request: httpx.Request) -> httpx.Response:
        if "/logs/" in request.url.path:
            return httpx.Response(200, headers=NDJSON, stream=Body(pieces()))
        return httpx.Response(200, json={"task_id": "t", "state": "success", "try_number": 1})

    transport = httpx.MockTransport(handler)
    with Airflow("http://localhost:8080", version="3.3.2", transport=transport) as airflow:
        lines = airflow.logs(RUN, "t")
        assert "line 0" == next(lines)
        assert [0, 1] == sent


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
def test_leaving_closes_the_answer(client: Any) -> None:
    """Who stops reading leaves no connection open."""
    body = Body(iter([b'{"event":"one"}\n{"event":"two"}\n'] * 9))

    def handler(request: httpx.Request) -> httpx.Response:
        if "/logs/" in request.url.path:
            return httpx.Response(200, headers=NDJSON, stream=body)
        return httpx.Response(200, json={"task_id": "t", "state": "success", "try_number": 1})

    async def leave(lines: Any) -> str:
        line: str = await anext(lines)
        await lines.aclose()
        return line

    transport = httpx.MockTransport(handler)
    lines = client("http://localhost:8080", version="3.3.2", transport=transport).logs(RUN, "t")
    if client is AsyncAirflow:
        assert "one" == asyncio.run(leave(lines))
    else:
        assert "one" == next(lines)
        lines.close()
    assert body.is_closed


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
@pytest.mark.parametrize(
    ("headers", "version", "line", "pieces"),
    [
        (TEXT, "2.11.2", b"[2026-11-22T20:06:00.377+0000] {a.py:1} INFO - %s\n", 1_600),
        (NDJSON, "3.3.2", b'{"timestamp":"T","level":"info","event":"%s"}\n', 300),
    ],
)
def test_a_long_log_is_not_held(
    client: Any, headers: dict[str, str], version: str, line: bytes, pieces: int
) -> None:
    """100 MB of text, or 20 MB of messages, take no more memory than a few of their pieces."""
    piece = line % (b"x" * 950) * 65

    def handler(request: httpx.Request) -> httpx.Response:
        if "/logs/" in request.url.path:
            return httpx.Response(200, headers=headers, stream=Body(iter([piece] * pieces)))
        return httpx.Response(200, json={"task_id": "t", "state": "success", "try_number": 1})

    async def count(airflow: AsyncAirflow) -> int:
        async with airflow:
            return sum([1 async for _ in airflow.logs(RUN, "t")])

    transport = httpx.MockTransport(handler)
    airflow = client("http://localhost:8080", version=version, transport=transport)
    tracemalloc.start()
    try:
        found = (
            asyncio.run(count(airflow))
            if client is AsyncAirflow
            else sum(1 for _ in airflow.logs(RUN, "t"))
        )
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert 65 * pieces - (headers is TEXT) == found
    assert 5_000_000 > peak


# Following


def lines(*numbers: int) -> bytes:
    """Return a text log with these lines, as 2.6 and later send it: its last line may be half."""
    return b"\n".join(
        [b"worker", b"*** Found local files:", *(b"line %d" % one for one in numbers)]
    )


def test_following_a_log_that_grows() -> None:
    """Each line comes once, though every answer is the whole log; it ends with the try."""
    story = Story(
        Moment("queued", 0),
        Moment("running", 1, lines(1, 2)),
        Moment("running", 1, lines(1, 2)),
        Moment("running", 1, lines(1, 2, 3, 4, 5)),
        Moment("success", 1, lines(1, 2, 3, 4, 5, 6)),
    )

    assert [f"line {number}" for number in range(1, 7)] == story.follow()
    assert {"t/logs/1"} == set(story.asked)


def test_last_words() -> None:
    """The worker writes some lines after the state is final."""
    story = Story(
        Moment("running", 1, lines(1)),
        Moment("success", 1, lines(1)),
        Moment("success", 1, lines(1, 2)),
        Moment("success", 1, lines(1, 2, 3)),
    )

    assert ["line 1", "line 2", "line 3"] == story.follow()
    assert [1.0, 2.0, 2.0, 2.0] == story.slept


def test_half_a_line() -> None:
    """A line that is still being written is not handed out in halves."""
    story = Story(
        Moment("running", 1, b"worker\none\ntw"),
        Moment("running", 1, b"worker\none\ntwo\nthr"),
        Moment("success", 1, b"worker\none\ntwo\nthree"),
    )

    assert ["one", "two", "three"] == story.follow()


def test_half_a_message() -> None:
    """Half of a message, which Airflow 3 sends as a message of its own, is not handed out."""
    first, second = (
        b'{"timestamp":"T","event":"one"}\n',
        b'{"timestamp":"T","event":"two\\nlines"}\n',
    )
    story = Story(
        Moment("running", 1, HEAD_3, first, b'{"event":"{\\"timestamp\\":\\"T\\",\\"ev"}\n'),
        Moment("success", 1, HEAD_3, first, second),
        version="3.3.2",
    )

    assert ["[T] - one", "[T] - two", "lines"] == story.follow()


def test_remarks_that_change() -> None:
    """Airflow remarks other things of a try that runs than of one that ended."""
    more = b"*** Could not read served logs: refused\n"
    story = Story(
        Moment("running", 1, b"worker\n*** Found\n", more, b"one\ntwo\n"),
        Moment("success", 1, b"worker\n*** Found\n", b"one\ntwo\nthree\n"),
    )

    assert ["one", "two", "three"] == story.follow()


def test_empty_lines_between() -> None:
    """Empty lines come when something follows them, and none comes at the end."""
    story = Story(
        Moment("running", 1, b"worker\none\n\n\n"),
        Moment("running", 1, b"worker\none\n\n\n"),
        Moment("success", 1, b"worker\none\n\n\ntwo\n\n"),
    )

    assert ["one", "", "", "two"] == story.follow()


@pytest.mark.parametrize(
    ("version", "away"),
    [
        ("2.9.3", [("up_for_reschedule", 0), ("scheduled", 0), ("queued", 0)]),
        ("2.9.3", [("deferred", 0), ("scheduled", 0), (None, 0)]),
        ("2.11.2", [("deferred", 1), ("scheduled", 1), ("queued", 1), ("restarting", 1)]),
    ],
)
def test_a_task_that_comes_back(version: str, away: list[tuple[str | None, int]]) -> None:
    """A try that is deferred or rescheduled goes on."""
    story = Story(
        Moment("running", 1, lines(1, 2)),
        *(Moment(state, number, lines(1, 2)) for state, number in away),
        Moment("running", 1, lines(1, 2, 3)),
        Moment("success", 1, lines(1, 2, 3, 4)),
        version=version,
    )

    assert ["line 1", "line 2", "line 3", "line 4"] == story.follow()


@pytest.mark.parametrize(
    ("version", "later"),
    [
        ("2.9.3", ("up_for_retry", 1)),
        ("2.9.3", ("scheduled", 1)),
        ("2.9.3", ("running", 2)),
        ("2.11.2", (None, 1)),
        ("2.11.2", ("queued", 2)),
        ("2.11.2", ("success", 2)),
    ],
)
def test_a_later_try(version: str, later: tuple[str | None, int]) -> None:
    """Following ends when its try has ended, even if another one began."""
    story = Story(Moment("running", 1, lines(1)), Moment(*later, lines(1, 2)), version=version)

    assert ["line 1", "line 2"] == story.follow()
    assert {"t/logs/1"} == set(story.asked)


def test_a_try_that_ended_before() -> None:
    """An earlier try has ended: it is read, and once more, since its last lines may be late."""
    story = Story(Moment("running", 2, lines(1)))

    assert ["line 1"] == story.follow(try_number=1)
    assert ["t/logs/1", "t/logs/1"] == story.asked


@pytest.mark.parametrize("version", ["2.0.2", "2.1.4"])
def test_a_task_that_is_not_made_yet(version: str) -> None:
    """Before 2.2 a run has no task instances until the scheduler looks at it."""
    story = Story(
        Moment("absent", 0, 400),
        Moment("absent", 0, 400),
        Moment("running", 1, lines(1)),
        Moment("success", 1, lines(1, 2)),
        version=version,
    )

    assert ["line 1", "line 2"] == story.follow()


def test_a_try_that_has_not_begun() -> None:
    """Airflow 3 does not find the log of a try that is yet to come, which is waited for."""
    story = Story(
        Moment(None, 0, 404),
        Moment("queued", 1, HEAD_3),
        Moment("running", 1, HEAD_3, b'{"event":"one"}\n'),
        Moment("success", 1, HEAD_3, b'{"event":"one"}\n'),
        version="3.3.2",
    )

    assert ["one"] == story.follow()


def test_a_task_that_never_begins() -> None:
    """Where the run has ended, nobody waits for its tasks."""
    story = Story(Moment(None, 0, 404), Moment(None, 0, 404, run="failed"), version="3.3.2")

    with pytest.raises(NotFoundError, match=r"Airflow says TaskInstance not found$"):
        story.follow()


def test_a_task_that_never_comes_back() -> None:
    """A run may end without a task that was put off, as was seen on 3.1.8."""
    story = Story(
        Moment("running", 1, HEAD_3, b'{"event":"one"}\n'),
        Moment("up_for_reschedule", 1, HEAD_3, b'{"event":"one"}\n', run="failed"),
        version="3.1.8",
    )

    assert ["one"] == story.follow()


def test_a_connection_that_breaks() -> None:
    """What came before a connection broke does not come again, and nothing is lost."""
    broken = httpx.ReadError("reset")
    story = Story(
        Moment("running", 1, lines(1, 2), b"\nline 3\nli", broken),
        httpx.ConnectError("refused"),
        503,
        429,
        Moment("running", 1, 502),
        Moment("running", 1, lines(1, 2, 3), b"\nline", broken),
        Moment("success", 1, lines(1, 2, 3, 4, 5)),
    )

    assert [f"line {number}" for number in range(1, 6)] == story.follow()


def test_a_connection_that_stays_broken() -> None:
    """After nine failures one after the other, the last is told."""
    story = Story(Moment("running", 1, lines(1, 2, 3)), 503)

    with pytest.raises(ServerError, match="503"):
        story.follow()
    assert [1.0, 1.5, 2.25, 3.375, 5.0625, 7.59375, 10.0, 10.0, 10.0] == story.slept


def test_a_break_without_following() -> None:
    """Who does not follow is told at once."""
    story = Story(Moment("running", 1, lines(1, 2), httpx.ReadError("reset")))

    with pytest.raises(httpx.ReadError):
        story.follow(follow=False)


def test_pauses() -> None:
    """The longer nothing comes, the less often the server is asked."""
    quiet = [Moment("running", 1, lines(1))] * 8
    story = Story(*quiet, Moment("running", 1, lines(1, 2)), Moment("success", 1, lines(1, 2)))

    story.follow()

    assert [1.0, 1.5, 2.25, 3.375, 5.0625, 7.59375, 10.0, 10.0, 1.0, 2.0] == story.slept


def test_a_rest_as_long_as_the_reading() -> None:
    """A log that takes the server long is not asked for all the time."""
    story = Story(Moment("running", 1, lines(1)), Moment("success", 1, lines(1)))
    story.takes = 20.0

    story.follow()

    assert [20.0, 20.0] == story.slept


@pytest.mark.parametrize("whole", [True, False])
def test_a_stream_that_the_server_gave_up(*, whole: bool) -> None:
    """A handler that knows no end adds a line, which is no line of the log."""
    stop = b"\n(Log stream stopped - End of log marker not found; logs may be incomplete.)\n"
    story = Story(
        *[Moment("running", 1, lines(1, 2), b"\n", stop)] * 3,
        Moment("success", 1, lines(1, 2, 3)),
        version="2.11.2",
    )

    if whole:
        assert ["line 1", "line 2", "", stop.decode().strip()] == story.follow(follow=False)
    else:
        assert ["line 1", "line 2", "line 3"] == story.follow()
