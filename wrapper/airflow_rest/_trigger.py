"""One run: triggered so that there is never a second, and found again."""

from __future__ import annotations

import base64
import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from airflow_openapi._runtime.dates import write_date
from airflow_openapi._runtime.details import one_line
from airflow_openapi._runtime.errors import (
    ApiError,
    BadRequestError,
    ConflictError,
    DecodeError,
    InvalidInputError,
    NotFoundError,
)
from airflow_openapi._runtime.once import Making, OtherAnswerError
from airflow_openapi._runtime.steps import AskServer, Flow, Once
from airflow_rest import _core
from airflow_rest._errors import RunExistsError, RunNotFoundError, UnknownOutcomeError
from airflow_rest._filters import check_ids
from airflow_rest._flows import ask, plan
from airflow_rest._listing import Listing
from airflow_rest._verbs import DAG_RUN, DAG_RUNS, LEFT_OUT, TRIGGER
from airflow_rest._views import DagRun

if TYPE_CHECKING:
    from airflow_rest._core import Server


class Trigger(Making[DagRun]):
    """A run that is to be made.

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
        self.is_own = run_id is None
        self._now, self._date, self._given = now, date, given
        self._ids = {"dag_id": dag_id, "run_id": run_id or _new_id(now)}
        self._knows_ids = True

    def send(self) -> Flow[DagRun]:
        """Send the request, and return the run that it made."""
        known: Server = yield AskServer()
        self._knows_ids = has_ids(known)
        if not self._knows_ids:  # 1.10 would cut the present to seconds, so that two runs clash
            self._date = self._date or self._now
        date = self._date and write_date(self._date)
        asked = plan(TRIGGER, known, self._ids | self._given | {"logical_date": date})
        endpoint = asked.endpoint
        request = _core.fit(_core.build(endpoint, **asked.arguments), endpoint.OPERATION, known)
        for verb in (DAG_RUN, DAG_RUNS):  # after sending there may be no file left to open
            if row := verb.row(known.release):
                row.load()
        self.path = request.path
        reply = yield Once(request)
        try:
            answer = _core.read(endpoint, request, reply, known.site)
            return self._checked(TRIGGER.view.of(answer, asked.known))
        except (ApiError, DecodeError, OtherAnswerError):
            raise
        except Exception as failure:  # such as no file left to load the model from
            from airflow_openapi._runtime.origins import handled  # noqa: PLC0415 - for what failed

            if handled(failure):  # by a signal: it is none of the answer
                raise
            why = f"its answer could not be read: {one_line(failure)}"
            raise OtherAnswerError(why) from failure

    def find(self, error: Exception) -> Flow[DagRun | None]:
        """Return the run if it was made.

        Raises:
            RunExistsError: There is another run of this id or date.
        """
        dag_id, run_id = self._ids.values()
        run = yield from _or_none(find(dag_id, run_id, None))
        run = run and self._checked(run)
        if not run and self._date:
            run = yield from _or_none(find(dag_id, None, self._date))
            run = run if run and run.logical_date == self._date else None
        if run is None:
            return None
        same = "id" if run.run_id == run_id else "date"
        if same == "id" and (self.is_own or (self.was_lost and self._is_like(run))):
            return run
        told = f"Nothing was triggered: use it, or choose another {same}"
        if same == "id" and self.was_lost:
            told = "An answer was lost, and its conf or date is another: look whose it is"
        raise RunExistsError(
            f"POST {self.path}: DAG {dag_id!r} has a run of this {same} already, {run.run_id!r}, "
            f"dated {run.logical_date}. {told}",
            self.path,
            run,
        ) from error

    def clashed(self, error: Exception) -> bool:
        """Return whether *error* may be a clash: 1.10 answers 400 to one, and to much else."""
        is_old = isinstance(error, BadRequestError) and not self._knows_ids
        return is_old or isinstance(error, ConflictError)

    def may_clash_again(self) -> bool:
        """Return whether it may have been two triggers in one instant, which both took as date."""
        return self._date is None

    def unknown(self, why: Exception) -> UnknownOutcomeError:
        """Return the error that has the ids."""
        dag_id, run_id = self._ids.values()
        return UnknownOutcomeError(
            f"POST {self.path}: nobody can tell whether it made run {run_id!r} of DAG {dag_id!r}: "
            f"{one_line(why, 500).rstrip('.')}. Look later, by dag_run({dag_id!r}, {run_id!r}); or "
            f"trigger again with run_id={run_id!r}, which makes no second run",
            dag_id,
            run_id,
            self._date,
        )

    def _checked(self, run: DagRun) -> DagRun:
        """Return *run*, if it is the one that is asked for: an answer may come spoilt."""
        told = getattr(run.raw, "dag_run_id", run.run_id)  # 1.10 may leave it out
        if {"dag_id": run.dag_id, "run_id": told} != self._ids:
            raise OtherAnswerError(f"its answer is about another run, {told!r} of {run.dag_id!r}")
        return run

    def _is_like(self, run: DagRun) -> bool:
        """Return whether *run* may be what was asked for, where the caller chose its id."""
        # 1.10 does not tell the conf; the date is told by all, and there it is always sent.
        same_conf = not self._knows_ids or run.conf == (self._given.get("conf") or {})
        return same_conf and self._date in (None, run.logical_date)


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
