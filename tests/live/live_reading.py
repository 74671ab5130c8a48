from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from tests.live.endpoints import endpoint, model
from tests.live.walk import walk

if TYPE_CHECKING:
    from airflow_rest import Airflow, DagRun
    from scripts.servers.server import Server


def test_every_get(airflow: Airflow, server: Server, finished: DagRun, notes: list[str]) -> None:
    """Every read-only operation is read, or refused with a status; nothing else happens."""
    release = server.release
    body = model(release, v1="Variable", v2="VariableBody")
    post = endpoint(release, v1="variable.post_variables", v2="variable.post_variable")
    delete = endpoint(release, v1="variable.delete_variable", v2="variable.delete_variable")
    get_dag = endpoint(release, v1="dag.get_dag", v2="dag.get_dag")
    connection = model(release, v1="Connection", v2="ConnectionBody")
    new_connection = endpoint(
        release, v1="connection.post_connection", v2="connection.post_connection"
    )
    old_connection = endpoint(
        release, v1="connection.delete_connection", v2="connection.delete_connection"
    )
    airflow.call(post, body=body(key="live", value="one"))
    airflow.call(new_connection, body=connection(connection_id="live", conn_type="http"))
    known = {
        "dag_id": "quick",
        "dag_run_id": finished.run_id,
        "task_id": "task",
        "map_index": -1,
        "xcom_key": "return_value",
        "pool_name": "default_pool",
        "variable_key": "live",
        "connection_id": "live",
        "section": "core",
        "option": "parallelism",
        "username": "admin",
        "role_name": "Admin",
        "file_token": getattr(airflow.call(get_dag, "quick"), "file_token", "nowhere"),
    }
    api = import_module(f"airflow_openapi.{'v1' if release < (3, 0) else 'v2'}")

    walked = walk(airflow, api.OPERATIONS.values(), known)

    airflow.call(delete, "live")
    airflow.call(old_connection, "live")
    notes.append(f"{release}: {walked.summary()}")
    notes.extend(f"  {name} leniently: {why}" for name, why in walked.leniently.items())
    notes.extend(f"  {name} refused: {status}" for name, status in walked.refused.items())
    assert {} == walked.wrong
