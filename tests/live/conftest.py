from __future__ import annotations

import asyncio
import contextlib
import itertools
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

import pytest

from airflow_rest import Airflow, AsyncAirflow
from tests.live.faces import Blocking
from tests.live.marks import is_meant
from tests.live.stash import NOTES, PLACE, SERVER, WAY

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping

    from airflow_rest import DagRun
    from scripts.servers.server import Server
    from tests.live.ways import Way

FIRST_DATE = datetime(2020, 1, 1, tzinfo=UTC)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests that are meant for other servers: none is skipped."""
    place = config.stash[PLACE]
    meant = [item for item in items if is_meant(item.iter_markers("on"), place)]
    config.hook.pytest_deselected(items=[item for item in items if item not in meant])
    items[:] = meant


@pytest.fixture(scope="session")
def server(pytestconfig: pytest.Config) -> Server:
    """Return the server that runs."""
    return pytestconfig.stash[SERVER]


@pytest.fixture(scope="session")
def notes(pytestconfig: pytest.Config) -> list[str]:
    """Return the list of what is told after the table."""
    return pytestconfig.stash[NOTES]


@pytest.fixture(scope="session")
def way(pytestconfig: pytest.Config) -> Way:
    """Return the way to the server: clients for it, and their credentials."""
    return pytestconfig.stash[WAY]


@contextlib.contextmanager
def connected(way: Way, face: str) -> Generator[Airflow]:
    """Give a client of the server; the async one is driven so that it looks like the sync one."""
    if face == "sync":
        with way.client(Airflow, way.credentials) as client:
            yield client
        return
    with asyncio.Runner() as runner:
        other = way.client(AsyncAirflow, way.credentials)
        yield cast("Airflow", Blocking(other, runner))
        runner.run(other.close())


@pytest.fixture(scope="session", params=["sync", "async"])
def airflow(request: pytest.FixtureRequest, way: Way) -> Iterator[Airflow]:
    """Return a client of the server."""
    with connected(way, request.param) as client:
        yield client


@pytest.fixture(params=["sync", "async"])
def visitor(request: pytest.FixtureRequest, way: Way) -> Iterator[Airflow]:
    """Return a client with a session of its own, which a test may end."""
    with connected(way, request.param) as client:
        yield client


@pytest.fixture(scope="session")
def dates() -> Iterator[datetime]:
    """Return dates that no run has yet: a second run of one date is refused."""
    return (FIRST_DATE + timedelta(days=day) for day in itertools.count())


@pytest.fixture(scope="session")
def names() -> Iterator[str]:
    """Return names that nothing has yet."""
    return (f"live_{number}" for number in itertools.count())


@pytest.fixture(scope="session")
def paused(way: Way) -> str:
    """Return a DAG whose runs stay queued, so that they do not take the time of others."""
    with connected(way, "sync") as client:
        client.pause("slow")
    return "slow"


def succeeded(
    way: Way, dag_id: str, date: datetime, conf: Mapping[str, object] | None = None
) -> DagRun:
    """Return a run of a DAG that has succeeded."""
    with connected(way, "sync") as client:
        run = client.trigger(dag_id, conf=conf, logical_date=date)
        run = client.wait(run, timeout=120, poll=0.25, slowest_poll=1)
    assert "success" == run.state
    return run


@pytest.fixture(scope="session")
def finished(way: Way, server: Server, dates: Iterator[datetime]) -> DagRun:
    """Return a run of `rich` that has ended."""
    # 2.2.5 would make params of it: see the params of `rich`.
    conf = None if server.release[:2] == (2, 2) else {"day": 1}
    return succeeded(way, "rich", next(dates), conf)


@pytest.fixture(scope="session")
def retried(way: Way, dates: Iterator[datetime]) -> DagRun:
    """Return a run of `retrying` that has ended."""
    return succeeded(way, "retrying", next(dates))


@pytest.fixture(scope="session")
def mapped(way: Way, dates: Iterator[datetime]) -> DagRun:
    """Return a run of `mapped` that has ended; of 2.3 and later alone."""
    return succeeded(way, "mapped", next(dates))


@pytest.fixture(scope="session")
def printed(way: Way, dates: Iterator[datetime]) -> DagRun:
    """Return a run of `printing` that has ended."""
    return succeeded(way, "printing", next(dates))
