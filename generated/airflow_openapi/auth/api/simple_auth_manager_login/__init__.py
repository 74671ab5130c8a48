"""Endpoints of the tag `simple_auth_manager_login`.

- `create_token_all_admins`: GET /auth/token
- `create_token`: POST /auth/token
- `login_all_admins`: GET /auth/token/login
- `create_token_cli`: POST /auth/token/cli
"""
