"""Simple auth manager sub application: 4 operations, 2 models.

Built from openapi/auth.yaml; see `api` for the endpoints, `models` for what they take and answer.
"""

from typing import TYPE_CHECKING, Final

from airflow_openapi._runtime.lazy import attach
from airflow_openapi._runtime.operation import Operations

if TYPE_CHECKING:
    from airflow_openapi._runtime.client import AuthenticatedClient, Client

__all__ = ["OPERATIONS", "AuthenticatedClient", "Client"]

OPERATIONS: Final = Operations(
    __name__,
    {
        "create_token": "simple_auth_manager_login",
        "create_token_all_admins": "simple_auth_manager_login",
        "create_token_cli": "simple_auth_manager_login",
        "login_all_admins": "simple_auth_manager_login",
    },
)

# No checker is shown this, or it would take any name for one of these.
if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AuthenticatedClient": "airflow_openapi._runtime.client",
            "Client": "airflow_openapi._runtime.client",
        },
    )
