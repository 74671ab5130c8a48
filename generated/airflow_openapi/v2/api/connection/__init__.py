"""Endpoints of the tag `connection`.

- `get_connection`: GET /api/v2/connections/{connection_id}
- `delete_connection`: DELETE /api/v2/connections/{connection_id}
- `patch_connection`: PATCH /api/v2/connections/{connection_id}
- `get_connection_test`: GET /api/v2/connections/enqueue-test
- `enqueue_connection_test`: POST /api/v2/connections/enqueue-test
- `get_connections`: GET /api/v2/connections
- `post_connection`: POST /api/v2/connections
- `bulk_connections`: PATCH /api/v2/connections
- `test_connection`: POST /api/v2/connections/test
- `create_default_connections`: POST /api/v2/connections/defaults
"""
