"""Endpoints of the tag `import_error`.

- `get_import_errors`: GET /api/v1/importErrors
- `get_import_error`: GET /api/v1/importErrors/{import_error_id}
"""
