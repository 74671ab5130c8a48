"""Endpoints of the tag `provider`.

- `get_providers`: GET /api/v1/providers
"""
