"""GET /api/v2/dagStats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.dag_stats_collection_response import DagStatsCollectionResponse
    from ...models.dag_stats_response import DagStatsResponse

OPERATION: Final[ListOperation[DagStatsResponse]] = ListOperation(
    id="get_dag_stats",
    method="GET",
    path="/api/v2/dagStats",
    tag="dag_stats",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dag_stats.get_dag_stats",
    items="dags",
)
_ANSWER: Final[Answer[DagStatsCollectionResponse]] = Answer(
    lambda: models.DagStatsCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    *,
    dag_ids: list[str] | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/dagStats",
        "params": query(
            {
                "dag_ids": dag_ids,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> DagStatsCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    dag_ids: list[str] | Unset = UNSET,
) -> Response[DagStatsCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_ids=dag_ids,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    dag_ids: list[str] | Unset = UNSET,
) -> DagStatsCollectionResponse:
    """Get Dag statistics.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DagStatsCollectionResponse
    """
    return sync_detailed(
        client=client,
        dag_ids=dag_ids,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    dag_ids: list[str] | Unset = UNSET,
) -> Response[DagStatsCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_ids=dag_ids,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    dag_ids: list[str] | Unset = UNSET,
) -> DagStatsCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            dag_ids=dag_ids,
        )
    ).parsed
