"""Endpoints of the tag `permission`.

- `get_permissions`: GET /api/v1/permissions
"""
