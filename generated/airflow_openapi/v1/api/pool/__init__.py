"""Endpoints of the tag `pool`.

- `get_pools`: GET /api/v1/pools
- `post_pool`: POST /api/v1/pools
- `get_pool`: GET /api/v1/pools/{pool_name}
- `delete_pool`: DELETE /api/v1/pools/{pool_name}
- `patch_pool`: PATCH /api/v1/pools/{pool_name}
"""
