"""Names that openapi-python-client's users look for here."""

from airflow_openapi._runtime.client import AuthenticatedClient, Client

__all__ = ["AuthenticatedClient", "Client"]
