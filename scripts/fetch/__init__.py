"""Fetch the published OpenAPI specs of every Airflow, and tell what changed between releases."""
