"""Endpoints of the tag `dag_run`.

- `get_latest_runs`: GET /api/experimental/latest_runs
- `get_dag_runs`: GET /api/experimental/dags/{dag_id}/dag_runs
- `trigger_dag`: POST /api/experimental/dags/{dag_id}/dag_runs
- `get_dag_run`: GET /api/experimental/dags/{dag_id}/dag_runs/{execution_date}
"""
