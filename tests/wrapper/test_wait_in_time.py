from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from airflow_openapi._runtime.steps import Chunk, Once, Request
from airflow_rest import WaitTimeoutError
from tests.wrapper.waiting import QUEUED, Clock

Run = Callable[..., Any]

CLIENT_S = 30.0


class Slow(Clock):
    """A server of 3.3.2 that tells a state at each interval, the first one at once.

    Args:
        lines: How many it tells before it is silent, of each stream.
        answer_s: How long any other answer takes.
    """

    def __init__(self, *, lines: int = 99, answer_s: float = 0.0) -> None:
        super().__init__(["running"] * 999, version="3.3.2")
        self.told = lines
        self.answer_s = answer_s
        self.left: list[float] = []
        self.asked: list[tuple[float, float]] = []

    def take(self, step: object) -> object:
        """Return the outcome of a step, after its time."""
        match step:
            case Once(request, opens=True):
                interval = request.params["interval"]
                longest = min(CLIENT_S, request.options["timeout"])
                self.asked.append((float(interval), longest))
                self.left = [0.0, *[float(interval)] * (self.told - 1)][: self.told]
                return httpx.Response(200)
            case Chunk():
                if not self.left:
                    self.now += self.asked[-1][1]
                    return httpx.ReadTimeout("silence")
                self.now += self.left.pop(0)
                return b'{"state": "running"}\n'
            case Request():
                self.now += self.answer_s
        return super().take(step)

    def gave_up(self, **options: Any) -> float:
        """Return when `wait` gave up."""
        with pytest.raises(WaitTimeoutError, match=rf"after {options['timeout']:.1f} s of waiting"):
            self.wait(**options)
        return self.now


@pytest.mark.parametrize("lines", [99, 1, 0])
@pytest.mark.parametrize("poll", [0.3, 1.0, 10.0])
@pytest.mark.parametrize("timeout", [2, 3, 11, 25, 61, 200])
def test_it_ends_with_the_timeout(timeout: int, poll: float, lines: int) -> None:
    """Whether the server goes on telling, or falls silent, nothing outlasts it."""
    found = Slow(lines=lines).gave_up(timeout=timeout, poll=poll, slowest_poll=30.0)

    assert timeout == pytest.approx(found)


def test_a_stream_is_silent_no_longer_than_is_left() -> None:
    """It is given half of what is left, at most what the client gives; with little left, none."""
    server = Slow(lines=0)
    server.gave_up(timeout=101)

    assert [(1.0, 30.0), (1.5, 30.0), (2.25, 18.125)] == server.asked[:3]


def test_a_line_of_the_last_moment_counts() -> None:
    """What a stream tells is heard, whenever it comes."""
    server = Clock(["running", "success"], version="3.3.2")
    server.lines = [b'{"state": "success"}\n']

    assert "success" == server.wait(timeout=30).state


def test_who_gave_no_timeout_waits_as_long_as_the_client() -> None:
    """A stream is silent for as long as the client allows, and asked for anew."""
    server = Slow(lines=0)
    server.states = iter(["running", "running", "success"])

    assert "success" == server.wait(timeout=None).state
    assert [(1.0, CLIENT_S), (1.5, CLIENT_S)] == server.asked


def test_the_error_tells_how_long_it_took() -> None:
    """Late answers are in it: of the run, its DAG, the import errors and the run again."""
    with pytest.raises(WaitTimeoutError, match=r"after 16\.0 s of waiting"):
        Slow(answer_s=4.0).wait(timeout=5, poll=1.0)


@pytest.mark.parametrize(
    ("own", "timeout", "expected"),
    [
        (100.0, 60.0, [30.0, 30.0, 30.0, 30.0]),
        (httpx.Timeout(70.0, connect=2.0, pool=None), 60.0, [2.0, 30.0, 30.0, 30.0]),
        (None, 60.0, [30.0, 30.0, 30.0, 30.0]),
        (20.0, 60.0, [20.0, 20.0, 20.0, 20.0]),
        (100.0, None, [100.0, 100.0, 100.0, 100.0]),
        (None, 1e9, [None, None, None, None]),
    ],
)
def test_both_clients_shorten_the_stream_alone(
    run: Run, own: Any, timeout: float | None, expected: list[float | None]
) -> None:
    """It is given half of what is left, and nothing that no socket takes; the rest stays."""
    seen: dict[str, dict[str, float | None]] = {}

    def handler(request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition("/")[2]
        seen[name] = request.extensions["timeout"]
        if name == "wait":
            raise httpx.ReadTimeout("silence", request=request)
        run_of_it = {"dag_id": "d", "dag_run_id": "r", "is_paused": False}
        state = "success" if "wait" in seen else "running"
        return httpx.Response(
            200, json={**run_of_it, "state": state, "import_errors": [], "total_entries": 0}
        )

    def make(client: Any, transport: httpx.MockTransport) -> Any:
        return client("http://localhost:8080", version="3.3.2", timeout=own, transport=transport)

    found = run(handler, "wait", QUEUED, make=make, timeout=timeout, poll=0.001)

    assert "success" == found.state
    assert expected == [part and round(part) for part in seen["wait"].values()]
    assert httpx.Timeout(own).as_dict() == seen["r"]
