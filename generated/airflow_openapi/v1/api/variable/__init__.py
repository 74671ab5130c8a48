"""Endpoints of the tag `variable`.

- `get_variables`: GET /api/v1/variables
- `post_variables`: POST /api/v1/variables
- `get_variable`: GET /api/v1/variables/{variable_key}
- `delete_variable`: DELETE /api/v1/variables/{variable_key}
- `patch_variable`: PATCH /api/v1/variables/{variable_key}
"""
