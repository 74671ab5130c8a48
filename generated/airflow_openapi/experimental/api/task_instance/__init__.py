"""Endpoints of the tag `task_instance`.

- `get_task_instance`: GET /api/experimental/dags/{dag_id}/dag_runs/{execution_date}/tasks/{task_id}
"""
