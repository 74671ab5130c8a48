"""Endpoints of the tag `dag`.

- `delete_dag`: DELETE /api/experimental/dags/{dag_id}
- `get_task`: GET /api/experimental/dags/{dag_id}/tasks/{task_id}
- `get_dag_code`: GET /api/experimental/dags/{dag_id}/code
- `get_dag_paused`: GET /api/experimental/dags/{dag_id}/paused
- `set_dag_paused`: GET /api/experimental/dags/{dag_id}/paused/{paused}
"""
