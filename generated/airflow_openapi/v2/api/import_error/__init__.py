"""Endpoints of the tag `import_error`.

- `get_import_error`: GET /api/v2/importErrors/{import_error_id}
- `get_import_errors`: GET /api/v2/importErrors
"""
