"""Endpoints of the tag `pool`.

- `get_pools`: GET /api/experimental/pools
- `create_pool`: POST /api/experimental/pools
- `get_pool`: GET /api/experimental/pools/{name}
- `delete_pool`: DELETE /api/experimental/pools/{name}
"""
