"""GET /auth/fab/v1/roles/{name}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.role_response import RoleResponse

OPERATION: Final[Operation[RoleResponse]] = Operation(
    id="get_role",
    method="GET",
    path="/auth/fab/v1/roles/{name}",
    tag="fab_auth_manager",
    module=__name__,
    counterpart="airflow_openapi.v1.api.role.get_role",
)
_ANSWER: Final[Answer[RoleResponse]] = Answer(lambda: models.RoleResponse, statuses=(200,))


def _get_kwargs(
    name: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/auth/fab/v1/roles/{path_value('name', name)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> RoleResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    name: str,
    *,
    client: Client,
) -> Response[RoleResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            name,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    name: str,
    *,
    client: Client,
) -> RoleResponse:
    """Get an existing role.

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
    ).parsed


async def asyncio_detailed(
    name: str,
    *,
    client: Client,
) -> Response[RoleResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            name,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    name: str,
    *,
    client: Client,
) -> RoleResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            name,
            client=client,
        )
    ).parsed
