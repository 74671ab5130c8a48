"""Endpoints of the tag `extra_links`.

- `get_extra_links`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links
"""
