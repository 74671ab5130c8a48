"""Endpoints of the tag `dag_parsing`.

- `reparse_dag_file`: PUT /api/v2/parseDagFile/{file_token}
"""
