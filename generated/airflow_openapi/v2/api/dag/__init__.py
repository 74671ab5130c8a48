"""Endpoints of the tag `dag`.

- `get_dags`: GET /api/v2/dags
- `patch_dags`: PATCH /api/v2/dags
- `get_dag`: GET /api/v2/dags/{dag_id}
- `delete_dag`: DELETE /api/v2/dags/{dag_id}
- `patch_dag`: PATCH /api/v2/dags/{dag_id}
- `get_dag_details`: GET /api/v2/dags/{dag_id}/details
- `favorite_dag`: POST /api/v2/dags/{dag_id}/favorite
- `unfavorite_dag`: POST /api/v2/dags/{dag_id}/unfavorite
- `get_dag_tags`: GET /api/v2/dagTags
"""
