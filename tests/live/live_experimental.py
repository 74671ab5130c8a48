"""What Airflow 1.10 does otherwise, and what it does not have."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

import airflow_openapi.experimental
from airflow_openapi.experimental.api.dag import get_dag_code, get_task
from airflow_openapi.experimental.api.dag_run import get_dag_run, get_dag_runs, get_latest_runs
from airflow_openapi.experimental.api.pool import create_pool, delete_pool, get_pool, get_pools
from airflow_openapi.experimental.api.task_instance import get_task_instance
from airflow_openapi.experimental.models import PoolBody
from airflow_rest import (
    InvalidInputError,
    NotFoundError,
    RunExistsError,
    ServerError,
    UnsupportedError,
)
from tests.live.marks import covers, on, refused
from tests.live.walk import walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from airflow_rest import Airflow, DagRun
    from scripts.servers.server import Server

pytestmark = on("experimental")

LACKING: dict[str, Callable[[Airflow, DagRun], Any]] = {
    "config": lambda airflow, _: airflow.config(),
    "dags": lambda airflow, _: list(airflow.dags()),
    "clear": lambda airflow, run: airflow.clear(run),
    "task_instances": lambda airflow, run: list(airflow.task_instances(run)),
    "logs": lambda airflow, run: list(airflow.logs(run, "task")),
}


def lacks(name: str) -> Any:
    """Return a case of `test_verb_that_is_not_there`, which covers the verb."""
    return pytest.param(name, marks=[covers(name), refused])


@pytest.mark.parametrize("name", [lacks(name) for name in LACKING])
def test_verb_that_is_not_there(airflow: Airflow, finished: DagRun, name: str) -> None:
    """What the API of 1.10 has no endpoint for is refused by name, before anything is sent."""
    with pytest.raises(UnsupportedError, match=rf"`{name}` came with Airflow 2\.0"):
        LACKING[name](airflow, finished)


@covers("version")
def test_version(airflow: Airflow, server: Server) -> None:
    """Which 1.10 it is, the API does not tell."""
    assert "1.10" == airflow.version().version
    assert (1, 10) == server.release[:2]


@covers("dag", "pause", "unpause")
def test_no_such_dag(airflow: Airflow) -> None:
    """A DAG that is not there makes the server stumble, and that is told."""
    for call in (airflow.dag, airflow.pause, airflow.unpause):
        with pytest.raises((NotFoundError, ServerError), match="no_such_dag"):
            call("no_such_dag")


@covers("trigger")
def test_duplicate_run(airflow: Airflow, finished: DagRun, dates: Iterator[datetime]) -> None:
    """A second run of the same id is a conflict, though the answer is a 400, and names the run."""
    with pytest.raises(RunExistsError, match="a run of this id already") as caught:
        airflow.trigger("rich", run_id=finished.run_id, logical_date=next(dates))

    assert finished.run_id == caught.value.run.run_id


@covers("trigger", "dag_run")
def test_run_by_id_and_by_date(airflow: Airflow, paused: str, dates: Iterator[datetime]) -> None:
    """A run is found by either, though the API asks by date alone."""
    date = next(dates)
    name = f"live:{date.isoformat()}"

    airflow.trigger(paused, run_id=name, logical_date=date)

    assert (name, date) == (
        airflow.dag_run(paused, name).run_id,
        airflow.dag_run(paused, name).logical_date,
    )
    assert paused == airflow.dag_run(paused, logical_date=date).dag_id


@covers("dag_runs")
def test_runs_of_all_dags(airflow: Airflow) -> None:
    """There is no list of the runs of all DAGs."""
    with pytest.raises(UnsupportedError, match=r"dag_runs .*came with Airflow 2\.0"):
        list(airflow.dag_runs())


@covers("dag_runs")
def test_runs_by_start(airflow: Airflow, finished: DagRun) -> None:
    """The client filters by the start, which the list tells; the end it does not."""
    [run] = [run for run in airflow.dag_runs("rich") if run.run_id == finished.run_id]
    start = run.start_date
    assert start is not None
    second = timedelta(seconds=1)

    within = [run.run_id for run in airflow.dag_runs("rich", start_date_gte=start - second)]
    after = [run.run_id for run in airflow.dag_runs("rich", start_date_gte=start + second)]

    assert finished.run_id in within
    assert finished.run_id not in after
    with pytest.raises(UnsupportedError, match="end_date_gte"):
        list(airflow.dag_runs("rich", end_date_gte=start))


@covers("dag_runs")
def test_runs_by_state_and_type(airflow: Airflow, finished: DagRun) -> None:
    """The client filters by state and type too."""
    found = {run.run_id for run in airflow.dag_runs("rich", state="success", run_type="manual")}

    assert finished.run_id in found
    assert [] == list(airflow.dag_runs("rich", state="failed"))
    assert [] == list(airflow.dag_runs("rich", run_type="scheduled"))


@covers("call")
def test_run_and_its_task(airflow: Airflow, retried: DagRun) -> None:
    """A run and its task are read by the date of the run."""
    date = retried.logical_date
    assert date is not None

    run = airflow.call(get_dag_run, "retrying", date)
    instance = airflow.call(get_task_instance, "retrying", date, "task")
    task = airflow.call(get_task, "retrying", "task")

    assert ("success", "success") == (run.state, instance.state)
    # Of the tries this API tells how many there may be, and no more.
    assert ("1", "1") == (instance.max_tries, task["retries"])


@covers("pages")
def test_lists_come_whole(airflow: Airflow, finished: DagRun) -> None:
    """There are no pages, and what is read page by page comes whole."""
    runs = airflow.pages(get_dag_runs, "rich")

    assert finished.run_id in [run.run_id for run in runs]
    assert {"default_pool"} <= {pool.pool for pool in airflow.pages(get_pools)}
    with pytest.raises(InvalidInputError, match="get_pool is no list"):
        airflow.pages(get_pool, "default_pool")  # type: ignore[arg-type]  # as is to be seen


@covers("call")
def test_code_and_latest_runs(airflow: Airflow, finished: DagRun) -> None:
    """The file of a DAG is read, and the latest run of each."""
    code = airflow.call(get_dag_code, "rich")
    latest = airflow.call(get_latest_runs).items

    assert "something of every kind" in str(code)
    assert finished.dag_id in {run.dag_id for run in latest}


@covers("call")
def test_pool(airflow: Airflow, names: Iterator[str]) -> None:
    """A pool is made, read and removed."""
    name = next(names)

    airflow.call(create_pool, body=PoolBody(name=name, slots=3, description="of a test"))
    pool = airflow.call(get_pool, name)
    listed = name in [pool.name for pool in airflow.pools()]
    airflow.call(delete_pool, name)

    assert (3, True) == (pool.slots, listed)
    assert name not in [pool.name for pool in airflow.pools()]


@covers("reading")
def test_every_get(airflow: Airflow, finished: DagRun, notes: list[str]) -> None:
    """Every read-only operation is read, or is not in this release; nothing else happens."""
    known = {
        "dag_id": "rich",
        "execution_date": finished.logical_date,
        "task_id": "task",
        "name": "default_pool",
        "paused": False,
    }

    walked = walk(airflow, airflow_openapi.experimental.OPERATIONS.values(), known)

    told = f"every get: {walked.summary()}"
    notes.extend([told] if told not in notes else [])  # both clients see the same
    assert ({}, {}, {}) == (walked.wrong, walked.refused, walked.leniently)
