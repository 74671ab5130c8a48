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

# No checker is shown this, or it would take any name for one of these.
if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__,
        dict(
            zip(
                __all__,
                # One text, of which nothing is taken apart when a program's code is loaded.
                """
                .action
                .action_resource
                .login_body
                .login_response
                .permission_collection_response
                .resource
                .role
                .role_body
                .role_collection_response
                .role_response
                .user_body
                .user_collection_response
                .user_patch_body
                .user_response
                """.split(),
                strict=True,
            )
        ),
    )
