"""Endpoints of the tag `asset_state_store`.

- `list_asset_state_store`: GET /api/v2/assets/{asset_id}/state-store
- `clear_asset_state_store`: DELETE /api/v2/assets/{asset_id}/state-store
- `get_asset_state_store`: GET /api/v2/assets/{asset_id}/state-store/{key}
- `set_asset_state_store`: PUT /api/v2/assets/{asset_id}/state-store/{key}
- `delete_asset_state_store`: DELETE /api/v2/assets/{asset_id}/state-store/{key}
"""
