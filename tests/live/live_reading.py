from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from airflow_openapi import problems
from tests.live.endpoints import endpoint
from tests.live.marks import on
from tests.live.walk import walk

if TYPE_CHECKING:
    from airflow_rest import Airflow
    from scripts.servers.server import Server

pytestmark = on("v1", "v2")

# What a server says of an id that it does not have; any other status would be a mistake of ours.
NOT_THERE = {400, 404}
# What every release has, and `known` has the arguments of: none of these may be refused.
READ = {
    *("get_config", "get_connection", "get_dag", "get_dag_details", "get_dag_run", "get_dag_runs"),
    *("get_dags", "get_event_logs", "get_log", "get_pool", "get_pools", "get_task_instance"),
    *("get_task_instances", "get_tasks", "get_variable", "get_version", "get_xcom_entry"),
}


def test_every_get(
    visitor: Airflow, server: Server, known: dict[str, object], notes: list[str]
) -> None:
    """Every read-only operation is read, but for those whose id is not there; nothing else."""
    release = server.release
    api = import_module(f"airflow_openapi.{'v1' if release < (3, 0) else 'v2'}")

    walked = walk(visitor, api.OPERATIONS.values(), known)

    told = [f"every get: {walked.summary()}"]
    told += [f"  leniently: {name}, {why}" for name, why in walked.leniently.items()]
    refused = [f"{name} {status}" for name, status in walked.refused.items()]
    told += [f"  refused: {', '.join(refused)}"] if refused else []
    notes.extend(line for line in told if line not in notes)  # both clients see the same
    odd = {name: status for name, status in walked.refused.items() if status not in NOT_THERE}
    assert ({}, {}) == (walked.wrong, odd)
    assert set() == READ - set(walked.read)


def test_every_dag(airflow: Airflow, server: Server) -> None:
    """Every kind of DAG, schedule and task is read as promised."""
    details = endpoint(server.release, v1="dag.get_dag_details", v2="dag.get_dag_details")
    tasks = endpoint(server.release, v1="dag.get_tasks", v2="task.get_tasks")
    ids = [dag.dag_id for dag in airflow.dags()]

    found = {dag_id: problems(airflow.call(details, dag_id)) for dag_id in ids}
    found |= {f"{dag_id}: tasks": problems(airflow.call(tasks, dag_id)) for dag_id in ids}

    assert dict.fromkeys(found, ()) == found
