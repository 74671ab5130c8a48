"""Endpoints of the tag `version`.

- `get_version`: GET /api/v2/version
"""
