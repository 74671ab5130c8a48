"""POST /api/v2/variables."""

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

    from ...models.variable_body import VariableBody
    from ...models.variable_response import VariableResponse

OPERATION: Final[Operation[VariableResponse]] = Operation(
    id="post_variable",
    method="POST",
    path="/api/v2/variables",
    tag="variable",
    module=__name__,
    counterpart="airflow_openapi.v1.api.variable.post_variables",
    body={
        "team_name": Availability(since="3.2.0"),
    },
)
_ANSWER: Final[Answer[VariableResponse]] = Answer(lambda: models.VariableResponse, statuses=(201,))


def _get_kwargs(
    *,
    body: VariableBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": "/api/v2/variables",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> VariableResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: VariableBody,
) -> Response[VariableResponse]:
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
    body: VariableBody,
) -> VariableResponse:
    """Create a variable.

    Args:
        body: Variable serializer for bodies.

    Raises:
        ApiError: The server answered with another status than 201.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        VariableResponse
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: VariableBody,
) -> Response[VariableResponse]:
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
    body: VariableBody,
) -> VariableResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
