"""Endpoints of the tag `dag_run`.

- `get_dag_run`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}
- `delete_dag_run`: DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}
- `patch_dag_run`: PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}
- `get_dag_runs`: GET /api/v2/dags/{dag_id}/dagRuns
- `trigger_dag_run`: POST /api/v2/dags/{dag_id}/dagRuns
- `bulk_dag_runs`: PATCH /api/v2/dags/{dag_id}/dagRuns
- `get_upstream_asset_events`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamAssetEvents
- `clear_dag_run`: POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/clear
- `wait_dag_run_until_finished`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait
- `get_list_dag_runs_batch`: POST /api/v2/dags/{dag_id}/dagRuns/list
- `clear_dag_runs`: POST /api/v2/dags/{dag_id}/clearDagRuns
- `clear_dag_run_partitions`: POST /api/v2/dags/{dag_id}/clearPartitions
"""
