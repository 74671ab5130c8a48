"""Endpoints of the tag `provider`.

- `get_providers`: GET /api/v2/providers
"""
