"""Asking for runs, each with a marker of its own, as threads and as tasks, until it is known."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from msgspec import Struct, field

from airflow_rest import (
    Airflow,
    AirflowError,
    AsyncAirflow,
    DagRun,
    Login,
    Retry,
    RunExistsError,
    UnknownOutcomeError,
)
from scripts.servers.configuration import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Sequence

DAG = "quick"
TIMEOUT_S = 3.0
RETRY = Retry(tries=100, deadline=300.0, first_pause=0.2, longest_pause=4.0)
"""Generous, so that a restart of the server is outlasted."""

_TURNS = 20  # how often whoever asks does what an error says

_Call: TypeAlias = Callable[[Any], Any]


class Asked(Struct):
    """A run that was asked for, and what the client said became of it.

    Attributes:
        marker: What tells it from all others.
        run_id: Id of the run that the client returned; "" if it returned none.
        unknown: The ids of the runs that nobody could tell of, in the client's words.
        errors: The names of other errors on the way; each says that no run was made.
        failure: Why it was given up; "" if it was not.
    """

    marker: str
    run_id: str = ""
    unknown: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    failure: str = ""

    @property
    def conf(self) -> dict[str, Any]:
        """What the run is given: nested, long enough to be cut, and not all ASCII."""
        return {
            "marker": self.marker,
            "text": "caf\u00e9 \u6f22\u5b57 " * 20,
            "of": {"n": [1, None]},
        }


class Crowd:
    """Workers who ask for runs, side by side; half of them are threads, half tasks.

    The threads share a client, and so do the tasks.

    Args:
        url: Of the Airflow, or of what stands before it.
        asked: What is asked for.
        workers: How many workers there are.
        retry: How often the clients send what may be sent again.
        timeout_s: How long they wait for an answer.
    """

    def __init__(
        self,
        url: str,
        asked: Sequence[Asked],
        workers: int,
        retry: Retry = RETRY,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        self._asked = asked
        self._options: dict[str, Any] = {"timeout": timeout_s, "retry": retry}
        self._url, self._done = url, 0
        self._waiting: queue.SimpleQueue[Asked] = queue.SimpleQueue()
        for one in asked:
            self._waiting.put(one)
        self._airflow = Airflow(url, Login(USER, PASSWORD), **self._options)
        tasks = workers // 2
        bodies = [self._thread] * (workers - tasks) + [lambda: asyncio.run(self._tasks(tasks))]
        self._threads = [threading.Thread(target=body, daemon=True) for body in bodies]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        """Have them ask for nothing more."""
        while self._next():
            pass
        self._airflow.close()

    def start(self) -> None:
        """Have them begin."""
        for thread in self._threads:
            thread.start()

    def is_busy(self) -> bool:
        """Whether one of them is at it."""
        return any(thread.is_alive() for thread in self._threads)

    @property
    def done(self) -> int:
        """How many runs they know about."""
        return sum(bool(one.run_id or one.failure) for one in self._asked)

    def _next(self) -> Asked | None:
        try:
            return self._waiting.get_nowait()
        except queue.Empty:
            return None

    def _thread(self) -> None:
        while asked := self._next():
            steps = asking(asked)
            step = next(steps, None)
            while step:
                try:
                    run = step(self._airflow)
                except Exception as error:  # noqa: BLE001 - whatever it is, it is counted
                    step = _thrown(steps, error)
                else:
                    step = _sent(steps, run)

    async def _tasks(self, count: int) -> None:
        async with AsyncAirflow(self._url, Login(USER, PASSWORD), **self._options) as airflow:
            await asyncio.gather(*(self._task(airflow) for _ in range(count)))

    async def _task(self, airflow: AsyncAirflow) -> None:
        while asked := self._next():
            steps = asking(asked)
            step = next(steps, None)
            while step:
                call: Awaitable[DagRun] = step(airflow)
                try:
                    run = await call
                except Exception as error:  # noqa: BLE001 - as above
                    step = _thrown(steps, error)
                else:
                    step = _sent(steps, run)


def asking(asked: Asked) -> Generator[_Call, DagRun, None]:
    """Yield what is asked of a client until it is known what became of a run.

    What its errors say is done: where nobody can tell, the run is looked up, and triggered again
    with the same id; any other error says that no run was made, so that another is asked for.
    """
    again: dict[str, Any] = {}
    look = False
    for _ in range(_TURNS):
        try:
            run = yield _look_up(again) if look else _trigger(asked.conf, again)
        except UnknownOutcomeError as error:
            asked.unknown.append(error.run_id)
            again, look = {"run_id": error.run_id}, True
            if error.logical_date is not None:
                again["logical_date"] = error.logical_date
        except AirflowError as error:
            asked.errors.append(f"{type(error).__name__}{' of a look-up' if look else ''}")
            look = isinstance(error, RunExistsError) and bool(again)
        except Exception as error:  # noqa: BLE001 - it goes on the list, whatever it is
            asked.failure = f"{type(error).__name__}, which is no error of ours: {error}"
            return
        else:
            asked.run_id = run.run_id
            return
    asked.failure = f"given up after {_TURNS} turns, the last of which {asked.errors[-1:]}"


def _trigger(conf: dict[str, Any], again: dict[str, Any]) -> _Call:
    return lambda airflow: airflow.trigger(DAG, conf=conf, **again)


def _look_up(again: dict[str, Any]) -> _Call:
    return lambda airflow: airflow.dag_run(DAG, **again)


def _sent(steps: Generator[_Call, DagRun, None], run: DagRun) -> _Call | None:
    try:
        return steps.send(run)
    except StopIteration:
        return None


def _thrown(steps: Generator[_Call, DagRun, None], error: Exception) -> _Call | None:
    try:
        return steps.throw(error)
    except StopIteration:
        return None
