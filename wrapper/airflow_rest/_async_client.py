"""The client for asyncio: what `_client` has, awaited."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Self

from airflow_openapi._runtime.errors import InvalidInputError
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


class AsyncAirflow(Base[_http.AsyncTransport]):
    """As Airflow, for asyncio: the same methods, awaited; what they say stands there.

    Its connections belong to the event loop that it is first used in.
    """

    def _open(self, options: dict[str, Any]) -> None:
        import asyncio  # noqa: PLC0415 - as long to import as a sixth of httpx

        self._lock = asyncio.Lock()
        self._http = _http.AsyncClient(**options)

    async def close(self) -> None:
        """Close the connections."""
        if self._owns:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def _drive(self, flow: Flow[T]) -> T:
        try:
            step = next(flow)
            while True:
                try:
                    outcome = await self._take(step)
                except Exception as error:  # noqa: BLE001 - it is the flow's to handle or to raise
                    step = flow.throw(error)
                else:
                    step = flow.send(outcome)
        except StopIteration as end:
            value: T = end.value
            return value

    async def _take(self, step: Step) -> _http.Response | Server | None:
        match step:
            case Request():
                self._check_loop()
                with _http.connecting(self._site):
                    asked = _http.prepare(self._http, step, self._site, self._timeout)
                    return await self._http.send(asked)
            case Sleep(seconds):
                import asyncio  # noqa: PLC0415 - loaded by `_open`

                await asyncio.sleep(seconds)
                return None
            case AskServer():
                async with self._lock:
                    if self._known.server is None:
                        with _http.finding(self._site):
                            self._known.server = await self._drive(_flows.detect(self._site))
                    return self._known.server

    def _check_loop(self) -> None:
        import asyncio  # noqa: PLC0415 - loaded by `_open`

        loop = self._known.loop = self._known.loop or asyncio.get_running_loop()
        if loop is not asyncio.get_running_loop():
            raise InvalidInputError(
                "This AsyncAirflow was used in another event loop, which its connections belong "
                "to: make one in each function that asyncio.run is given"
            )

    async def call(self, endpoint: Endpoint[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what *endpoint*, the module of a generated endpoint, answers."""
        return await self._drive(_flows.call(endpoint, *args, **kwargs))

    async def version(self) -> Version:
        """Return what the Airflow runs, as it says now."""
        return await self._drive(_flows.ask(_verbs.VERSION))

    async def health(self) -> Health:
        """Return how the Airflow's parts are."""
        return await self._drive(_flows.ask(_verbs.HEALTH))

    async def config(self, *, section: str | None = None) -> Config:
        """Return the configuration; ForbiddenError where the administrator does not show it."""
        return await self._drive(_flows.ask(_verbs.CONFIG, section=section))

    def dags(
        self,
        *,
        tags: Sequence[str] | None = None,
        dag_id_pattern: str | None = None,
        paused: bool | None = None,
    ) -> AsyncPages[Dag]:
        """Return all DAGs, page after page as they are iterated."""
        return AsyncPages(
            self, _verbs.DAGS, tags=tags, dag_id_pattern=dag_id_pattern, paused=paused
        )

    async def dag(self, dag_id: str) -> Dag:
        """Return a DAG."""
        return await self._drive(_flows.dag(dag_id))

    async def pause(self, dag_id: str) -> Dag:
        """Pause a DAG and return it."""
        return await self._drive(_flows.pause(dag_id, is_paused=True))

    async def unpause(self, dag_id: str) -> Dag:
        """Let a DAG start runs again and return it."""
        return await self._drive(_flows.pause(dag_id, is_paused=False))

    def pools(self) -> AsyncPages[Pool]:
        """Return all pools, page after page as they are iterated."""
        return AsyncPages(self, _verbs.POOLS)

    async def trigger(
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
        """Trigger a run of a DAG and return it, queued. The request is sent once."""
        return await self._drive(
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

    async def dag_run(self, dag_id: str, run_id: str) -> DagRun:
        """Return a run of a DAG."""
        return await self._drive(_flows.dag_run(dag_id, run_id))

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
    ) -> AsyncPages[DagRun]:
        """Return all runs, page after page as they are iterated."""
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
        return AsyncPages(self, _verbs.DAG_RUNS, _flows.one_or_all(dag_id), **filters)

    async def wait(
        self,
        run: DagRun,
        *,
        timeout: float | None = WAIT_S,  # noqa: ASYNC109 - of the run, not of the call's
        poll: float = POLL_S,
        slowest_poll: float = SLOWEST_POLL_S,
        on_progress: Callable[[DagRun], object] | None = None,
    ) -> DagRun:
        """Return *run* as it is once it ended, well or not."""
        return await self._drive(
            _flows.wait(
                run,
                timeout=timeout,
                poll=poll,
                slowest_poll=slowest_poll,
                on_progress=on_progress,
            )
        )


class AsyncPages(Generic[V]):
    """As Pages, to be iterated by `async for`."""

    def __init__(
        self, client: AsyncAirflow, verb: _verbs.Verb[V], *path: str, **arguments: object
    ) -> None:
        self._client = client
        self._start: Callable[[], _flows.Walk[V]] = lambda: _flows.Walk(verb, *path, **arguments)
        self._walk = self._start()

    async def __aiter__(self) -> AsyncIterator[V]:
        walk = self._walk = self._start()
        while items := await self._client._drive(walk.page()):  # noqa: SLF001 - of this module
            for item in items:
                yield item

    @property
    def received(self) -> int:
        """How many items came so far."""
        return self._walk.received

    @property
    def total(self) -> int | None:
        """How many there are, as the last page said; None before the first."""
        return self._walk.total
