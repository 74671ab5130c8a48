"""Endpoints of the tag `fab_auth_manager`.

- `create_token`: POST /auth/token
- `create_token_cli`: POST /auth/token/cli
- `logout`: GET /auth/logout
- `get_roles`: GET /auth/fab/v1/roles
- `create_role`: POST /auth/fab/v1/roles
- `get_role`: GET /auth/fab/v1/roles/{name}
- `delete_role`: DELETE /auth/fab/v1/roles/{name}
- `patch_role`: PATCH /auth/fab/v1/roles/{name}
- `get_permissions`: GET /auth/fab/v1/permissions
- `get_users`: GET /auth/fab/v1/users
- `create_user`: POST /auth/fab/v1/users
- `get_user`: GET /auth/fab/v1/users/{username}
- `delete_user`: DELETE /auth/fab/v1/users/{username}
- `update_user`: PATCH /auth/fab/v1/users/{username}
"""
