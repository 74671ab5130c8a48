from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from airflow_rest import DagRunFailedError, RunBlockedError, WaitTimeoutError
from scripts.servers.processes import pause
from tests.live.marks import covers, on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from airflow_rest import Airflow, DagRun
    from scripts.servers.server import Server


@on("v1", "v2")
@covers("version")
def test_version(airflow: Airflow, server: Server) -> None:
    """The release is the one that was installed."""
    assert str(server.release) == airflow.version().version


@covers("health")
def test_health(airflow: Airflow) -> None:
    """A server that runs is healthy, but for a moment in which this machine is too busy for it."""
    deadline = monotonic() + 30
    while not (health := airflow.health()).is_healthy and monotonic() < deadline:
        pause(1)

    assert health.is_healthy


@on("v1", "v2")
@covers("config")
def test_config(airflow: Airflow) -> None:
    """The configuration is read, where the server shows it."""
    assert "4" == airflow.config().sections["core"]["parallelism"]


@on("v1", "v2")
@covers("dags")
def test_dags(airflow: Airflow) -> None:
    """All DAGs are listed."""
    assert {"quick", "slow", "failing", "rich"} <= {dag.dag_id for dag in airflow.dags()}


@covers("pools")
def test_pools(airflow: Airflow) -> None:
    """All pools are listed."""
    assert ("default_pool", 128) in [(pool.name, pool.slots) for pool in airflow.pools()]


@covers("trigger")
def test_trigger_with_a_naive_date(
    airflow: Airflow, paused: str, dates: Iterator[datetime]
) -> None:
    """A date without a zone, as Astronomer's page writes it, is UTC."""
    date = next(dates)

    run = airflow.trigger(paused, logical_date=f"{date:%Y-%m-%dT%H:%M:%S}")

    assert (paused, date) == (run.dag_id, run.logical_date)


@covers("trigger")
def test_trigger_with_a_conf(
    airflow: Airflow, server: Server, paused: str, dates: Iterator[datetime]
) -> None:
    """A conf goes with the run; 1.10 takes it, and has no answer that tells it."""
    run = airflow.trigger(paused, conf={"day": 1}, logical_date=next(dates))

    assert run.conf == ({} if server.release < (2, 0) else {"day": 1})


@covers("trigger")
def test_trigger_with_an_aware_date(
    airflow: Airflow, paused: str, dates: Iterator[datetime]
) -> None:
    """A date with a zone is the same instant on the server."""
    date = next(dates)

    run = airflow.trigger(paused, logical_date=date.astimezone(timezone(timedelta(hours=2))))

    assert date == run.logical_date


@covers("trigger")
def test_trigger_with_an_execution_date(
    airflow: Airflow, paused: str, dates: Iterator[datetime]
) -> None:
    """The older name of the date does on every release."""
    date = next(dates)

    run = airflow.trigger(paused, execution_date=date)

    assert (date, date) == (run.logical_date, run.execution_date)


@covers("trigger")
def test_trigger_with_nothing(airflow: Airflow, paused: str) -> None:
    """Nothing but the DAG needs to be given, and the run is there afterwards."""
    run = airflow.trigger(paused)

    found = airflow.dag_run(paused, run.run_id)

    assert (paused, False, run.run_id) == (run.dag_id, run.is_final, found.run_id)


@covers("trigger")
def test_trigger_with_a_run_id(airflow: Airflow, paused: str, dates: Iterator[datetime]) -> None:
    """A run may be named, and is found by that name."""
    date = next(dates)
    name = f"live:{date.isoformat()}"

    airflow.trigger(paused, run_id=name, logical_date=date)

    assert (name, date) == (
        airflow.dag_run(paused, name).run_id,
        airflow.dag_run(paused, name).logical_date,
    )


@on("v1", "v2")
@covers("dag_run")
def test_dag_run(airflow: Airflow, paused: str, dates: Iterator[datetime]) -> None:
    """A run is read back as it was triggered, with an id that has `+` and `:` in it."""
    run = airflow.trigger(paused, conf={"a": [1, {"b": None}]}, logical_date=next(dates))

    same = airflow.dag_run(paused, run.run_id)

    assert (run.run_id, run.logical_date, {"a": [1, {"b": None}]}) == (
        same.run_id,
        same.logical_date,
        same.conf,
    )


@covers("wait")
def test_wait(airflow: Airflow, dates: Iterator[datetime]) -> None:
    """A run is waited for until it succeeds, and its states are told."""
    run = airflow.trigger("quick", logical_date=next(dates))
    states: list[str] = []

    run = airflow.wait(
        run,
        timeout=120,
        poll=0.25,
        slowest_poll=1,
        on_progress=lambda seen: states.append(seen.state),
    )

    assert ("success", "success") == (run.state, states[-1])


@covers("wait")
def test_wait_for_a_failing_run(airflow: Airflow, failed: DagRun) -> None:
    """A run that failed has ended as well, and may be an error."""
    assert "failed" == airflow.wait(failed, timeout=5).state
    with pytest.raises(DagRunFailedError, match="is failed"):
        airflow.wait(failed, timeout=5, raise_on_failure=True)


@on(since="2.1")
@covers("wait")
def test_wait_for_a_paused_dag(airflow: Airflow, paused: str, dates: Iterator[datetime]) -> None:
    """A run of a paused DAG stays queued, and whoever waits for it is told at once."""
    run = airflow.trigger(paused, logical_date=next(dates))

    with pytest.raises(RunBlockedError, match=r"is paused.*unpause\('slow'\)") as caught:
        airflow.wait(run, timeout=120, poll=0.25)

    assert (run.run_id, "queued") == (caught.value.run.run_id, caught.value.run.state)


@on(before="2.1")
@covers("wait")
def test_wait_in_vain(airflow: Airflow, paused: str, dates: Iterator[datetime]) -> None:
    """Before 2.1 such a run is running from the first, and waiting for it ends in time."""
    run = airflow.trigger(paused, logical_date=next(dates))

    with pytest.raises(WaitTimeoutError, match=r"is paused.*unpause\('slow'\)") as caught:
        airflow.wait(run, timeout=0.5, poll=0.25)

    assert (run.run_id, "running") == (caught.value.run.run_id, caught.value.run.state)


@covers("health")
def test_dates_are_aware(airflow: Airflow) -> None:
    """A date that comes from the server has its zone."""
    heartbeat = airflow.health().scheduler_heartbeat

    assert heartbeat is not None
    assert timedelta(minutes=1) > abs(datetime.now(UTC) - heartbeat)
