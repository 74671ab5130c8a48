"""Endpoints of the tag `variable`.

- `get_variable`: GET /api/v2/variables/{variable_key}
- `delete_variable`: DELETE /api/v2/variables/{variable_key}
- `patch_variable`: PATCH /api/v2/variables/{variable_key}
- `get_variables`: GET /api/v2/variables
- `post_variable`: POST /api/v2/variables
- `bulk_variables`: PATCH /api/v2/variables
"""
