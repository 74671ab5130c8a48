"""Endpoints of the tag `job`.

- `get_jobs`: GET /api/v2/jobs
"""
