"""Endpoints of the tag `monitoring`.

- `test`: GET /api/experimental/test
- `get_health`: GET /health
- `get_info`: GET /api/experimental/info
"""
