"""Endpoints of the tag `dag_version`.

- `get_dag_version`: GET /api/v2/dags/{dag_id}/dagVersions/{version_number}
- `get_dag_versions`: GET /api/v2/dags/{dag_id}/dagVersions
"""
