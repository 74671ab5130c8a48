"""What the endpoints take and answer, one class a module; each is loaded when first named."""

from typing import TYPE_CHECKING

from airflow_openapi._runtime.lazy import attach

if TYPE_CHECKING:
    from .create_token_content_type import CreateTokenContentType
    from .login_body import LoginBody
    from .login_response import LoginResponse

__all__ = [
    "CreateTokenContentType",
    "LoginBody",
    "LoginResponse",
]

__getattr__, __dir__ = attach(
    __name__,
    {
        "CreateTokenContentType": "airflow_openapi.auth.models.create_token_content_type",
        "LoginBody": "airflow_openapi.auth.models.login_body",
        "LoginResponse": "airflow_openapi.auth.models.login_response",
    },
)
