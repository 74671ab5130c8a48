"""The verbs of runs: trigger, find, list, wait."""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Unpack

from msgspec.structs import replace

from airflow_openapi._runtime.dates import Date, read_date, write_date
from airflow_openapi._runtime.details import one_line
from airflow_openapi._runtime.errors import AirflowError, InvalidInputError
from airflow_openapi._runtime.lazy import Deferred
from airflow_openapi._runtime.requests import json_body
from airflow_openapi._runtime.steps import AskServer, Chunk, Flow, Once, Sleep
from airflow_rest._core import one_date
from airflow_rest._errors import (
    DagRunFailedError,
    RunBlockedError,
    WaitTimeoutError,
)
from airflow_rest._faces import listing, verb
from airflow_rest._filters import RunFilters, check_ids, checked, ids_of
from airflow_rest._flows import ask, plan, streamed
from airflow_rest._listing import Listing
from airflow_rest._trigger import Trigger, find, has_ids
from airflow_rest._verbs import DAG, DAG_RUN, DAG_RUNS, IMPORT_ERRORS, WAIT

if TYPE_CHECKING:
    from airflow_rest import _http
    from airflow_rest._core import Server
    from airflow_rest._views import DagRun
else:  # httpx comes with the first client
    _http = Deferred("airflow_rest._http")

_RUN_ID: Final = r"[A-Za-z0-9_.~:+-]+"
_SLOWER: Final = 1.5
# Between two lines of a stream: well below the time after which a connection is taken for dead.
_LONGEST_S: Final = 10.0
_LINES: Final = 10
# Less silence than this, or than two intervals, does not mean that a stream is dead.
_SILENCE_S: Final = 5.0
_LOG: Final = logging.getLogger("airflow_rest")


class Runs:
    """The verbs of this module, as methods of both clients."""

    @verb
    def trigger(
        self,
        dag_id: str,
        *,
        conf: Mapping[str, Any] | None = None,
        logical_date: Date | None = None,
        execution_date: Date | None = None,
        run_id: str | None = None,
        dag_run_id: str | None = None,
        note: str | None = None,
        data_interval_start: Date | None = None,
        data_interval_end: Date | None = None,
    ) -> Flow[DagRun]:
        """Trigger a run of a DAG and return it, queued. It never makes a second run.

        Where an answer is lost, the run is looked up by its id, and only if there is none the same
        request goes out again, with the same id; how often and for how long, the client's retry
        says. If the id is yours, a run that has it, and the same conf and date, counts as this one
        then.

        Args:
            dag_id: The DAG.
            conf: What the run is given, as JSON.
            logical_date: Text, date or datetime; a naive one is read as UTC. Without one,
                Airflow 1.10 and 2 take the present and Airflow 3 none.
            execution_date: The name of *logical_date* before 2.2; give one of them.
            run_id: Id for the run, of letters, digits and _ . ~ : + -; otherwise it is
                manual__, the present and 8 random characters.
            dag_run_id: The same, as Airflow's API calls it.
            note: From 2.5.
            data_interval_start: From 2.9, and then with its end.
            data_interval_end: From 2.9.

        Returns:
            The run. Its state is "" on 1.10, which does not tell it here.

        Raises:
            InvalidInputError: An id or a date cannot be sent; nothing was.
            ConflictError: There is a run of this id or date; RunExistsError, with the run, where
                that could be looked up.
            NotFoundError: There is no such DAG.
            UnknownOutcomeError: Nobody can tell whether the run was made, since the server stays
                away or does not let the run be looked up; the error has its id. A task that is
                cancelled meanwhile has it in a note of its CancelledError.
        """
        check_ids(dag_id=dag_id)
        if conf is not None and not isinstance(conf, Mapping):
            raise InvalidInputError(f"conf is no mapping, but {type(conf).__name__}: give a dict")
        date = one_date(logical_date, execution_date)
        given = {"data_interval_start": data_interval_start, "data_interval_end": data_interval_end}
        ends = {
            key: write_date(read_date(day, key)) for key, day in given.items() if day is not None
        }
        # Before 3.1 a null is refused, and 2.0 and 2.1 take a null run id for a run without one.
        return Trigger(
            dag_id,
            _one_run_id(run_id, dag_run_id),
            date,
            conf=None if conf is None else json_body(dict(conf)),
            note=note,
            **ends,
        ).make()

    @verb
    def dag_run(
        self,
        dag_id: str,
        run_id: str | None = None,
        *,
        logical_date: Date | None = None,
        execution_date: Date | None = None,
    ) -> Flow[DagRun]:
        """Return a run of a DAG.

        Args:
            dag_id: The DAG.
            run_id: Id of the run; or else its date is needed.
            logical_date: Its date; a naive one is read as UTC.
            execution_date: The name of *logical_date* before 2.2.

        Raises:
            InvalidInputError: Neither an id nor a date is given.
            NotFoundError: There is no such run.
        """
        return find(dag_id, run_id, one_date(logical_date, execution_date))

    @listing
    def dag_runs(self, dag_id: str | None = None, **filters: Unpack[RunFilters]) -> Listing[DagRun]:
        """Return all runs, page after page as they are iterated.

        Args:
            dag_id: Only runs of this DAG; without one, the runs of all. 1.10 needs one.
            **filters: state, run_type, and from when to when: see RunFilters. They do the same on
                every release: what a release cannot filter is filtered here.

        Raises:
            InvalidInputError: A value cannot be sent, or two names of one date differ; at once.
            UnsupportedError: This release cannot tell; when the first page is wanted.
            NotFoundError: There is no such DAG, and the release says so; as above.
        """
        given = checked("dag_runs", RunFilters.__annotations__, filters)
        if dag_id is None:
            return Listing(DAG_RUNS, dag_id="~", no_dag_id=True, **given)
        check_ids(dag_id=dag_id)
        return Listing(DAG_RUNS, dag_id=dag_id, **given)

    @verb
    def wait(
        self,
        run: DagRun,
        *,
        timeout: float | None = 3600.0,
        poll: float = 1.0,
        slowest_poll: float = 30.0,
        on_progress: Callable[[DagRun], object] | None = None,
        raise_on_failure: bool = False,
    ) -> Flow[DagRun]:
        """Return *run* as it is once it ended, well or not.

        Args:
            run: The run, of `trigger` or `dag_run`.
            timeout: Seconds to wait at most; None waits for ever.
            poll: Seconds until the state is asked for again; longer each time.
            slowest_poll: Seconds that this grows to.
            on_progress: Called with the run as it is, each time.
            raise_on_failure: Whether a run that failed is a DagRunFailedError.

        Raises:
            RunBlockedError: It cannot start: its DAG is paused, or its file has an import error.
            WaitTimeoutError: It did not end in time; it goes on.
        """
        limit = math.inf if timeout is None else timeout
        given: tuple[object, ...] = (limit, poll, slowest_poll)
        are_numbers = all(isinstance(number, int | float) for number in given)
        # So put, nothing of it holds for NaN.
        if not (are_numbers and 0 < poll <= slowest_poll and limit >= 0):
            raise InvalidInputError(
                f"timeout={timeout!r}, poll={poll!r}, slowest_poll={slowest_poll!r}: give seconds, "
                "of which poll is above 0 and not above slowest_poll"
            )
        began = yield Sleep(0)
        end, is_first = began + limit, True
        told = on_progress or (lambda _: None)
        while True:
            run = yield from _refreshed(run)
            told(run)
            if run.is_final:
                break
            now = yield Sleep(0)
            is_queued, is_late = run.state == "queued", now >= end
            why = (yield from _blocked(run)) if is_queued or is_late or is_first else ""
            if why and is_queued:
                raise RunBlockedError(f"{_name(run)} is queued and cannot start. {why}", run)
            if is_late:
                said = f"{_name(run)} is {run.state} after {now - began:.1f} s of waiting."
                said = f"{said} {why}".rstrip()
                raise WaitTimeoutError(f"{said} It goes on: wait again, with a longer timeout", run)
            if why:  # what runs already may still end it; 1.10 and 2.0 have no state queued
                _LOG.warning("%s is %s. %s", _name(run), run.state, why)
            is_first, now = False, (yield Sleep(0))
            yield Sleep(max(0.0, min(poll, end - now)))
            if run.state == "running":
                run = yield from _watched(run, min(poll, _LONGEST_S), end, told)
            poll = min(poll * _SLOWER, slowest_poll)
        if raise_on_failure and run.state != "success":
            raise DagRunFailedError(f"{_name(run)} is {run.state}: its logs say why", run)
        return run


def _refreshed(run: DagRun) -> Flow[DagRun]:
    ids = ids_of(run)
    if run.logical_date is None:
        return (yield from find(**ids, date=None))
    known: Server = yield AskServer()
    found = yield from ask(DAG_RUN, **ids, logical_date=run.logical_date)
    # A look-up by date tells the state alone.
    return found if has_ids(known) else replace(run, state=found.state, raw=found.raw)


def _one_run_id(run_id: str | None, dag_run_id: str | None) -> str | None:
    if None not in (run_id, dag_run_id) and run_id != dag_run_id:
        raise InvalidInputError("run_id and dag_run_id are two names of one id, but differ")
    chosen = dag_run_id if run_id is None else run_id
    # 2.6 to 2.11 answer a space with a 500, and 2.0 to 2.5 make a run that cannot be fetched.
    if chosen is None:
        return None
    check_ids(run_id=chosen)
    if not re.fullmatch(_RUN_ID, chosen):
        raise InvalidInputError(
            f"run_id={chosen!r}: use letters, digits and _ . ~ : + -, which every release takes"
        )
    return chosen


def _watched(
    run: DagRun, interval: float, end: float, told: Callable[[DagRun], object]
) -> Flow[DagRun]:
    """Return *run* as the server itself tells its states, line by line; as it was, if it does not.

    A few lines are read, so that it can be asked anew to tell less often; and none where silence
    might outlast *end*, so that a server which says nothing more does not either.
    """
    known: Server = yield AskServer()
    now: float = yield Sleep(0)
    silence = max((end - now) / 2, 2 * interval, _SILENCE_S)
    if WAIT.row(known.release) is None or now + silence > end:
        return run
    asked = plan(WAIT, known, ids_of(run) | {"interval": interval})
    step = streamed(asked, known, "application/x-ndjson", longest=silence)
    seen = 0
    try:
        reply = yield Once(step.request, opens=True)  # again is what the next question is
        while reply.is_success and not run.is_final and seen < _LINES:
            if (yield Sleep(0)) + silence > end or not (chunk := (yield Chunk())):
                break
            for state in re.findall(rb'"state": ?"(\w+)"', chunk):
                run, seen = replace(run, state=state.decode()), seen + 1
                told(run)
    except _http.TransportError:  # cut on its way: the next question will tell
        pass
    return run


def _blocked(run: DagRun) -> Flow[str]:
    """Return what stands in the way of a run, and what to do about it; "" if nothing is known."""
    try:
        dag = yield from ask(DAG, dag_id=run.dag_id)
        if dag.is_paused:
            return f"Its DAG is paused, so that nothing starts: unpause({run.dag_id!r})."
        known: Server = yield AskServer()
        row = IMPORT_ERRORS.row(known.release)
        if row is None or dag.has_import_errors is False:
            return ""
        # From 3.0 on, the name of the file begins below the folder of its bundle.
        errors: Listing[Any] = Listing.of(row.load())
        error = yield from errors.first(
            lambda one: f"/{dag.file}".endswith(
                f"/{getattr(one, 'filename', '')}".replace("//", "/")
            )
        )
    except (AirflowError, _http.TransportError):
        # Who may see a run may not see all this, and it is a hint alone.
        return ""
    why = error and str(getattr(error, "stack_trace", "")).strip().rpartition("\n")[2]
    return f"Its file {dag.file} cannot be imported: {one_line(why)}." if error else ""


def _name(run: DagRun) -> str:
    return f"Run {run.run_id!r} of DAG {run.dag_id!r}"
