"""Endpoints of the tag `task_instance`.

- `get_task_instance`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}
- `delete_task_instance`: DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}
- `patch_task_instance`: PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}
- `get_mapped_task_instances`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped
- `get_task_instance_dependencies_by_map_index`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies
- `get_task_instance_dependencies`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies
- `get_task_instance_tries`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries
- `get_mapped_task_instance_tries`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries
- `get_mapped_task_instance`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}
- `patch_task_instance_by_map_index`: PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}
- `get_task_instances`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances
- `bulk_task_instances`: PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances
- `get_task_instances_batch`: POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/list
- `get_task_instance_try_details`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}
- `get_mapped_task_instance_try_details`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}
- `post_clear_task_instances`: POST /api/v2/dags/{dag_id}/clearTaskInstances
- `patch_task_group_instances`: PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}
- `patch_task_group_instances_dry_run`: PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}/dry_run
- `patch_task_instance_dry_run_by_map_index`: PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dry_run
- `patch_task_instance_dry_run`: PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dry_run
- `get_log`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}
- `get_external_log_url`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/externalLogUrl/{try_number}
- `get_hitl_detail`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails
- `update_hitl_detail`: PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails
- `get_hitl_detail_try_detail`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails/tries/{try_number}
- `get_hitl_details`: GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/hitlDetails
"""
