"""Names that openapi-python-client's users look for here."""

from airflow_openapi._runtime.types import UNSET, Response, Unset

__all__ = ["UNSET", "Response", "Unset"]
