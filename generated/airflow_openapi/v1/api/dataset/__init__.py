"""Endpoints of the tag `dataset`.

- `get_dag_dataset_queued_event`: GET /api/v1/dags/{dag_id}/datasets/queuedEvent/{uri}
- `delete_dag_dataset_queued_event`: DELETE /api/v1/dags/{dag_id}/datasets/queuedEvent/{uri}
- `get_dag_dataset_queued_events`: GET /api/v1/dags/{dag_id}/datasets/queuedEvent
- `delete_dag_dataset_queued_events`: DELETE /api/v1/dags/{dag_id}/datasets/queuedEvent
- `get_dataset_queued_events`: GET /api/v1/datasets/queuedEvent/{uri}
- `delete_dataset_queued_events`: DELETE /api/v1/datasets/queuedEvent/{uri}
- `get_datasets`: GET /api/v1/datasets
- `get_dataset`: GET /api/v1/datasets/{uri}
- `get_dataset_events`: GET /api/v1/datasets/events
- `create_dataset_event`: POST /api/v1/datasets/events
"""
