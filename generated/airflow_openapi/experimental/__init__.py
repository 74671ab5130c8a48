"""Airflow API (Experimental): 18 operations, 21 models.

Built from openapi/experimental.yaml; see `api` for the endpoints, `models` for what they take and answer.
"""

from typing import TYPE_CHECKING, Final

from airflow_openapi._runtime.lazy import attach
from airflow_openapi._runtime.operation import Operations

if TYPE_CHECKING:
    from airflow_openapi._runtime.client import AuthenticatedClient, Client

__all__ = ["OPERATIONS", "AuthenticatedClient", "Client"]

OPERATIONS: Final = Operations(
    __name__,
    {
        "create_pool": "pool",
        "delete_dag": "dag",
        "delete_pool": "pool",
        "get_dag_code": "dag",
        "get_dag_paused": "dag",
        "get_dag_run": "dag_run",
        "get_dag_runs": "dag_run",
        "get_health": "monitoring",
        "get_info": "monitoring",
        "get_latest_runs": "dag_run",
        "get_lineage": "lineage",
        "get_pool": "pool",
        "get_pools": "pool",
        "get_task": "dag",
        "get_task_instance": "task_instance",
        "set_dag_paused": "dag",
        "test": "monitoring",
        "trigger_dag": "dag_run",
    },
)

# No checker is shown this, or it would take any name for one of these.
if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AuthenticatedClient": "airflow_openapi._runtime.client",
            "Client": "airflow_openapi._runtime.client",
        },
    )
