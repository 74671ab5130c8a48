"""What the endpoints take and answer, one class a module; each is loaded when first named."""

from typing import TYPE_CHECKING

from airflow_openapi._runtime.lazy import attach

if TYPE_CHECKING:
    from .action import Action
    from .action_collection import ActionCollection
    from .action_resource import ActionResource
    from .action_resource_response import ActionResourceResponse
    from .action_response import ActionResponse
    from .login_body import LoginBody
    from .login_response import LoginResponse
    from .permission_collection_response import PermissionCollectionResponse
    from .resource import Resource
    from .resource_response import ResourceResponse
    from .role import Role
    from .role_body import RoleBody
    from .role_collection import RoleCollection
    from .role_collection_response import RoleCollectionResponse
    from .role_response import RoleResponse
    from .user import User
    from .user_body import UserBody
    from .user_body_roles_item_type_0 import UserBodyRolesItemType0
    from .user_collection import UserCollection
    from .user_collection_item import UserCollectionItem
    from .user_collection_item_roles_item_type_0 import UserCollectionItemRolesItemType0
    from .user_collection_response import UserCollectionResponse
    from .user_patch_body import UserPatchBody
    from .user_response import UserResponse
    from .user_roles_item_type_0 import UserRolesItemType0

__all__ = [
    "Action",
    "ActionCollection",
    "ActionResource",
    "ActionResourceResponse",
    "ActionResponse",
    "LoginBody",
    "LoginResponse",
    "PermissionCollectionResponse",
    "Resource",
    "ResourceResponse",
    "Role",
    "RoleBody",
    "RoleCollection",
    "RoleCollectionResponse",
    "RoleResponse",
    "User",
    "UserBody",
    "UserBodyRolesItemType0",
    "UserCollection",
    "UserCollectionItem",
    "UserCollectionItemRolesItemType0",
    "UserCollectionResponse",
    "UserPatchBody",
    "UserResponse",
    "UserRolesItemType0",
]

__getattr__, __dir__ = attach(
    __name__,
    {
        "Action": "airflow_openapi.fab.models.action",
        "ActionCollection": "airflow_openapi.fab.models.action_collection",
        "ActionResource": "airflow_openapi.fab.models.action_resource",
        "ActionResourceResponse": "airflow_openapi.fab.models.action_resource_response",
        "ActionResponse": "airflow_openapi.fab.models.action_response",
        "LoginBody": "airflow_openapi.fab.models.login_body",
        "LoginResponse": "airflow_openapi.fab.models.login_response",
        "PermissionCollectionResponse": "airflow_openapi.fab.models.permission_collection_response",
        "Resource": "airflow_openapi.fab.models.resource",
        "ResourceResponse": "airflow_openapi.fab.models.resource_response",
        "Role": "airflow_openapi.fab.models.role",
        "RoleBody": "airflow_openapi.fab.models.role_body",
        "RoleCollection": "airflow_openapi.fab.models.role_collection",
        "RoleCollectionResponse": "airflow_openapi.fab.models.role_collection_response",
        "RoleResponse": "airflow_openapi.fab.models.role_response",
        "User": "airflow_openapi.fab.models.user",
        "UserBody": "airflow_openapi.fab.models.user_body",
        "UserBodyRolesItemType0": "airflow_openapi.fab.models.user_body_roles_item_type_0",
        "UserCollection": "airflow_openapi.fab.models.user_collection",
        "UserCollectionItem": "airflow_openapi.fab.models.user_collection_item",
        "UserCollectionItemRolesItemType0": "airflow_openapi.fab.models.user_collection_item_roles_item_type_0",
        "UserCollectionResponse": "airflow_openapi.fab.models.user_collection_response",
        "UserPatchBody": "airflow_openapi.fab.models.user_patch_body",
        "UserResponse": "airflow_openapi.fab.models.user_response",
        "UserRolesItemType0": "airflow_openapi.fab.models.user_roles_item_type_0",
    },
)
