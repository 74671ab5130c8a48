"""GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamAssetEvents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.asset_event_collection_response import AssetEventCollectionResponse
    from ...models.asset_event_response import AssetEventResponse

OPERATION: Final[ListOperation[AssetEventResponse]] = ListOperation(
    id="get_upstream_asset_events",
    method="GET",
    path="/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamAssetEvents",
    tag="dag_run",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dag_run.get_upstream_dataset_events",
    items="asset_events",
    key=("id",),
)
_ANSWER: Final[Answer[AssetEventCollectionResponse]] = Answer(
    lambda: models.AssetEventCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/upstreamAssetEvents",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> AssetEventCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
) -> Response[AssetEventCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
) -> AssetEventCollectionResponse:
    """If dag run is asset-triggered, return the asset events that triggered it.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        AssetEventCollectionResponse
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
) -> Response[AssetEventCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
) -> AssetEventCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            client=client,
        )
    ).parsed
