"""Endpoints of the tag `dag_report`.

- `get_dag_reports`: GET /api/v2/dagReports
"""
