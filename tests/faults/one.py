"""One server, asked for runs through the proxy, and killed in the middle of it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from msgspec import Struct

from airflow_rest import Airflow, Login
from scripts.servers.configuration import PASSWORD, USER
from scripts.servers.processes import pause
from scripts.servers.temporary import on_temporary_server
from tests.faults.asking import DAG, Asked, Crowd
from tests.faults.counting import Count, Run, count, errors_of, runs_in, runs_of
from tests.faults.kinds import Draw
from tests.faults.proxy import FaultProxy

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scripts.servers.interrupts import Interrupts
    from scripts.servers.progress import Progress
    from scripts.servers.releases import Release
    from scripts.servers.server import Server

_LONGEST_S = 5.0  # of a delay, beyond a client's patience
_OUTAGE_S = 1.0  # before it is started again, which takes its time itself
# How long SQLite waits for another writer. Airflow 3 waits within its event loop, so that nobody
# is answered meanwhile, the other writer's commit least of all: in the five seconds that are usual
# it answers hardly anything to sixteen workers. So it answers 500 instead, and goes on.
_SETTINGS = {
    "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": "sqlite:///$AIRFLOW_HOME/airflow.db?timeout=0.1"
}
_QUIET_S = 2.0  # in which nothing changes, once nothing is on its way


class Plan(Struct, frozen=True):
    """What is done to each server.

    Attributes:
        triggers: How many runs are asked for.
        workers: By how many, side by side.
        seed: Of the faults.
        rate: The share of exchanges that a fault befalls.
    """

    triggers: int
    workers: int
    seed: int
    rate: float


class Row(Struct):
    """What came of one server.

    Attributes:
        server: Its release.
        count: What became of the runs.
        exchanges: How often each fault was done, by name; and how often none.
        errors: How often the client raised each error, by name.
        seconds: From the first trigger to the last answer.
    """

    server: str
    count: Count
    exchanges: dict[str, int]
    errors: dict[str, int]
    seconds: float


def run(release: Release, plan: Plan, progress: Progress, interrupts: Interrupts) -> Row:
    """Start a server, ask it for runs, kill it, start it again, and return what came of it.

    Raises:
        ServerError: It could not be installed, started or stopped.
    """
    return on_temporary_server(
        release,
        lambda server: _on(server, plan, progress),
        progress,
        interrupts,
        settings=_SETTINGS if release >= (3, 0) else {},
    )


def _on(server: Server, plan: Plan, progress: Progress) -> Row:
    with Airflow(server.address.url, Login(USER, PASSWORD)) as airflow:
        airflow.pause(DAG)
    asked = [Asked(f"marker-{number}") for number in range(plan.triggers)]
    draw = Draw(plan.seed, plan.rate)
    began = time.monotonic()
    with FaultProxy(server.address.port, draw, longest_s=_LONGEST_S) as proxy:
        with Crowd(proxy.url, asked, plan.workers) as crowd:
            _ask(crowd, server, plan.triggers, progress)
        seconds = time.monotonic() - began
        progress.step("waiting for what is still on its way")
        proxy.drain()
        runs = _settled(lambda: _runs(server), progress)
        progress.done()
        counts = dict(proxy.counts)
    return Row(str(server.release), count(asked, runs), counts, errors_of(asked), seconds)


def _ask(crowd: Crowd, server: Server, triggers: int, progress: Progress) -> None:
    """Have the crowd ask, and kill the server when they are half through."""
    working = f"asking for {triggers} runs of Airflow {server.release}"
    progress.step(working)
    crowd.start()
    was_killed = False
    while crowd.is_busy():
        pause(0.1)
        progress.tick(f"{crowd.done} are done")
        if not was_killed and crowd.done >= triggers // 2:
            progress.step(f"killing the server when {crowd.done} are done")
            server.kill()
            pause(_OUTAGE_S)
            server.start(progress)
            progress.step(f"{working}, after its restart")
            was_killed = True


def _runs(server: Server) -> Sequence[Run]:
    if server.release.major == 1:
        return runs_in(server.home / "airflow.db")
    return runs_of(server.address.url)


def _settled(look: Callable[[], Sequence[Run]], progress: Progress) -> Sequence[Run]:
    """Return what *look* finds once it finds the same twice."""
    found: Sequence[Run] = []
    seen: Sequence[Run] | None = None
    while found != seen:
        seen = found
        pause(_QUIET_S)
        progress.tick()
        found = sorted(look(), key=lambda run: run.run_id)
    return found
