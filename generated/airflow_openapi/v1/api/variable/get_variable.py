"""GET /api/v1/variables/{variable_key}."""

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

    from ...models.variable import Variable

OPERATION: Final[Operation[Variable]] = Operation(
    id="get_variable",
    method="GET",
    path="/api/v1/variables/{variable_key}",
    tag="variable",
    module=__name__,
    counterpart="airflow_openapi.v2.api.variable.get_variable",
)
_ANSWER: Final[Answer[Variable]] = Answer(lambda: models.Variable, statuses=(200,))


def _get_kwargs(
    variable_key: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v1/variables/{path_value('variable_key', variable_key)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Variable:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    variable_key: str,
    *,
    client: Client,
) -> Response[Variable]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            variable_key,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    variable_key: str,
    *,
    client: Client,
) -> Variable:
    """Get a variable.

    Get a variable by key.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Variable
    """
    return sync_detailed(
        variable_key,
        client=client,
    ).parsed


async def asyncio_detailed(
    variable_key: str,
    *,
    client: Client,
) -> Response[Variable]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            variable_key,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    variable_key: str,
    *,
    client: Client,
) -> Variable:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            variable_key,
            client=client,
        )
    ).parsed
