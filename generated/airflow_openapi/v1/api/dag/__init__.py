"""Endpoints of the tag `dag`.

- `get_dags`: GET /api/v1/dags
- `patch_dags`: PATCH /api/v1/dags
- `get_dag`: GET /api/v1/dags/{dag_id}
- `delete_dag`: DELETE /api/v1/dags/{dag_id}
- `patch_dag`: PATCH /api/v1/dags/{dag_id}
- `post_clear_task_instances`: POST /api/v1/dags/{dag_id}/clearTaskInstances
- `post_set_task_instances_state`: POST /api/v1/dags/{dag_id}/updateTaskInstancesState
- `reparse_dag_file`: PUT /api/v1/parseDagFile/{file_token}
- `get_dag_details`: GET /api/v1/dags/{dag_id}/details
- `get_tasks`: GET /api/v1/dags/{dag_id}/tasks
- `get_task`: GET /api/v1/dags/{dag_id}/tasks/{task_id}
- `get_dag_source`: GET /api/v1/dagSources/{file_token}
"""
