from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from airflow_rest import Airflow, InvalidInputError, NotFoundError
from tests.live.marks import covers, on

if TYPE_CHECKING:
    from airflow_rest import DagRun
    from scripts.servers.server import Server


@on("v1", "v2")
@covers("dag")
def test_dag(airflow: Airflow) -> None:
    """A DAG is read by its id."""
    dag = airflow.dag("rich")

    assert ("rich", "something of every kind") == (dag.dag_id, dag.description)


@on("v1", "v2")
@covers("dag", "pause", "unpause")
def test_no_such_dag(airflow: Airflow) -> None:
    """A DAG that is not there is neither read nor paused."""
    for verb in (airflow.dag, airflow.pause, airflow.unpause):
        with pytest.raises(NotFoundError):
            verb("no_such_dag")


@covers("pause", "unpause")
def test_pause_and_unpause(airflow: Airflow) -> None:
    """A DAG is paused and no longer, and reading it tells so."""
    states = []
    for verb in (airflow.pause, airflow.unpause, airflow.pause):
        states += [verb("cron").is_paused, airflow.dag("cron").is_paused]

    assert [True, True, False, False, True, True] == states


@covers("dag_runs")
@pytest.mark.parametrize("name", ["logical_date", "execution_date"])
def test_runs_by_date(airflow: Airflow, paused: str, many: list[datetime], name: str) -> None:
    """Both names of the date filter, and all pages come."""
    within = {f"{name}_gte": many[1], f"{name}_lte": many[-2]}

    found = [run.logical_date for run in airflow.dag_runs(paused, **within)]  # type: ignore[arg-type]  # dates alone

    assert many[1:-1] == sorted(date for date in found if date)


@on("v1", "v2")
@covers("dag_runs")
def test_runs_of_all_dags(airflow: Airflow, many: list[datetime], finished: DagRun) -> None:
    """Without a DAG, the runs of every one of them come."""
    runs = list(airflow.dag_runs())

    assert {"slow", finished.dag_id} <= {run.dag_id for run in runs}
    assert len(many) < len(runs) == len({(run.dag_id, run.run_id) for run in runs})


@on("v1", "v2")
@covers("dag_runs")
def test_runs_by_start_and_end(airflow: Airflow, finished: DagRun) -> None:
    """A run is in the range that it bounds itself, and in none before or after."""
    run = finished
    start, end = run.start_date, run.end_date
    assert start is not None
    assert end is not None
    second = timedelta(seconds=1)

    def ids(**bounds: datetime) -> set[str]:
        return {found.run_id for found in airflow.dag_runs(run.dag_id, **bounds)}  # type: ignore[arg-type]  # dates alone

    assert run.run_id in ids(start_date_gte=start, start_date_lte=start)
    assert run.run_id in ids(end_date_gte=end, end_date_lte=end)
    assert run.run_id not in ids(start_date_gte=start + second)
    assert run.run_id not in ids(end_date_gte=end + second)
    assert run.run_id not in ids(start_date_lte=start - second)
    assert run.run_id not in ids(end_date_lte=end - second)


@on("v1", "v2")
@covers("dag_runs")
def test_runs_by_state(airflow: Airflow, server: Server, paused: str, failed: DagRun) -> None:
    """Runs of a state, or of one of several."""
    assert failed.state == "failed"
    assert airflow.trigger(paused).run_id
    assert {"failed"} == {run.state for run in airflow.dag_runs(state="failed")}
    # 2.0 has no state queued: what waits there is running from the first.
    waiting = "queued" if server.release >= (2, 1) else "running"
    assert {"failed", waiting} == {run.state for run in airflow.dag_runs(state=["failed", waiting])}


@on("v1", "v2")
@covers("dag_runs")
def test_runs_by_type(airflow: Airflow, many: list[datetime]) -> None:
    """Runs of a type, or of one of several."""
    assert {"manual"} == {run.run_type for run in airflow.dag_runs(run_type="manual")}
    assert [] == list(airflow.dag_runs(run_type=["scheduled", "backfill"]))


@covers("dag_runs")
def test_unknown_filter(airflow: Airflow) -> None:
    """A filter that there is none of is refused: Airflow 3 would answer with every run."""
    with pytest.raises(InvalidInputError, match="dag_runs has no argument `sate`"):
        airflow.dag_runs("rich", sate="failed")  # type: ignore[call-arg]


@covers("dag_run")
def test_run_of_a_link(airflow: Airflow, server: Server, finished: DagRun) -> None:
    """The run that an address of the UI names is found."""
    page = {
        1: f"/admin/airflow/graph?dag_id=rich&execution_date={finished.logical_date}",
        2: f"/dags/rich/grid?dag_run_id={finished.run_id}",
        3: f"/dags/rich/runs/{finished.run_id}",
    }[server.release.major]
    _, link = Airflow.from_link(f"{airflow.url}{page}".replace(" ", "%20"))

    run = airflow.dag_run(link.dag_id, link.run_id, logical_date=link.logical_date)

    assert (finished.run_id, "success") == (run.run_id, run.state)


@covers("dag_run")
def test_link_without_a_run(airflow: Airflow) -> None:
    """A link to a DAG alone names no run, and the error says what is missing."""
    _, link = Airflow.from_link(f"{airflow.url}/dags/rich/grid")

    with pytest.raises(InvalidInputError, match="which run of DAG 'rich' is meant"):
        airflow.dag_run(link.dag_id, link.run_id, logical_date=link.logical_date)
