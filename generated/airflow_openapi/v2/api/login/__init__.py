"""Endpoints of the tag `login`.

- `login`: GET /api/v2/auth/login
- `logout`: GET /api/v2/auth/logout
- `refresh`: GET /api/v2/auth/refresh
"""
