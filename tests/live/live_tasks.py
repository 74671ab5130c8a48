from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from airflow_rest import InvalidInputError, NotFoundError, UnsupportedError
from tests.live.endpoints import endpoint, model
from tests.live.marks import covers, on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from airflow_rest import Airflow, DagRun
    from scripts.servers.server import Server

pytestmark = on("v1", "v2")


@covers("task_instances")
def test_task_instances(airflow: Airflow, finished: DagRun) -> None:
    """The tasks of a run are listed, with their states."""
    found = {(one.task_id, one.state) for one in airflow.task_instances(finished)}

    assert ("task", "success") in found


@covers("task_instances")
def test_second_try(airflow: Airflow, retried: DagRun) -> None:
    """A task that failed once has succeeded at its second try."""
    [one] = airflow.task_instances(retried)

    assert ("success", 2, 1) == (one.state, one.try_number, one.max_tries)


@on(since="2.3")
@covers("task_instances")
def test_mapped_task(airflow: Airflow, mapped: DagRun) -> None:
    """Each instance of a mapped task is one of the list."""
    found = [one.map_index for one in airflow.task_instances(mapped)]

    assert [0, 1, 2] == sorted(index for index in found if index is not None)


@on(since="2.5")  # before, the state of one instance cannot be changed
@covers("call")
def test_change_of_a_mapped_task(airflow: Airflow, server: Server, mapped: DagRun) -> None:
    """It would hit every instance: it is refused, and none is changed."""
    name = "task_instance.patch_task_instance"
    change = model(server.release, v1="UpdateTaskInstance", v2="PatchTaskInstanceBody")
    body = change.from_dict({"new_state": "failed", "dry_run": False})

    with pytest.raises(InvalidInputError, match="would change every instance of it: name the one"):
        airflow.call(
            endpoint(server.release, v1=name, v2=name), "mapped", mapped.run_id, "task", body=body
        )

    assert {"success"} == {one.state for one in airflow.task_instances(mapped)}


@covers("task_instances")
def test_task_instances_by_state_and_task(airflow: Airflow, finished: DagRun) -> None:
    """A state and a task are filters."""
    states = {one.state for one in airflow.task_instances(finished, state="success")}
    tasks = {one.task_id for one in airflow.task_instances(finished, task_id="task")}

    assert ({"success"}, {"task"}) == (states, tasks)
    assert [] == list(airflow.task_instances(finished, state="failed"))


@covers("clear")
def test_clear_nothing(airflow: Airflow, finished: DagRun) -> None:
    """A dry run tells what would be cleared, and clears none of it."""
    cleared = airflow.clear(finished, dry_run=True)

    assert "task" in [one.task_id for one in cleared]
    assert "success" == airflow.dag_run("rich", finished.run_id).state


@covers("clear")
def test_clear(airflow: Airflow, dates: Iterator[datetime]) -> None:
    """What is cleared runs again, and its run with it."""
    run = airflow.trigger("failing", logical_date=next(dates))
    first = airflow.wait(run, timeout=120, poll=0.25, slowest_poll=1)

    # Up to 2.6 the server looks again before it answers, and finds none that failed any more.
    [cleared] = airflow.clear(first, only_failed=True, dry_run=True)
    airflow.clear(first, only_failed=True)
    again = airflow.wait(airflow.dag_run("failing", run.run_id), timeout=120, poll=0.25)
    [task] = airflow.task_instances(again)

    assert ("task", "failed", "failed") == (cleared.task_id, first.state, again.state)
    assert 2 == task.try_number


@on(since="2.1")
@covers("clear")
def test_clear_a_task(airflow: Airflow, finished: DagRun) -> None:
    """Tasks can be named from 2.1 on."""
    cleared = airflow.clear(finished, task_ids=["task"], dry_run=True)

    assert {"task"} == {one.task_id for one in cleared}


@on(before="2.1")
@covers("clear")
def test_clear_a_task_on_the_first(airflow: Airflow, finished: DagRun) -> None:
    """2.0 clears all tasks or none."""
    with pytest.raises(UnsupportedError, match="`task_ids` of clear"):
        airflow.clear(finished, task_ids=["task"], dry_run=True)


@on(since="2.2")  # before, the server itself stumbles over it
@covers("clear")
def test_no_such_dag(airflow: Airflow, finished: DagRun) -> None:
    """Where there is no such DAG, nothing is cleared."""
    with pytest.raises(NotFoundError):
        airflow.clear(replace(finished, dag_id="no_such_dag"))
