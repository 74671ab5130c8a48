"""GET /api/v1/dags/{dag_id}/datasets/queuedEvent/{uri}."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.queued_event import QueuedEvent

OPERATION: Final[Operation[QueuedEvent]] = Operation(
    id="get_dag_dataset_queued_event",
    method="GET",
    path="/api/v1/dags/{dag_id}/datasets/queuedEvent/{uri}",
    tag="dataset",
    module=__name__,
    since="2.9.0",
    counterpart="airflow_openapi.v2.api.asset.get_dag_asset_queued_event",
)
_ANSWER: Final[Answer[QueuedEvent]] = Answer(lambda: models.QueuedEvent, statuses=(200,))


def _get_kwargs(
    dag_id: str,
    uri: str,
    *,
    before: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v1/dags/{path_value('dag_id', dag_id)}/datasets/queuedEvent/{path_value('uri', uri)}",
        "params": query(
            {
                "before": before,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> QueuedEvent:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    uri: str,
    *,
    client: Client,
    before: datetime.datetime | Unset = UNSET,
) -> Response[QueuedEvent]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            uri,
            before=before,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    uri: str,
    *,
    client: Client,
    before: datetime.datetime | Unset = UNSET,
) -> QueuedEvent:
    """Get a queued Dataset event for a DAG.

    Get a queued Dataset event for a DAG.

    *New in version 2.9.0*

    Airflow since 2.9.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        QueuedEvent
    """
    return sync_detailed(
        dag_id,
        uri,
        client=client,
        before=before,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    uri: str,
    *,
    client: Client,
    before: datetime.datetime | Unset = UNSET,
) -> Response[QueuedEvent]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            uri,
            before=before,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    uri: str,
    *,
    client: Client,
    before: datetime.datetime | Unset = UNSET,
) -> QueuedEvent:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            uri,
            client=client,
            before=before,
        )
    ).parsed
