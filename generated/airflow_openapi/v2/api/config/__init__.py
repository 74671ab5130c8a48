"""Endpoints of the tag `config`.

- `get_config`: GET /api/v2/config
- `get_config_value`: GET /api/v2/config/section/{section}/option/{option}
"""
