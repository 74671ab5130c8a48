"""GET /api/v1/dagWarnings."""

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

    from ...models.dag_warning import DagWarning
    from ...models.dag_warning_collection import DagWarningCollection

OPERATION: Final[ListOperation[DagWarning]] = ListOperation(
    id="get_dag_warnings",
    method="GET",
    path="/api/v1/dagWarnings",
    tag="dag_warning",
    module=__name__,
    since="2.4.0",
    counterpart="airflow_openapi.v2.api.dag_warning.list_dag_warnings",
    items="dag_warnings",
    paged=True,
)
_ANSWER: Final[Answer[DagWarningCollection]] = Answer(
    lambda: models.DagWarningCollection, statuses=(200,)
)


def _get_kwargs(
    *,
    dag_id: str | Unset = UNSET,
    warning_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v1/dagWarnings",
        "params": query(
            {
                "dag_id": dag_id,
                "warning_type": warning_type,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> DagWarningCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    dag_id: str | Unset = UNSET,
    warning_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> Response[DagWarningCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id=dag_id,
            warning_type=warning_type,
            limit=limit,
            offset=offset,
            order_by=order_by,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    dag_id: str | Unset = UNSET,
    warning_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> DagWarningCollection:
    """List dag warnings.

    Airflow since 2.4.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DagWarningCollection
    """
    return sync_detailed(
        client=client,
        dag_id=dag_id,
        warning_type=warning_type,
        limit=limit,
        offset=offset,
        order_by=order_by,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    dag_id: str | Unset = UNSET,
    warning_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> Response[DagWarningCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id=dag_id,
            warning_type=warning_type,
            limit=limit,
            offset=offset,
            order_by=order_by,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    dag_id: str | Unset = UNSET,
    warning_type: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
) -> DagWarningCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            dag_id=dag_id,
            warning_type=warning_type,
            limit=limit,
            offset=offset,
            order_by=order_by,
        )
    ).parsed
