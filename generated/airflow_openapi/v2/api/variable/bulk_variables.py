"""PATCH /api/v2/variables."""

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

    from ...models.bulk_body_variable_body import BulkBodyVariableBody
    from ...models.bulk_response import BulkResponse

OPERATION: Final[Operation[BulkResponse]] = Operation(
    id="bulk_variables",
    method="PATCH",
    path="/api/v2/variables",
    tag="variable",
    module=__name__,
    body={
        "actions.entities.team_name": Availability(since="3.2.0"),
        "actions.update_mask": Availability(since="3.2.0"),
    },
)
_ANSWER: Final[Answer[BulkResponse]] = Answer(lambda: models.BulkResponse, statuses=(200,))


def _get_kwargs(
    *,
    body: BulkBodyVariableBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": "/api/v2/variables",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> BulkResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: BulkBodyVariableBody,
) -> Response[BulkResponse]:
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
    body: BulkBodyVariableBody,
) -> BulkResponse:
    """Bulk create, update, and delete variables.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        BulkResponse
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: BulkBodyVariableBody,
) -> Response[BulkResponse]:
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
    body: BulkBodyVariableBody,
) -> BulkResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
