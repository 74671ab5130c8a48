"""Airflow API (Stable): 89 operations, 97 models.

Built from openapi/v1.yaml; see `api` for the endpoints, `models` for what they take and answer.
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
        "clear_dag_run": "dag_run",
        "create_dataset_event": "dataset",
        "delete_connection": "connection",
        "delete_dag": "dag",
        "delete_dag_dataset_queued_event": "dataset",
        "delete_dag_dataset_queued_events": "dataset",
        "delete_dag_run": "dag_run",
        "delete_dataset_queued_events": "dataset",
        "delete_pool": "pool",
        "delete_role": "role",
        "delete_user": "user",
        "delete_variable": "variable",
        "get_config": "config",
        "get_connection": "connection",
        "get_connections": "connection",
        "get_dag": "dag",
        "get_dag_dataset_queued_event": "dataset",
        "get_dag_dataset_queued_events": "dataset",
        "get_dag_details": "dag",
        "get_dag_run": "dag_run",
        "get_dag_runs": "dag_run",
        "get_dag_runs_batch": "dag_run",
        "get_dag_source": "dag",
        "get_dag_stats": "dag_stats",
        "get_dag_warnings": "dag_warning",
        "get_dags": "dag",
        "get_dataset": "dataset",
        "get_dataset_events": "dataset",
        "get_dataset_queued_events": "dataset",
        "get_datasets": "dataset",
        "get_event_log": "event_log",
        "get_event_logs": "event_log",
        "get_extra_links": "task_instance",
        "get_health": "monitoring",
        "get_import_error": "import_error",
        "get_import_errors": "import_error",
        "get_log": "task_instance",
        "get_mapped_task_instance": "task_instance",
        "get_mapped_task_instance_dependencies": "task_instance",
        "get_mapped_task_instance_tries": "task_instance",
        "get_mapped_task_instance_try_details": "task_instance",
        "get_mapped_task_instances": "task_instance",
        "get_permissions": "permission",
        "get_plugins": "plugin",
        "get_pool": "pool",
        "get_pools": "pool",
        "get_providers": "provider",
        "get_role": "role",
        "get_roles": "role",
        "get_task": "dag",
        "get_task_instance": "task_instance",
        "get_task_instance_dependencies": "task_instance",
        "get_task_instance_tries": "task_instance",
        "get_task_instance_try_details": "task_instance",
        "get_task_instances": "task_instance",
        "get_task_instances_batch": "task_instance",
        "get_tasks": "dag",
        "get_upstream_dataset_events": "dag_run",
        "get_user": "user",
        "get_users": "user",
        "get_value": "config",
        "get_variable": "variable",
        "get_variables": "variable",
        "get_version": "monitoring",
        "get_xcom_entries": "x_com",
        "get_xcom_entry": "x_com",
        "patch_connection": "connection",
        "patch_dag": "dag",
        "patch_dags": "dag",
        "patch_mapped_task_instance": "task_instance",
        "patch_pool": "pool",
        "patch_role": "role",
        "patch_task_instance": "task_instance",
        "patch_user": "user",
        "patch_variable": "variable",
        "post_clear_task_instances": "dag",
        "post_connection": "connection",
        "post_dag_run": "dag_run",
        "post_pool": "pool",
        "post_role": "role",
        "post_set_task_instances_state": "dag",
        "post_user": "user",
        "post_variables": "variable",
        "reparse_dag_file": "dag",
        "set_dag_run_note": "dag_run",
        "set_mapped_task_instance_note": "task_instance",
        "set_task_instance_note": "task_instance",
        "test_connection": "connection",
        "update_dag_run_state": "dag_run",
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
