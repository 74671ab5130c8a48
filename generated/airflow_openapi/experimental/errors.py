"""Names that openapi-python-client's users look for here."""

from airflow_openapi._runtime.errors import (
    AirflowError,
    DecodeError,
    InvalidInputError,
    UnexpectedStatus,
)

__all__ = ["AirflowError", "DecodeError", "InvalidInputError", "UnexpectedStatus"]
