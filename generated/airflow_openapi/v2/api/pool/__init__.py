"""Endpoints of the tag `pool`.

- `get_pool`: GET /api/v2/pools/{pool_name}
- `delete_pool`: DELETE /api/v2/pools/{pool_name}
- `patch_pool`: PATCH /api/v2/pools/{pool_name}
- `get_pools`: GET /api/v2/pools
- `post_pool`: POST /api/v2/pools
- `bulk_pools`: PATCH /api/v2/pools
"""
