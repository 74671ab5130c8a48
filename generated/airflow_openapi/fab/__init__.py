"""FAB auth manager API: 14 operations, 14 models.

Built from openapi/fab.yaml; see `api` for the endpoints, `models` for what they take and answer.
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
        "create_role": "fab_auth_manager",
        "create_token": "fab_auth_manager",
        "create_token_cli": "fab_auth_manager",
        "create_user": "fab_auth_manager",
        "delete_role": "fab_auth_manager",
        "delete_user": "fab_auth_manager",
        "get_permissions": "fab_auth_manager",
        "get_role": "fab_auth_manager",
        "get_roles": "fab_auth_manager",
        "get_user": "fab_auth_manager",
        "get_users": "fab_auth_manager",
        "logout": "fab_auth_manager",
        "patch_role": "fab_auth_manager",
        "update_user": "fab_auth_manager",
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
