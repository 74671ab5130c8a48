"""Endpoints of the tag `asset`.

- `get_assets`: GET /api/v2/assets
- `get_asset_aliases`: GET /api/v2/assets/aliases
- `get_asset_alias`: GET /api/v2/assets/aliases/{asset_alias_id}
- `get_asset_events`: GET /api/v2/assets/events
- `create_asset_event`: POST /api/v2/assets/events
- `materialize_asset`: POST /api/v2/assets/{asset_id}/materialize
- `get_asset_queued_events`: GET /api/v2/assets/{asset_id}/queuedEvents
- `delete_asset_queued_events`: DELETE /api/v2/assets/{asset_id}/queuedEvents
- `get_asset`: GET /api/v2/assets/{asset_id}
- `get_dag_asset_queued_events`: GET /api/v2/dags/{dag_id}/assets/queuedEvents
- `delete_dag_asset_queued_events`: DELETE /api/v2/dags/{dag_id}/assets/queuedEvents
- `get_dag_asset_queued_event`: GET /api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents
- `delete_dag_asset_queued_event`: DELETE /api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents
"""
