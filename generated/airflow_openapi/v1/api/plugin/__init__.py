"""Endpoints of the tag `plugin`.

- `get_plugins`: GET /api/v1/plugins
"""
