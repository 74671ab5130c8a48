"""Endpoints of the tag `task`.

- `get_tasks`: GET /api/v2/dags/{dag_id}/tasks
- `get_task`: GET /api/v2/dags/{dag_id}/tasks/{task_id}
"""
