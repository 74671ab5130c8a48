"""Endpoints of the tag `user`.

- `get_users`: GET /api/v1/users
- `post_user`: POST /api/v1/users
- `get_user`: GET /api/v1/users/{username}
- `delete_user`: DELETE /api/v1/users/{username}
- `patch_user`: PATCH /api/v1/users/{username}
"""
