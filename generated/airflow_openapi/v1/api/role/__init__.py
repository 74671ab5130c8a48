"""Endpoints of the tag `role`.

- `get_roles`: GET /api/v1/roles
- `post_role`: POST /api/v1/roles
- `get_role`: GET /api/v1/roles/{role_name}
- `delete_role`: DELETE /api/v1/roles/{role_name}
- `patch_role`: PATCH /api/v1/roles/{role_name}
"""
