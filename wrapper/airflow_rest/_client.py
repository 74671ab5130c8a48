"""The client: one driver of flows, and every verb hands it one. `_async_client` is its twin."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Self

from airflow_rest import _flows, _http, _verbs
from airflow_rest._base import POLL_S, SLOWEST_POLL_S, WAIT_S, Base
from airflow_rest._steps import AskServer, Request, Sleep
from airflow_rest._verbs import V

if TYPE_CHECKING:
    from types import TracebackType

    from airflow_rest._core import Endpoint, P, Server, T
    from airflow_rest._dates import Date
    from airflow_rest._steps import Flow, Step
    from airflow_rest._views import Config, Dag, DagRun, Health, Pool, Version


class Airflow(Base[_http.SyncTransport]):
    """A client of one Airflow, whatever its version. Close it, or use it in a `with`."""

    def _open(self, options: dict[str, Any]) -> None:
        self._lock = threading.Lock()
        self._http = _http.SyncClient(**options)

    def close(self) -> None:
        """Close the connections."""
        if self._owns:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _drive(self, flow: Flow[T]) -> T:
        try:
            step = next(flow)
            while True:
                try:
                    outcome = self._take(step)
                except Exception as error:  # noqa: BLE001 - it is the flow's to handle or to raise
                    step = flow.throw(error)
                else:
                    step = flow.send(outcome)
        except StopIteration as end:
            value: T = end.value
            return value

    def _take(self, step: Step) -> _http.Response | Server | None:
        match step:
            case Request():
                with _http.connecting(self._site):
                    asked = _http.prepare(self._http, step, self._site, self._timeout)
                    return self._http.send(asked)
            case Sleep(seconds):
                time.sleep(seconds)
                return None
            case AskServer():
                with self._lock:
                    if self._known.server is None:
                        with _http.finding(self._site):
                            self._known.server = self._drive(_flows.detect(self._site))
                    return self._known.server

    def call(self, endpoint: Endpoint[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what *endpoint*, the module of a generated endpoint, answers.

        Its arguments follow, as its `sync` takes them but for `client`.

        Raises:
            UnsupportedError: This release has no such endpoint or argument.
            InvalidInputError: A value cannot be sent.
            ApiError: The server answered with an error; its class tells which.
            DecodeError: The answer is not what the endpoint promises.
        """
        return self._drive(_flows.call(endpoint, *args, **kwargs))

    def version(self) -> Version:
        """Return what the Airflow runs, as it says now."""
        return self._drive(_flows.ask(_verbs.VERSION))

    def health(self) -> Health:
        """Return how the Airflow's parts are."""
        return self._drive(_flows.ask(_verbs.HEALTH))

    def config(self, *, section: str | None = None) -> Config:
        """Return the configuration; ForbiddenError where the administrator does not show it."""
        return self._drive(_flows.ask(_verbs.CONFIG, section=section))

    def dags(
        self,
        *,
        tags: Sequence[str] | None = None,
        dag_id_pattern: str | None = None,
        paused: bool | None = None,
    ) -> Pages[Dag]:
        """Return all DAGs, page after page as they are iterated.

        Args:
            tags: Only DAGs that have one of these.
            dag_id_pattern: Only DAGs whose id has this in it; `%` and `_` as in SQL's LIKE.
            paused: Only DAGs that are paused, or that are not.
        """
        return Pages(self, _verbs.DAGS, tags=tags, dag_id_pattern=dag_id_pattern, paused=paused)

    def dag(self, dag_id: str) -> Dag:
        """Return a DAG."""
        return self._drive(_flows.dag(dag_id))

    def pause(self, dag_id: str) -> Dag:
        """Pause a DAG and return it: it starts no runs, and triggered ones stay queued."""
        return self._drive(_flows.pause(dag_id, is_paused=True))

    def unpause(self, dag_id: str) -> Dag:
        """Let a DAG start runs again and return it; those that are queued start too."""
        return self._drive(_flows.pause(dag_id, is_paused=False))

    def pools(self) -> Pages[Pool]:
        """Return all pools, page after page as they are iterated."""
        return Pages(self, _verbs.POOLS)

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
    ) -> DagRun:
        """Trigger a run of a DAG and return it, queued. The request is sent once.

        Args:
            dag_id: The DAG.
            conf: What the run is given, as JSON.
            logical_date: Text, date or datetime; a naive one is read as UTC. Without one,
                Airflow 2 takes the present and Airflow 3 none.
            execution_date: The name of *logical_date* before 2.2; give one of them.
            run_id: Id for the run; Airflow makes one otherwise.
            dag_run_id: The same, as Airflow's API calls it.
            note: From 2.5.
            data_interval_start: From 2.9, and then with its end.
            data_interval_end: From 2.9.

        Raises:
            InvalidInputError: An id or a date cannot be sent; nothing was.
            ConflictError: There is a run with this id or date.
            NotFoundError: There is no such DAG.
        """
        return self._drive(
            _flows.trigger(
                dag_id,
                conf=conf,
                logical_date=logical_date,
                execution_date=execution_date,
                run_id=run_id,
                dag_run_id=dag_run_id,
                note=note,
                data_interval_start=data_interval_start,
                data_interval_end=data_interval_end,
            )
        )

    def dag_run(self, dag_id: str, run_id: str) -> DagRun:
        """Return a run of a DAG."""
        return self._drive(_flows.dag_run(dag_id, run_id))

    def dag_runs(
        self,
        dag_id: str | None = None,
        *,
        logical_date_gte: Date | None = None,
        logical_date_lte: Date | None = None,
        execution_date_gte: Date | None = None,
        execution_date_lte: Date | None = None,
        start_date_gte: Date | None = None,
        start_date_lte: Date | None = None,
        end_date_gte: Date | None = None,
        end_date_lte: Date | None = None,
        state: str | Sequence[str] | None = None,
        run_type: str | Sequence[str] | None = None,
    ) -> Pages[DagRun]:
        """Return all runs, page after page as they are iterated.

        Args:
            dag_id: Only runs of this DAG; without one, the runs of all.
            logical_date_gte: Only runs dated then or later; a naive date is read as UTC. A run
                without a date, which Airflow 3 has, is in no range.
            logical_date_lte: Only runs dated then or earlier.
            execution_date_gte: The name of *logical_date_gte* before 2.2; give one of them.
            execution_date_lte: The same for *logical_date_lte*.
            start_date_gte: Only runs that started then or later.
            start_date_lte: Only runs that started then or earlier.
            end_date_gte: Only runs that ended then or later.
            end_date_lte: Only runs that ended then or earlier.
            state: Only runs in this state, or in one of these: queued, running, success, failed.
                From 2.3.
            run_type: Only runs of this type, or of one of these: manual, scheduled, backfill, …
                From 3.0.

        Raises:
            InvalidInputError: A value cannot be sent, or two names of one date differ; at once.
            UnsupportedError: This release has no such filter; when the first page is wanted.
            NotFoundError: There is no such DAG, and the release says so; as above.
        """
        filters = _flows.run_filters(
            logical_date_gte=logical_date_gte,
            logical_date_lte=logical_date_lte,
            execution_date_gte=execution_date_gte,
            execution_date_lte=execution_date_lte,
            start_date_gte=start_date_gte,
            start_date_lte=start_date_lte,
            end_date_gte=end_date_gte,
            end_date_lte=end_date_lte,
            state=state,
            run_type=run_type,
        )
        return Pages(self, _verbs.DAG_RUNS, _flows.one_or_all(dag_id), **filters)

    def wait(
        self,
        run: DagRun,
        *,
        timeout: float | None = WAIT_S,
        poll: float = POLL_S,
        slowest_poll: float = SLOWEST_POLL_S,
        on_progress: Callable[[DagRun], object] | None = None,
    ) -> DagRun:
        """Return *run* as it is once it ended, well or not.

        Args:
            run: The run, of `trigger` or `dag_run`.
            timeout: Seconds to wait at most; None waits for ever.
            poll: Seconds until the state is asked for again; longer each time.
            slowest_poll: Seconds that this grows to.
            on_progress: Called with the run as it is, each time.

        Raises:
            WaitTimeoutError: It did not end in time; it goes on.
        """
        return self._drive(
            _flows.wait(
                run,
                timeout=timeout,
                poll=poll,
                slowest_poll=slowest_poll,
                on_progress=on_progress,
            )
        )


class Pages(Generic[V]):
    """All items of a listing. Each iteration asks anew, a page when it is wanted."""

    def __init__(
        self, client: Airflow, verb: _verbs.Verb[V], *path: str, **arguments: object
    ) -> None:
        self._client = client
        self._start: Callable[[], _flows.Walk[V]] = lambda: _flows.Walk(verb, *path, **arguments)
        self._walk = self._start()

    def __iter__(self) -> Iterator[V]:
        walk = self._walk = self._start()
        while items := self._client._drive(walk.page()):  # noqa: SLF001 - of this module
            yield from items

    @property
    def received(self) -> int:
        """How many items came so far."""
        return self._walk.received

    @property
    def total(self) -> int | None:
        """How many there are, as the last page said; None before the first."""
        return self._walk.total
