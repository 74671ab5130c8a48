"""The log of a task: which try is meant, its lines as they come, and whether more will come.

Every release answers with the log as it is now, and only some go on from where the last answer
ended. So a log that is followed is read again from its beginning, and what was handed out is
dropped: that is the same everywhere, holds nothing, and goes on after a connection broke.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from airflow_openapi._runtime.details import one_line, read_detail
from airflow_openapi._runtime.errors import (
    DecodeError,
    InvalidInputError,
    NotFoundError,
    RateLimitError,
    ServerError,
)
from airflow_openapi._runtime.logs import LogReader
from airflow_openapi._runtime.steps import AskServer, Chunk, Emit, Flow, Sleep, batch
from airflow_rest import _core
from airflow_rest._errors import LogNotFoundError
from airflow_rest._flows import ask, plan, streamed
from airflow_rest._http import TransportError
from airflow_rest._listing import Listing
from airflow_rest._verbs import DAG_RUN, LOGS, MAPPED_INSTANCE, TASK_INSTANCE, TASK_INSTANCES

if TYPE_CHECKING:
    from airflow_openapi._runtime.releases import Release
    from airflow_rest._core import Server
    from airflow_rest._http import Response
    from airflow_rest._views import TaskInstance

_SLOWER: Final = 1.5
_POLL_S: Final = 1.0
_SLOWEST_POLL_S: Final = 10.0
# A worker has last words, and is slow to know that its task was set to another state.
_LATE_S: Final = 2.0
_BREAKS: Final = 8
_NO_LOG: Final = (400, 404)
_WAITING: Final = {None, "scheduled", "queued"}
_ENDED: Final = {"success", "failed", "skipped", "upstream_failed", "removed", "up_for_retry"}
# By first release: what is streamed, and in which states a task has the try_number before.
_BY_RELEASE: Final[Sequence[tuple[Release, str, set[str | None]]]] = (
    ((3, 0, 2), "application/x-ndjson", {None}),
    ((2, 10, 0), "text/plain", {None}),
    ((2, 0, 0), "text/plain", {*_WAITING, "deferred", "up_for_reschedule"}),
)
_STOPPED: Final = "Log stream stopped - End of log marker not found"


class Log:
    """The log of a task, which is read again while it grows.

    Args:
        dag_id: The DAG.
        run_id: A run of it.
        task_id: A task of that.
        map_index: Which of a mapped task.
    """

    def __init__(self, dag_id: str, run_id: str, task_id: str, map_index: int | None) -> None:
        self._run = {"dag_id": dag_id, "run_id": run_id}
        self._task = {**self._run, "task_id": task_id, "map_index": map_index}
        self._name = f"Task {task_id!r} of run {run_id!r}"
        self._handed = self._length = 0
        self._remarks: list[str] = []

    def lines(self, number: int | None, *, follow: bool) -> Flow[None]:
        """Hand out the lines of a try.

        Args:
            number: Of the try, from 1; None is the latest.
            follow: Whether to go on until that try ends.
        """
        known: Server = yield AskServer()
        plan(LOGS, known, {**self._task, "try_number": number})
        pause, breaks, was_over = _POLL_S, 0, False
        state: str | None = None
        while True:
            began = yield Sleep(0)
            try:
                latest, state = yield from self._latest(known.release)
                if number is None:
                    number = latest - (state in _WAITING and latest > 1 and not follow)
                if not 0 < number <= latest:
                    what = f"has no try {number}: the latest is {latest}" if latest else "never ran"
                    raise self._error(f"{what}, and its state is {state}")
                is_over = number < latest or state in _ENDED
                # No task that is not running runs again once the run has ended.
                if follow and not is_over and state != "running":
                    is_over = (yield from ask(DAG_RUN, **self._run)).is_final
                grew = yield from self._read(known, number, whole=not follow)
                breaks = 0
            except (TransportError, ServerError, RateLimitError):
                breaks += 1
                if not follow or breaks > _BREAKS:
                    raise
                grew = is_over = was_over = False
            if not follow or (was_over and not grew):
                break
            was_over = is_over
            pause = _POLL_S if grew else min(pause * _SLOWER, _SLOWEST_POLL_S)
            pause = _LATE_S if is_over else pause
            # A long log keeps the server busy: it gets as long a rest.
            yield Sleep(max(pause, (yield Sleep(0)) - began))
        if not self._handed:
            said = one_line(" ".join(line.split("::")[-1].strip("* ") for line in self._remarks))
            hint = "" if follow else ". follow=True waits for a try that is yet to run"
            raise self._error(
                f"has no log of try {number}: its state is {state}, and Airflow says "
                f"{said or 'nothing'}{hint}"
            )

    def _latest(self, release: Release) -> Flow[tuple[int, str | None]]:
        """Return the number of the try that runs, ran last or is to come, and the task's state."""
        verb = TASK_INSTANCE if self._task["map_index"] is None else MAPPED_INSTANCE
        try:
            task = yield from ask(verb, **self._task)
        except NotFoundError:
            yield from self._explain()
            return 1, None
        behind = next(states for since, _, states in _BY_RELEASE if since <= release)
        came = getattr(task.raw, "try_number", None)
        if task.try_number is None and came:
            raise DecodeError(f"{self._name}: {one_line(came, 50)!r} is no try_number", b"")
        return (task.try_number or 0) + (task.state in behind), task.state

    def _explain(self) -> Flow[None]:
        """Raise why there is no such task instance, unless the run has none at all yet.

        Before 2.2, the scheduler makes them when it first looks at a run.
        """
        tasks: list[TaskInstance] = []
        walk = Listing(TASK_INSTANCES, **self._run).walk()
        while (more := (yield from batch(walk))) is not None:
            tasks += more
        indexes = [one.map_index for one in tasks if one.task_id == self._task["task_id"]]
        if indexes == [None] != [self._task["map_index"]]:
            raise InvalidInputError(f"{self._name} is not mapped: leave map_index out")
        if indexes not in ([], [None]):
            last = max(index or 0 for index in indexes)
            raise InvalidInputError(f"{self._name} is mapped: give map_index, from 0 to {last}")
        if tasks and not indexes:
            raise self._error("is not there: task_instances(run) tells which are")
        yield from ask(DAG_RUN, **self._run)

    def _error(self, what: str) -> LogNotFoundError:
        return LogNotFoundError(f"{self._name} {what}", LOGS.rows[-1].load().OPERATION.path)

    def _read(self, known: Server, number: int, *, whole: bool) -> Flow[bool]:
        """Hand out what is new, and return whether the log is longer than when it was last read.

        The last line of a log that grows may be half of one: unless the log is read as a *whole*,
        it is handed out once it was the last one twice.
        """
        asked = plan(LOGS, known, {**self._task, "try_number": number})
        accept = next(kind for since, kind, _ in _BY_RELEASE if since <= known.release)
        step = streamed(asked, known, accept, "gzip")
        reply: Response = yield step
        if not reply.is_success and reply.status_code not in _NO_LOG:
            raise _core.refused(step.request, reply, known.site)
        kind = reply.headers.get("content-type", "")
        what = f"GET {step.request.path} answered {reply.status_code}: the log of {self._name}"
        reader = LogReader(kind, what) if reply.is_success else None
        self._remarks = reader.remarks if reader else [read_detail(reply)[1]]
        length, held, chunk = 0, list[str](), b"-"
        while reader and chunk:
            chunk = yield Chunk()
            new: list[str] = []
            for line in reader.read(chunk):
                if line.strip() and (whole or _STOPPED not in line):
                    new += held
                    held = [line]
                elif held:
                    held.append(line)
            length += len(new)
            new = new[max(0, self._handed - length + len(new)) :]
            self._handed = max(self._handed, length)
            yield Emit(new)
        length += bool(held)
        grew, self._length = length != self._length, length
        if length > self._handed and (whole or not grew):
            self._handed = length
            yield Emit(held[:1])
        return grew
