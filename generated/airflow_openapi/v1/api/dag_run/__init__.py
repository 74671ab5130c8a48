"""Endpoints of the tag `dag_run`.

- `get_dag_runs`: GET /api/v1/dags/{dag_id}/dagRuns
- `post_dag_run`: POST /api/v1/dags/{dag_id}/dagRuns
- `get_dag_runs_batch`: POST /api/v1/dags/~/dagRuns/list
- `get_dag_run`: GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}
- `delete_dag_run`: DELETE /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}
- `update_dag_run_state`: PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}
- `clear_dag_run`: POST /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/clear
- `get_upstream_dataset_events`: GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamDatasetEvents
- `set_dag_run_note`: PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/setNote
"""
