"""Endpoints of the tag `plugin`.

- `get_plugins`: GET /api/v2/plugins
- `import_errors`: GET /api/v2/plugins/importErrors
"""
