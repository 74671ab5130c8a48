"""Endpoints of the tag `dag_warning`.

- `get_dag_warnings`: GET /api/v1/dagWarnings
"""
