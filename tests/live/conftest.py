from __future__ import annotations

import asyncio
import contextlib
import itertools
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

import pytest

from airflow_rest import Airflow, AsyncAirflow, Login
from scripts.servers.configuration import PASSWORD, USER
from tests.live.endpoints import endpoint, model
from tests.live.faces import Blocking
from tests.live.stash import NOTES, SERVER

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from airflow_rest import DagRun
    from scripts.servers.server import Server

FIRST_DATE = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="session")
def server(pytestconfig: pytest.Config) -> Server:
    """Return the server that runs."""
    return pytestconfig.stash[SERVER]


@pytest.fixture(scope="session")
def notes(pytestconfig: pytest.Config) -> list[str]:
    """Return the list of what is told after the table."""
    return pytestconfig.stash[NOTES]


@contextlib.contextmanager
def connected(server: Server, face: str) -> Generator[Airflow]:
    """Give a client of the server; the async one is driven so that it looks like the sync one."""
    url, login = server.address.url, Login(USER, PASSWORD)
    if face == "sync":
        with Airflow(url, auth=login) as client:
            yield client
        return
    with asyncio.Runner() as runner:
        other = AsyncAirflow(url, auth=login)
        yield cast("Airflow", Blocking(other, runner))
        runner.run(other.close())


@pytest.fixture(scope="session", params=["sync", "async"])
def airflow(request: pytest.FixtureRequest, server: Server) -> Iterator[Airflow]:
    """Return a client of the server."""
    with connected(server, request.param) as client:
        yield client


@pytest.fixture(params=["sync", "async"])
def visitor(request: pytest.FixtureRequest, server: Server) -> Iterator[Airflow]:
    """Return a client with a session of its own, which a test may end."""
    with connected(server, request.param) as client:
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
def paused(server: Server) -> str:
    """Return a DAG whose runs stay queued, so that they do not take the time of others."""
    patch_dag = endpoint(server.release, v1="dag.patch_dag", v2="dag.patch_dag")
    body = model(server.release, v1="DAGBody", v2="DAGPatchBody")
    with connected(server, "sync") as client:
        client.call(patch_dag, "slow", body=body(is_paused=True))
    return "slow"


@pytest.fixture(scope="session")
def finished(server: Server, dates: Iterator[datetime]) -> DagRun:
    """Return a run that has ended, of a DAG that has something of every kind."""
    with connected(server, "sync") as client:
        # 2.2.5 would make params of it: see the params of `rich`.
        conf = None if server.release[:2] == (2, 2) else {"day": 1}
        run = client.trigger("rich", conf=conf, logical_date=next(dates))
        run = client.wait(run, timeout=120, poll=0.25, slowest_poll=1)
        assert "success" == run.state
        return run
