"""GET /api/v2/dags/{dag_id}/details."""

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

    from ...models.dag_details_response import DAGDetailsResponse

OPERATION: Final[Operation[DAGDetailsResponse]] = Operation(
    id="get_dag_details",
    method="GET",
    path="/api/v2/dags/{dag_id}/details",
    tag="dag",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dag.get_dag_details",
)
_ANSWER: Final[Answer[DAGDetailsResponse]] = Answer(
    lambda: models.DAGDetailsResponse, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/details",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> DAGDetailsResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
) -> Response[DAGDetailsResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
) -> DAGDetailsResponse:
    """Get details of Dag.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAGDetailsResponse
    """
    return sync_detailed(
        dag_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
) -> Response[DAGDetailsResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
) -> DAGDetailsResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
        )
    ).parsed
