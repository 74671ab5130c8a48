"""PATCH /auth/fab/v1/roles/{name}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body, path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.role_body import RoleBody
    from ...models.role_response import RoleResponse

OPERATION: Final[Operation[RoleResponse]] = Operation(
    id="patch_role",
    method="PATCH",
    path="/auth/fab/v1/roles/{name}",
    tag="fab_auth_manager",
    module=__name__,
    counterpart="airflow_openapi.v1.api.role.patch_role",
    required={
        "name": Availability(since="3.0.2"),
        "actions.action": Availability(since="3.0.2"),
        "actions.action.name": Availability(since="3.0.2"),
        "actions.resource": Availability(since="3.0.2"),
        "actions.resource.name": Availability(since="3.0.2"),
    },
)
_ANSWER: Final[Answer[RoleResponse]] = Answer(lambda: models.RoleResponse, statuses=(200,))


def _get_kwargs(
    name: str,
    *,
    body: RoleBody,
    update_mask: str | list[str] | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": f"/auth/fab/v1/roles/{path_value('name', name)}",
        "params": query(
            {
                "update_mask": update_mask,
            },
            joined=["update_mask"],
        ),
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> RoleResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    name: str,
    *,
    client: Client,
    body: RoleBody,
    update_mask: str | list[str] | None | Unset = UNSET,
) -> Response[RoleResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            name,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    name: str,
    *,
    client: Client,
    body: RoleBody,
    update_mask: str | list[str] | None | Unset = UNSET,
) -> RoleResponse:
    """Update an existing role.

    Args:
        body: Incoming payload for creating/updating a role.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        RoleResponse
    """
    return sync_detailed(
        name,
        client=client,
        body=body,
        update_mask=update_mask,
    ).parsed


async def asyncio_detailed(
    name: str,
    *,
    client: Client,
    body: RoleBody,
    update_mask: str | list[str] | None | Unset = UNSET,
) -> Response[RoleResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            name,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    name: str,
    *,
    client: Client,
    body: RoleBody,
    update_mask: str | list[str] | None | Unset = UNSET,
) -> RoleResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            name,
            client=client,
            body=body,
            update_mask=update_mask,
        )
    ).parsed
