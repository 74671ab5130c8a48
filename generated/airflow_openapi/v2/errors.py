"""Names that openapi-python-client's users look for here, and the errors by status."""

from airflow_openapi._runtime.errors import (
    AirflowError,
    ApiError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DecodeError,
    ForbiddenError,
    InvalidInputError,
    NotFoundError,
    RateLimitError,
    ServerError,
    UnexpectedStatus,
    UnprocessableError,
)

__all__ = [
    "AirflowError",
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "InvalidInputError",
    "NotFoundError",
    "RateLimitError",
    "ServerError",
    "UnexpectedStatus",
    "UnprocessableError",
]
