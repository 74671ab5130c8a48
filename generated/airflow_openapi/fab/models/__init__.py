"""What the endpoints take and answer, one class a module; each is loaded when first named."""

from typing import TYPE_CHECKING

from airflow_openapi._runtime.lazy import attach

if TYPE_CHECKING:
    from .action import Action
    from .action_resource import ActionResource
    from .login_body import LoginBody
    from .login_response import LoginResponse
    from .permission_collection_response import PermissionCollectionResponse
    from .resource import Resource
    from .role import Role
    from .role_body import RoleBody
    from .role_collection_response import RoleCollectionResponse
    from .role_response import RoleResponse
    from .user_body import UserBody
    from .user_collection_response import UserCollectionResponse
    from .user_patch_body import UserPatchBody
    from .user_response import UserResponse

__all__ = [
    "Action",
    "ActionResource",
    "LoginBody",
    "LoginResponse",
    "PermissionCollectionResponse",
    "Resource",
    "Role",
    "RoleBody",
    "RoleCollectionResponse",
    "RoleResponse",
    "UserBody",
    "UserCollectionResponse",
    "UserPatchBody",
    "UserResponse",
]

__getattr__, __dir__ = attach(
    __name__,
    {
        "Action": "airflow_openapi.fab.models.action",
        "ActionResource": "airflow_openapi.fab.models.action_resource",
        "LoginBody": "airflow_openapi.fab.models.login_body",
        "LoginResponse": "airflow_openapi.fab.models.login_response",
        "PermissionCollectionResponse": "airflow_openapi.fab.models.permission_collection_response",
        "Resource": "airflow_openapi.fab.models.resource",
        "Role": "airflow_openapi.fab.models.role",
        "RoleBody": "airflow_openapi.fab.models.role_body",
        "RoleCollectionResponse": "airflow_openapi.fab.models.role_collection_response",
        "RoleResponse": "airflow_openapi.fab.models.role_response",
        "UserBody": "airflow_openapi.fab.models.user_body",
        "UserCollectionResponse": "airflow_openapi.fab.models.user_collection_response",
        "UserPatchBody": "airflow_openapi.fab.models.user_patch_body",
        "UserResponse": "airflow_openapi.fab.models.user_response",
    },
)
