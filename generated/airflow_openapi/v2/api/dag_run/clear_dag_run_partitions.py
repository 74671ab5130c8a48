"""POST /api/v2/dags/{dag_id}/clearPartitions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import json_body, path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.clear_partitions_body import ClearPartitionsBody
    from ...models.clear_partitions_response import ClearPartitionsResponse

OPERATION: Final[Operation[ClearPartitionsResponse]] = Operation(
    id="clear_dag_run_partitions",
    method="POST",
    path="/api/v2/dags/{dag_id}/clearPartitions",
    tag="dag_run",
    module=__name__,
    since="3.3.0",
)
_ANSWER: Final[Answer[ClearPartitionsResponse]] = Answer(
    lambda: models.ClearPartitionsResponse, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    *,
    body: ClearPartitionsBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/clearPartitions",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> ClearPartitionsResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
    body: ClearPartitionsBody,
) -> Response[ClearPartitionsResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
    body: ClearPartitionsBody,
) -> ClearPartitionsResponse:
    """Reset partition_key and partition_date fields on matching Dag Runs.

    Airflow since 3.3.0.

    Args:
        body: Request body for the clearPartitions endpoint (column-reset: set partition fields
            to None).

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        ClearPartitionsResponse
    """
    return sync_detailed(
        dag_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
    body: ClearPartitionsBody,
) -> Response[ClearPartitionsResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
    body: ClearPartitionsBody,
) -> ClearPartitionsResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            body=body,
        )
    ).parsed
