from __future__ import annotations

import asyncio
import contextlib
import itertools
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

import pytest

from airflow_rest import Airflow, AsyncAirflow
from tests.live.endpoints import endpoint, model
from tests.live.faces import Blocking
from tests.live.marks import is_meant
from tests.live.stash import NOTES, PLACE, SERVER, WAY

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping

    from airflow_rest import DagRun
    from scripts.servers.server import Server
    from tests.live.ways import Way

FIRST_DATE = datetime(2020, 1, 1, tzinfo=UTC)
# A date before 2000 would be before the DAG starts.
MANY_FROM = datetime(2010, 1, 1, tzinfo=UTC)
MANY = 57


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


def ended(
    way: Way,
    dag_id: str,
    date: datetime,
    *,
    conf: Mapping[str, object] | None = None,
    state: str = "success",
) -> DagRun:
    """Return a run of a DAG that has ended in *state*."""
    with connected(way, "sync") as client:
        run = client.trigger(dag_id, conf=conf, logical_date=date)
        run = client.wait(run, timeout=120, poll=0.25, slowest_poll=1)
    assert state == run.state
    return run


@pytest.fixture(scope="session")
def finished(way: Way, server: Server, dates: Iterator[datetime]) -> DagRun:
    """Return a run of `rich` that has ended."""
    # 2.2.5 would make params of it: see the params of `rich`.
    conf = None if server.release[:2] == (2, 2) else {"day": 1}
    return ended(way, "rich", next(dates), conf=conf)


@pytest.fixture(scope="session")
def retried(way: Way, dates: Iterator[datetime]) -> DagRun:
    """Return a run of `retrying` that has ended."""
    return ended(way, "retrying", next(dates))


@pytest.fixture(scope="session")
def mapped(way: Way, dates: Iterator[datetime]) -> DagRun:
    """Return a run of `mapped` that has ended; of 2.3 and later alone."""
    return ended(way, "mapped", next(dates))


@pytest.fixture(scope="session")
def printed(way: Way, dates: Iterator[datetime]) -> DagRun:
    """Return a run of `printing` that has ended."""
    return ended(way, "printing", next(dates))


@pytest.fixture(scope="session")
def failed(way: Way, dates: Iterator[datetime]) -> DagRun:
    """Return a run of `failing` that has ended."""
    return ended(way, "failing", next(dates), state="failed")


@pytest.fixture(scope="session")
def many(way: Way, paused: str) -> list[datetime]:
    """Return the dates of runs of `slow` that are three pages, one a day, far from the others."""
    wanted = [MANY_FROM + timedelta(days=day) for day in range(MANY)]
    with connected(way, "sync") as client:
        for date in wanted:
            client.trigger(paused, logical_date=date)
    return wanted


@pytest.fixture(scope="session")
def known(server: Server, way: Way, finished: DagRun) -> dict[str, object]:
    """Return what the server has, by the name of the argument that asks for it."""
    release = server.release
    variable = model(release, v1="Variable", v2="VariableBody")
    post_variable = endpoint(release, v1="variable.post_variables", v2="variable.post_variable")
    connection = model(release, v1="Connection", v2="ConnectionBody")
    post_connection = endpoint(
        release, v1="connection.post_connection", v2="connection.post_connection"
    )
    get_dag = endpoint(release, v1="dag.get_dag", v2="dag.get_dag")
    with connected(way, "sync") as airflow:
        airflow.call(post_variable, body=variable(key="known", value="one"))
        airflow.call(post_connection, body=connection(connection_id="known", conn_type="http"))
        dag = airflow.call(get_dag, "rich")
    return {
        "dag_id": "rich",
        "dag_run_id": finished.run_id,
        "task_id": "task",
        "mapped_task_id": "mapped",
        "map_index": 0,
        "xcom_key": "return_value",
        "pool_name": "default_pool",
        "variable_key": "known",
        "connection_id": "known",
        "section": "core",
        "option": "parallelism",
        "username": "admin",
        "role_name": "Admin",
        "uri": "s3://live/one",
        "file_token": getattr(dag, "file_token", "nowhere"),
    }
