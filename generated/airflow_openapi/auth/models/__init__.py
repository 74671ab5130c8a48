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

# No checker is shown this, or it would take any name for one of these.
if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__,
        dict(
            zip(
                __all__,
                # One text, of which nothing is taken apart when a program's code is loaded.
                """
                .create_token_content_type
                .login_body
                .login_response
                """.split(),
                strict=True,
            )
        ),
    )
