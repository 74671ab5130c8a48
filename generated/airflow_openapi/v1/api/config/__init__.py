"""Endpoints of the tag `config`.

- `get_config`: GET /api/v1/config
- `get_value`: GET /api/v1/config/section/{section}/option/{option}
"""
