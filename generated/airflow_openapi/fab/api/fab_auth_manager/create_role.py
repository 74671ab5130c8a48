"""POST /auth/fab/v1/roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.role_body import RoleBody
    from ...models.role_response import RoleResponse

OPERATION: Final[Operation[RoleResponse]] = Operation(
    id="create_role",
    method="POST",
    path="/auth/fab/v1/roles",
    tag="fab_auth_manager",
    module=__name__,
    counterpart="airflow_openapi.v1.api.role.post_role",
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
    *,
    body: RoleBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": "/auth/fab/v1/roles",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> RoleResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: RoleBody,
) -> Response[RoleResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    body: RoleBody,
) -> RoleResponse:
    """Create a new role (actions can be empty).

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
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: RoleBody,
) -> Response[RoleResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    body: RoleBody,
) -> RoleResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
