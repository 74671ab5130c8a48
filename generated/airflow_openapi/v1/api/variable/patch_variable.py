"""PATCH /api/v1/variables/{variable_key}."""

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

    from ...models.variable import Variable

OPERATION: Final[Operation[Variable]] = Operation(
    id="patch_variable",
    method="PATCH",
    path="/api/v1/variables/{variable_key}",
    tag="variable",
    module=__name__,
    counterpart="airflow_openapi.v2.api.variable.patch_variable",
    body={
        "description": Availability(since="2.4.0"),
    },
)
_ANSWER: Final[Answer[Variable]] = Answer(lambda: models.Variable, statuses=(200,))


def _get_kwargs(
    variable_key: str,
    *,
    body: Variable,
    update_mask: list[str] | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": f"/api/v1/variables/{path_value('variable_key', variable_key)}",
        "params": query(
            {
                "update_mask": update_mask,
            },
            joined=["update_mask"],
        ),
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Variable:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    variable_key: str,
    *,
    client: Client,
    body: Variable,
    update_mask: list[str] | Unset = UNSET,
) -> Response[Variable]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            variable_key,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    variable_key: str,
    *,
    client: Client,
    body: Variable,
    update_mask: list[str] | Unset = UNSET,
) -> Variable:
    """Update a variable.

    Update a variable by key.

    Args:
        body: Full representation of Variable

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
        body=body,
        update_mask=update_mask,
    ).parsed


async def asyncio_detailed(
    variable_key: str,
    *,
    client: Client,
    body: Variable,
    update_mask: list[str] | Unset = UNSET,
) -> Response[Variable]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            variable_key,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    variable_key: str,
    *,
    client: Client,
    body: Variable,
    update_mask: list[str] | Unset = UNSET,
) -> Variable:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            variable_key,
            client=client,
            body=body,
            update_mask=update_mask,
        )
    ).parsed
