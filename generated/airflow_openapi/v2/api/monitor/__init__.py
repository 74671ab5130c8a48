"""Endpoints of the tag `monitor`.

- `get_health`: GET /api/v2/monitor/health
"""
