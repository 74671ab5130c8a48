"""POST /api/v1/connections/test."""

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

    from ...models.connection import Connection
    from ...models.connection_test import ConnectionTest

OPERATION: Final[Operation[ConnectionTest]] = Operation(
    id="test_connection",
    method="POST",
    path="/api/v1/connections/test",
    tag="connection",
    module=__name__,
    since="2.2.0",
    counterpart="airflow_openapi.v2.api.connection.test_connection",
    body={
        "description": Availability(since="2.4.0"),
    },
)
_ANSWER: Final[Answer[ConnectionTest]] = Answer(lambda: models.ConnectionTest, statuses=(200,))


def _get_kwargs(
    *,
    body: Connection,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": "/api/v1/connections/test",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> ConnectionTest:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: Connection,
) -> Response[ConnectionTest]:
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
    body: Connection,
) -> ConnectionTest:
    """Test a connection.

    Test a connection.

    For security reasons, the test connection functionality is disabled by default across
    Airflow UI, API and CLI. For more information on capabilities of users, see the
    documentation: https://airflow.apache.org/docs/apache-
    airflow/stable/security/security_model.html#capabilities-of-authenticated-ui-users. It is
    strongly advised to not enable the feature until you make sure that only highly trusted
    UI/API users have "edit connection" permissions.

    Set the "test_connection" flag to "Enabled" in the "core" section of Airflow configuration
    (airflow.cfg) to enable testing of collections. It can also be controlled by the environment
    variable `AIRFLOW__CORE__TEST_CONNECTION`.

    *New in version 2.2.0*

    Airflow since 2.2.0.

    Args:
        body: Full representation of the connection.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        ConnectionTest
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: Connection,
) -> Response[ConnectionTest]:
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
    body: Connection,
) -> ConnectionTest:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
