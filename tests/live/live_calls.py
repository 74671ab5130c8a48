from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.demo.tour import answer_of
from tests.live.endpoints import endpoint, model

if TYPE_CHECKING:
    from airflow_rest import Airflow, DagRun
    from scripts.servers.server import Server


def test_dag_details(airflow: Airflow, server: Server) -> None:
    """The details of a DAG are read."""
    get = endpoint(server.release, v1="dag.get_dag_details", v2="dag.get_dag_details")

    assert "quick" == airflow.call(get, "quick").dag_id


def test_tasks(airflow: Airflow, server: Server) -> None:
    """The tasks of a DAG are read, with their durations and trigger rules."""
    get = endpoint(server.release, v1="dag.get_tasks", v2="task.get_tasks")

    (task,) = airflow.call(get, "quick").tasks

    assert ("task", "all_success") == (task.task_id, task.trigger_rule)


def test_task_instances(airflow: Airflow, server: Server, finished: DagRun) -> None:
    """The task instances of a run are read, with their states."""
    get = endpoint(
        server.release,
        v1="task_instance.get_task_instances",
        v2="task_instance.get_task_instances",
    )

    (one,) = airflow.call(get, "quick", finished.run_id, limit=5).task_instances

    assert ("task", "success") == (one.task_id, one.state)


def test_xcom(airflow: Airflow, server: Server, finished: DagRun) -> None:
    """What a task returned is read."""
    get = endpoint(server.release, v1="x_com.get_xcom_entry", v2="x_com.get_xcom_entry")

    entry = airflow.call(get, "quick", finished.run_id, "task", "return_value")

    assert {"answer": 42} == answer_of(entry.value)


def test_log(airflow: Airflow, server: Server, finished: DagRun) -> None:
    """The log of a task is read as JSON, which the server gives only where it is asked for."""
    get = endpoint(server.release, v1="task_instance.get_log", v2="task_instance.get_log")

    answer = airflow.call(get, "quick", finished.run_id, "task", 1)

    assert "42" in str(answer.content)


def test_variable(airflow: Airflow, server: Server) -> None:
    """A variable is made, read, changed and removed."""
    release = server.release
    body = model(release, v1="Variable", v2="VariableBody")
    post = endpoint(release, v1="variable.post_variables", v2="variable.post_variable")
    get = endpoint(release, v1="variable.get_variable", v2="variable.get_variable")
    patch = endpoint(release, v1="variable.patch_variable", v2="variable.patch_variable")
    delete = endpoint(release, v1="variable.delete_variable", v2="variable.delete_variable")

    airflow.call(post, body=body(key="live", value="one"))
    first = airflow.call(get, "live").value
    airflow.call(patch, "live", body=body(key="live", value="two"))
    second = airflow.call(get, "live").value
    airflow.call(delete, "live")

    assert ("one", "two") == (first, second)


def test_pool(airflow: Airflow, server: Server) -> None:
    """A pool is made, changed by an update mask, and removed; a mask of two fields is one list."""
    release = server.release
    body = model(release, v1="PoolBody", v2="PoolBody")
    change = model(release, v1="PoolBody", v2="PoolPatchBody")
    post = endpoint(release, v1="pool.post_pool", v2="pool.post_pool")
    patch = endpoint(release, v1="pool.patch_pool", v2="pool.patch_pool")
    delete = endpoint(release, v1="pool.delete_pool", v2="pool.delete_pool")
    mask = ["slots", "description"] if release >= (2, 3) else ["slots"]

    airflow.call(post, body=body(name="live", slots=3))
    changed = airflow.call(patch, "live", body=change(name="live", slots=5), update_mask=mask)
    names = [pool.name for pool in airflow.pools()]
    airflow.call(delete, "live")

    assert (5, ["default_pool", "live"]) == (changed.slots, sorted(names))
    assert ["default_pool"] == [pool.name for pool in airflow.pools()]
