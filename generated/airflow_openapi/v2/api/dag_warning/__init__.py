"""Endpoints of the tag `dag_warning`.

- `list_dag_warnings`: GET /api/v2/dagWarnings
"""
