"""GET /api/v2/dags/{dag_id}/dagVersions/{version_number}."""

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

    from ...models.dag_version_response import DagVersionResponse

OPERATION: Final[Operation[DagVersionResponse]] = Operation(
    id="get_dag_version",
    method="GET",
    path="/api/v2/dags/{dag_id}/dagVersions/{version_number}",
    tag="dag_version",
    module=__name__,
)
_ANSWER: Final[Answer[DagVersionResponse]] = Answer(
    lambda: models.DagVersionResponse, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    version_number: int,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagVersions/{path_value('version_number', version_number)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> DagVersionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    version_number: int,
    *,
    client: Client,
) -> Response[DagVersionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            version_number,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    version_number: int,
    *,
    client: Client,
) -> DagVersionResponse:
    """Get one Dag Version.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DagVersionResponse
    """
    return sync_detailed(
        dag_id,
        version_number,
        client=client,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    version_number: int,
    *,
    client: Client,
) -> Response[DagVersionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            version_number,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    version_number: int,
    *,
    client: Client,
) -> DagVersionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            version_number,
            client=client,
        )
    ).parsed
