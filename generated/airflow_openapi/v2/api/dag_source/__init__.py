"""Endpoints of the tag `dag_source`.

- `get_dag_source`: GET /api/v2/dagSources/{dag_id}
"""
