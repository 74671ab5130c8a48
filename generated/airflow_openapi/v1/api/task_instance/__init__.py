"""Endpoints of the tag `task_instance`.

- `set_task_instance_note`: PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/setNote
- `set_mapped_task_instance_note`: PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/setNote
- `get_task_instance_dependencies`: GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies
- `get_mapped_task_instance_dependencies`: GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies
- `get_task_instances`: GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances
- `get_task_instance`: GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}
- `patch_task_instance`: PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}
- `get_mapped_task_instance`: GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}
- `patch_mapped_task_instance`: PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}
- `get_mapped_task_instances`: GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped
- `get_task_instances_batch`: POST /api/v1/dags/~/dagRuns/~/taskInstances/list
- `get_task_instance_try_details`: GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}
- `get_task_instance_tries`: GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries
- `get_mapped_task_instance_tries`: GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries
- `get_mapped_task_instance_try_details`: GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}
- `get_extra_links`: GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links
- `get_log`: GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{task_try_number}
"""
