"""Endpoints of the tag `monitoring`.

- `get_health`: GET /api/v1/health
- `get_version`: GET /api/v1/version
"""
