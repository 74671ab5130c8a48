"""Endpoints of the tag `connection`.

- `get_connections`: GET /api/v1/connections
- `post_connection`: POST /api/v1/connections
- `get_connection`: GET /api/v1/connections/{connection_id}
- `delete_connection`: DELETE /api/v1/connections/{connection_id}
- `patch_connection`: PATCH /api/v1/connections/{connection_id}
- `test_connection`: POST /api/v1/connections/test
"""
