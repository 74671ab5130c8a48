from __future__ import annotations

import asyncio
import itertools
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, cast

import pytest

from airflow_rest import Airflow, AsyncAirflow, Login
from scripts.servers.configuration import PASSWORD, USER
from tests.live.faces import Blocking
from tests.live.stash import NOTES, SERVER

if TYPE_CHECKING:
    from collections.abc import Iterator

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


@pytest.fixture(scope="session", params=["sync", "async"])
def airflow(request: pytest.FixtureRequest, server: Server) -> Iterator[Airflow]:
    """Return a client of the server; the async one is driven so that it looks like the sync one."""
    url, login = server.address.url, Login(USER, PASSWORD)
    if request.param == "sync":
        with Airflow(url, auth=login) as client:
            yield client
        return
    with asyncio.Runner() as runner:
        other = AsyncAirflow(url, auth=login)
        yield cast("Airflow", Blocking(other, runner))
        runner.run(other.close())


@pytest.fixture(scope="session")
def dates() -> Iterator[datetime]:
    """Return dates that no run has yet: a second run of one date is refused."""
    return (FIRST_DATE + timedelta(days=day) for day in itertools.count())


@pytest.fixture(scope="session")
def finished(server: Server, dates: Iterator[datetime]) -> DagRun:
    """Return a run of quick that has ended, with its task's answer."""
    with Airflow(server.address.url, auth=Login(USER, PASSWORD)) as client:
        run = client.trigger("quick", conf={"day": 1}, logical_date=next(dates))
        return client.wait(run, timeout=120, poll=0.25, slowest_poll=1)
