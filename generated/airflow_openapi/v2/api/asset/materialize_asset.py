"""POST /api/v2/assets/{asset_id}/materialize."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body, path_value
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.dag_run_response import DAGRunResponse
    from ...models.materialize_asset_body import MaterializeAssetBody

OPERATION: Final[Operation[DAGRunResponse]] = Operation(
    id="materialize_asset",
    method="POST",
    path="/api/v2/assets/{asset_id}/materialize",
    tag="asset",
    module=__name__,
    body={
        "dag_run_id": Availability(since="3.2.1"),
        "data_interval_start": Availability(since="3.2.1"),
        "data_interval_end": Availability(since="3.2.1"),
        "logical_date": Availability(since="3.2.1"),
        "run_after": Availability(since="3.2.1"),
        "conf": Availability(since="3.2.1"),
        "note": Availability(since="3.2.1"),
        "partition_key": Availability(since="3.2.1"),
    },
)
_ANSWER: Final[Answer[DAGRunResponse]] = Answer(lambda: models.DAGRunResponse, statuses=(200,))


def _get_kwargs(
    asset_id: int,
    *,
    body: MaterializeAssetBody | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    kwargs: dict[str, Any] = {
        "method": "post",
        "url": f"/api/v2/assets/{path_value('asset_id', asset_id)}/materialize",
        "headers": {"Accept": "application/json"},
    }
    if body is not UNSET:
        kwargs["json"] = json_body(body, nullable=True)
    return kwargs


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> DAGRunResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    asset_id: int,
    *,
    client: Client,
    body: MaterializeAssetBody | None | Unset = UNSET,
) -> Response[DAGRunResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            asset_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    asset_id: int,
    *,
    client: Client,
    body: MaterializeAssetBody | None | Unset = UNSET,
) -> DAGRunResponse:
    """Materialize an asset by triggering a Dag run that produces it.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAGRunResponse
    """
    return sync_detailed(
        asset_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    asset_id: int,
    *,
    client: Client,
    body: MaterializeAssetBody | None | Unset = UNSET,
) -> Response[DAGRunResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            asset_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    asset_id: int,
    *,
    client: Client,
    body: MaterializeAssetBody | None | Unset = UNSET,
) -> DAGRunResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            asset_id,
            client=client,
            body=body,
        )
    ).parsed
