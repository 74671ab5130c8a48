"""That each server has what tests/live/dags.py says, as a client sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.live.dags import names
from tests.live.endpoints import endpoint
from tests.live.marks import on

if TYPE_CHECKING:
    from airflow_rest import Airflow, DagRun
    from scripts.servers.server import Server

SCHEDULES: dict[str, dict[str, Any]] = {
    "cron": {"value": "0 0 1 1 *"},
    "delta": {"days": 365, "seconds": 0, "microseconds": 0},
    "relative": {"years": 1, "months": 0, "days": 0},
}
SUMMARIES = {"cron": "0 0 1 1 *", "delta": "365 days, 0:00:00"}


def test_dags_are_there(airflow: Airflow, server: Server) -> None:
    """Every DAG can be read by its id, and of all only those that are to be are paused at first."""
    found = {name: airflow.dag(name).is_paused for name in names(server.release)}

    assert {"held", "delta"} <= {name for name, paused in found.items() if paused}
    assert {"quick", "rich", "failing"} <= {name for name, paused in found.items() if not paused}


@on("v1", "v2")
def test_no_other_dags_are_there(airflow: Airflow, server: Server) -> None:
    """The list has these, and not the file that cannot be imported."""
    assert names(server.release) == {dag.dag_id for dag in airflow.dags()}


@on("v1")
@pytest.mark.parametrize("name", SCHEDULES)
def test_schedule_interval(airflow: Airflow, server: Server, name: str) -> None:
    """Airflow 2 tells a schedule of each kind in a class of its own."""
    get = endpoint(server.release, v1="dag.get_dag", v2="dag.get_dag")

    schedule = airflow.call(get, name).schedule_interval

    told = schedule.to_dict()
    assert SCHEDULES[name] == {field: told[field] for field in SCHEDULES[name]}


@on("v2")
@pytest.mark.parametrize("name", SUMMARIES)
def test_timetable_summary(airflow: Airflow, server: Server, name: str) -> None:
    """Airflow 3 tells a schedule of each kind in words."""
    get = endpoint(server.release, v1="dag.get_dag", v2="dag.get_dag")

    assert SUMMARIES[name] == airflow.call(get, name).timetable_summary


@on("v1", "v2", since="2.3")
def test_map_index(airflow: Airflow, server: Server, mapped: DagRun) -> None:
    """A mapped task has an instance for each of its values."""
    get = endpoint(
        server.release,
        v1="task_instance.get_mapped_task_instances",
        v2="task_instance.get_mapped_task_instances",
    )

    found = airflow.call(get, "mapped", mapped.run_id, "task").task_instances

    assert [0, 1, 2] == sorted(one.map_index for one in found)


@on("v1", "v2")
def test_second_try(airflow: Airflow, server: Server, retried: DagRun) -> None:
    """A task that failed once has succeeded at its second try."""
    get = endpoint(
        server.release,
        v1="task_instance.get_task_instance",
        v2="task_instance.get_task_instance",
    )

    task = airflow.call(get, "retrying", retried.run_id, "task")

    assert ("success", 2) == (task.state, task.try_number)


@on("v1", "v2")
def test_import_error(airflow: Airflow, server: Server) -> None:
    """The file that cannot be imported is told of, with the reason."""
    get = endpoint(
        server.release,
        v1="import_error.get_import_errors",
        v2="import_error.get_import_errors",
    )

    [error] = airflow.call(get).import_errors

    assert error.filename.endswith("broken.py")
    assert "broken on purpose" in error.stack_trace
