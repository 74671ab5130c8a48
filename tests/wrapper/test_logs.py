from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import httpx
import pytest

from airflow_rest import (
    Airflow,
    AsyncAirflow,
    ForbiddenError,
    InvalidInputError,
    NotFoundError,
    UnsupportedError,
)
from tests.wrapper.logging_tasks import (
    HEAD_3,
    NDJSON,
    RUN,
    TASK,
    TASK_3,
    TEXT,
    Body,
    Run,
    Story,
    one_log,
)


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


@pytest.mark.parametrize(
    ("version", "accepted"),
    [
        ("2.0.2", "text/plain"),
        ("2.11.2", "text/plain"),
        # These send messages as text.
        ("3.0.0", "text/plain"),
        ("3.0.1", "text/plain"),
        ("3.0.2", "application/x-ndjson"),
        ("3.3.2", "application/x-ndjson"),
    ],
)
def test_what_is_streamed_is_accepted(run: Run, version: str, accepted: str) -> None:
    """Each release is asked for what it streams, compressed, and for nothing else."""
    handler: Any = one_log(b'{"event":"one"}\n', headers=NDJSON)

    assert ["one"] == run(handler, "logs", RUN, "t", version=version)
    assert (accepted, "gzip") == (
        handler.requests[-1].headers["accept"],
        handler.requests[-1].headers["accept-encoding"],
    )


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
