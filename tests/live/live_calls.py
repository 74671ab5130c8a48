from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from airflow_rest import NotFoundError
from scripts.demo.tour import answer_of
from tests.live.endpoints import endpoint, model
from tests.live.marks import covers, on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from airflow_rest import Airflow, DagRun
    from scripts.servers.server import Server

pytestmark = [covers("call"), on("v1", "v2")]


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

    found = airflow.call(get, "rich", finished.run_id, limit=5).task_instances

    assert ("task", "success") in [(one.task_id, one.state) for one in found]


def test_xcom(airflow: Airflow, server: Server, finished: DagRun) -> None:
    """What a task returned is read."""
    get = endpoint(server.release, v1="x_com.get_xcom_entry", v2="x_com.get_xcom_entry")

    entry = airflow.call(get, "rich", finished.run_id, "task", "return_value")

    assert {"answer": 42} == answer_of(entry.value)


def test_log(airflow: Airflow, server: Server, finished: DagRun) -> None:
    """The log of a task is read as JSON, which the server gives only where it is asked for."""
    get = endpoint(server.release, v1="task_instance.get_log", v2="task_instance.get_log")

    answer = airflow.call(get, "rich", finished.run_id, "task", 1)

    assert "42" in str(answer.content)


def test_variable(airflow: Airflow, server: Server, names: Iterator[str]) -> None:
    """A variable is made, read, changed and removed."""
    release, key = server.release, next(names)
    body = model(release, v1="Variable", v2="VariableBody")
    post = endpoint(release, v1="variable.post_variables", v2="variable.post_variable")
    get = endpoint(release, v1="variable.get_variable", v2="variable.get_variable")
    patch = endpoint(release, v1="variable.patch_variable", v2="variable.patch_variable")
    delete = endpoint(release, v1="variable.delete_variable", v2="variable.delete_variable")

    airflow.call(post, body=body(key=key, value="one"))
    first = airflow.call(get, key).value
    airflow.call(patch, key, body=body(key=key, value="two"))
    second = airflow.call(get, key).value
    airflow.call(delete, key)

    assert ("one", "two") == (first, second)
    with pytest.raises(NotFoundError):
        airflow.call(get, key)


def test_pool(airflow: Airflow, server: Server, names: Iterator[str]) -> None:
    """A pool is made, changed by an update mask, and removed; a mask of two fields is one list."""
    release, name = server.release, next(names)
    post = endpoint(release, v1="pool.post_pool", v2="pool.post_pool")
    patch = endpoint(release, v1="pool.patch_pool", v2="pool.patch_pool")
    delete = endpoint(release, v1="pool.delete_pool", v2="pool.delete_pool")
    body = model(release, v1="PoolBody", v2="PoolBody")
    change = model(release, v1="PoolBody", v2="PoolPatchBody")
    told = {"description": "changed"} if release >= (2, 3) else {}
    # From 3.2 a mask does not spare the fields that it leaves out.
    named = {"name": name} if release < (3, 0) else {"pool": name, "include_deferred": False}

    airflow.call(post, body=body(name=name, slots=3))
    changed = airflow.call(
        patch, name, body=change(**named, slots=5, **told), update_mask=["slots", *told]
    )
    listed = name in [pool.name for pool in airflow.pools()]
    airflow.call(delete, name)

    assert (5, True) == (changed.slots, listed)
    assert not told or "changed" == changed.description
    assert name not in [pool.name for pool in airflow.pools()]
