"""Endpoints of the tag `lineage`.

- `get_lineage`: GET /api/experimental/lineage/{dag_id}/{execution_date}
"""
