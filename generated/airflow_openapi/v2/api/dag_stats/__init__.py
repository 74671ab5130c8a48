"""Endpoints of the tag `dag_stats`.

- `get_dag_stats`: GET /api/v2/dagStats
"""
