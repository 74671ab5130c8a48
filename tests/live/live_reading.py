from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from airflow_openapi import problems
from airflow_rest import Airflow
from tests.live.endpoints import endpoint, model
from tests.live.marks import on
from tests.live.walk import walk

if TYPE_CHECKING:
    from airflow_rest import DagRun
    from scripts.servers.server import Server
    from tests.live.ways import Way

pytestmark = on("v1", "v2")


@pytest.fixture(scope="session")
def known(server: Server, way: Way, finished: DagRun) -> dict[str, object]:
    """Return what the server has, by the name of the argument that asks for it."""
    release = server.release
    variable = model(release, v1="Variable", v2="VariableBody")
    post_variable = endpoint(release, v1="variable.post_variables", v2="variable.post_variable")
    connection = model(release, v1="Connection", v2="ConnectionBody")
    post_connection = endpoint(
        release, v1="connection.post_connection", v2="connection.post_connection"
    )
    get_dag = endpoint(release, v1="dag.get_dag", v2="dag.get_dag")
    with way.client(Airflow, way.credentials) as airflow:
        airflow.call(post_variable, body=variable(key="known", value="one"))
        airflow.call(post_connection, body=connection(connection_id="known", conn_type="http"))
        dag = airflow.call(get_dag, "rich")
    return {
        "dag_id": "rich",
        "dag_run_id": finished.run_id,
        "task_id": "task",
        "mapped_task_id": "mapped",
        "map_index": 0,
        "xcom_key": "return_value",
        "pool_name": "default_pool",
        "variable_key": "known",
        "connection_id": "known",
        "section": "core",
        "option": "parallelism",
        "username": "admin",
        "role_name": "Admin",
        "uri": "s3://live/one",
        "file_token": getattr(dag, "file_token", "nowhere"),
    }


def test_every_get(
    visitor: Airflow, server: Server, known: dict[str, object], notes: list[str]
) -> None:
    """Every read-only operation is read, or refused with a status; nothing else happens."""
    release = server.release
    api = import_module(f"airflow_openapi.{'v1' if release < (3, 0) else 'v2'}")

    walked = walk(visitor, api.OPERATIONS.values(), known)

    told = [f"every get: {walked.summary()}"]
    told += [f"  leniently: {name}, {why}" for name, why in walked.leniently.items()]
    refused = [f"{name} {status}" for name, status in walked.refused.items()]
    told += [f"  refused: {', '.join(refused)}"] if refused else []
    notes.extend(line for line in told if line not in notes)  # both clients see the same
    assert {} == walked.wrong


def test_every_dag(airflow: Airflow, server: Server) -> None:
    """Every kind of DAG, schedule and task is read as promised."""
    details = endpoint(server.release, v1="dag.get_dag_details", v2="dag.get_dag_details")
    tasks = endpoint(server.release, v1="dag.get_tasks", v2="task.get_tasks")
    ids = [dag.dag_id for dag in airflow.dags()]

    found = {dag_id: problems(airflow.call(details, dag_id)) for dag_id in ids}
    found |= {f"{dag_id}: tasks": problems(airflow.call(tasks, dag_id)) for dag_id in ids}

    assert dict.fromkeys(found, ()) == found
