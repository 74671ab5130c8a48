"""One run: triggered so that there is never a second, and found again."""

from __future__ import annotations

import base64
import os
from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from airflow_openapi._runtime.dates import write_date
from airflow_openapi._runtime.details import one_line
from airflow_openapi._runtime.errors import (
    AirflowError,
    ApiError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DecodeError,
    ForbiddenError,
    InvalidInputError,
    NotFoundError,
)
from airflow_openapi._runtime.retries import Fate, fate_of
from airflow_rest import _core
from airflow_rest._errors import RunExistsError, RunNotFoundError, UnknownOutcomeError
from airflow_rest._filters import check_ids
from airflow_rest._flows import ask, plan
from airflow_rest._http import TransportError
from airflow_rest._listing import Listing
from airflow_rest._steps import AskServer, Begin, Flow, Once, Sleep
from airflow_rest._verbs import DAG_RUN, DAG_RUNS, LEFT_OUT, TRIGGER

if TYPE_CHECKING:
    from airflow_openapi._runtime.retries import Attempts
    from airflow_rest._core import Server
    from airflow_rest._views import DagRun


class Trigger:
    """A run that is to be made once.

    Every try sends the same id, so that the server refuses the second of two that arrive, however
    late. What became of a try is known from its answer, or else from looking the run up.

    Args:
        dag_id: The DAG.
        run_id: Id for the run, if the caller chose it.
        date: Its date, if the caller gave it.
        **given: What else is sent.
    """

    def __init__(
        self, dag_id: str, run_id: str | None, date: datetime | None, **given: Any
    ) -> None:
        now = datetime.now(UTC)
        self._is_own = run_id is None
        self._now, self._date, self._given = now, date, given
        self._ids = {"dag_id": dag_id, "run_id": run_id or _new_id(now)}
        self._path = TRIGGER.rows[-1].load().OPERATION.path
        self._was_lost = False

    def run(self) -> Flow[DagRun]:
        """Return the run that was made; raises as `trigger` does."""
        known: Server = yield AskServer()
        if not has_ids(known):  # 1.10 finds a run by its date, and would cut the present to seconds
            self._date = self._date or self._now
        self._attempts: Attempts = yield Begin()
        while True:
            try:
                return (yield from self._send(known))
            except (TransportError, AirflowError) as failure:
                error = failure
            fate = _fate(error)
            self._was_lost |= fate is Fate.LOST
            clashed = isinstance(error, ConflictError) or (
                isinstance(error, BadRequestError) and not has_ids(known)
            )
            if self._was_lost or clashed:
                found = yield from self._look_up(error)
                if found:
                    return found
                if isinstance(error, UnknownOutcomeError):
                    raise error
            again = fate in (Fate.LOST, Fate.UNSENT)
            # Nothing has this id, nor this date: two triggers in one instant, or one on its way.
            if not (again or (clashed and self._date is None)):
                raise self._unknown(error) if self._was_lost else error
            yield from self._pause(error)

    def _send(self, known: Server) -> Flow[DagRun]:
        date = self._date and write_date(self._date)
        asked = plan(TRIGGER, known, self._ids | self._given | {"logical_date": date})
        endpoint = asked.endpoint
        request = _core.fit(_core.build(endpoint, **asked.arguments), endpoint.OPERATION, known)
        self._path = request.path
        reply = yield Once(request)
        run = TRIGGER.view.of(_core.read(endpoint, request, reply, known.site), asked.known)
        if run.run_id != self._ids["run_id"]:
            raise self._unknown(f"its answer is about another run, {run.run_id!r}")
        return run

    def _look_up(self, error: Exception) -> Flow[DagRun | None]:
        """Return the run if it was made, or None.

        Raises:
            RunExistsError: There is one of this id or date, which is not that.
        """
        dag_id, run_id = self._ids.values()
        while True:
            try:
                run = yield from _or_none(find(dag_id, run_id, None))
                if run and (self._is_own or (self._was_lost and self._is_like(run))):
                    return run
                if not run and self._date:
                    run = yield from _or_none(find(dag_id, None, self._date))
            except (TransportError, AirflowError) as failure:
                if isinstance(failure, AuthenticationError | ForbiddenError):
                    raise self._unknown(failure) if self._was_lost else error from failure
                yield from self._pause(failure)
                continue
            if run is None:
                return None
            same = "id" if run.run_id == run_id else "date"
            raise RunExistsError(
                f"POST {self._path}: DAG {dag_id!r} has a run of this {same} already, "
                f"{run.run_id!r}, dated {run.logical_date}. Nothing was triggered: use it, or "
                f"choose another {same}",
                self._path,
                run,
            ) from error

    def _is_like(self, run: DagRun) -> bool:
        """Return whether *run* may be what was asked for, where the caller chose its id."""
        return run.conf == (self._given.get("conf") or {}) and self._date in (
            None,
            run.logical_date,
        )

    def _pause(self, error: Exception) -> Flow[None]:
        """Wait before the next try, or raise if there is none."""
        answer = error.response if isinstance(error, ApiError) else None
        pause = self._attempts.pause((yield Sleep(0)), answer)
        if pause is None:
            raise self._attempts.noted(self._unknown(error) if self._was_lost else error)
        self._attempts.log("POST", self._path, answer or error, pause)
        yield Sleep(pause)

    def _unknown(self, why: Exception | str) -> UnknownOutcomeError:
        dag_id, run_id = self._ids.values()
        error = UnknownOutcomeError(
            f"POST {self._path}: nobody can tell whether it made run {run_id!r} of DAG {dag_id!r}: "
            f"{one_line(why, 500).rstrip('.')}. Look later, by dag_run({dag_id!r}, {run_id!r}); or "
            f"trigger again with run_id={run_id!r}, which makes no second run",
            dag_id,
            run_id,
            self._date,
        )
        error.__cause__ = why if isinstance(why, Exception) else None
        return error


def find(dag_id: str, run_id: str | None, date: datetime | None) -> Flow[DagRun]:
    """Return the run of that id, or else of that date; raises as `dag_run` does."""
    check_ids(dag_id=dag_id)
    if run_id is not None:
        check_ids(run_id=run_id)
    elif date is None:
        raise InvalidInputError(
            f"which run of DAG {dag_id!r} is meant? Give its run_id or its logical_date; a link "
            "to a DAG alone names no run"
        )
    known: Server = yield AskServer()
    if run_id is not None and has_ids(known):
        return (yield from ask(DAG_RUN, dag_id=dag_id, run_id=run_id))
    # No look-up by this: look through the runs, of that date if there is one.
    runs: Listing[DagRun] = Listing(
        DAG_RUNS, dag_id=dag_id, logical_date_gte=date, logical_date_lte=date
    )
    found: DagRun | None = yield from runs.first(lambda run: run_id in (None, run.run_id))
    if found is None:
        which = f"dated {date}" if run_id is None else f"with the id {run_id!r}"
        message = f"DAG {dag_id!r} has no run {which}: look at dag_runs({dag_id!r})"
        raise RunNotFoundError(message, DAG_RUNS.rows[-1].load().OPERATION.path)
    return found


def has_ids(known: Server) -> bool:
    """Return whether a server finds a run by its id; 1.10 does by its date alone."""
    row = DAG_RUN.row(known.release)
    return row is not None and row.names["run_id"] != LEFT_OUT


def _or_none(look_up: Flow[DagRun]) -> Flow[DagRun | None]:
    try:
        return (yield from look_up)
    except NotFoundError:
        return None


def _new_id(now: datetime) -> str:
    """Return an id as Airflow makes them of the present, and what makes it the only one."""
    chance = base64.b32encode(os.urandom(5)).decode().lower()
    return f"manual__{now.isoformat(timespec='microseconds')}_{chance}"


def _fate(error: Exception) -> Fate:
    if isinstance(error, DecodeError | UnknownOutcomeError):
        return Fate.LOST
    if not isinstance(error, ApiError):
        return fate_of(error)
    if error.status == HTTPStatus.TOO_MANY_REQUESTS:
        return Fate.UNSENT
    lost = error.status >= HTTPStatus.INTERNAL_SERVER_ERROR
    return Fate.LOST if lost or error.status == HTTPStatus.REQUEST_TIMEOUT else Fate.ANSWERED
