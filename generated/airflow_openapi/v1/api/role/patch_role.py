"""PATCH /api/v1/roles/{role_name}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import json_body, path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.role import Role

OPERATION: Final[Operation[Role]] = Operation(
    id="patch_role",
    method="PATCH",
    path="/api/v1/roles/{role_name}",
    tag="role",
    module=__name__,
    since="2.1.0",
    counterpart="airflow_openapi.fab.api.fab_auth_manager.patch_role",
)
_ANSWER: Final[Answer[Role]] = Answer(lambda: models.Role, statuses=(200,))


def _get_kwargs(
    role_name: str,
    *,
    body: Role,
    update_mask: list[str] | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": f"/api/v1/roles/{path_value('role_name', role_name)}",
        "params": query(
            {
                "update_mask": update_mask,
            },
            joined=["update_mask"],
        ),
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Role:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    role_name: str,
    *,
    client: Client,
    body: Role,
    update_mask: list[str] | Unset = UNSET,
) -> Response[Role]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            role_name,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    role_name: str,
    *,
    client: Client,
    body: Role,
    update_mask: list[str] | Unset = UNSET,
) -> Role:
    """Update a role.

    Update a role.

    *This API endpoint is deprecated, please use the endpoint `/auth/fab/v1` for this operation
    instead.*

    Airflow since 2.1.0.

    Args:
        body: a role item. *New in version 2.1.0*

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Role
    """
    return sync_detailed(
        role_name,
        client=client,
        body=body,
        update_mask=update_mask,
    ).parsed


async def asyncio_detailed(
    role_name: str,
    *,
    client: Client,
    body: Role,
    update_mask: list[str] | Unset = UNSET,
) -> Response[Role]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            role_name,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    role_name: str,
    *,
    client: Client,
    body: Role,
    update_mask: list[str] | Unset = UNSET,
) -> Role:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            role_name,
            client=client,
            body=body,
            update_mask=update_mask,
        )
    ).parsed
