"""GET /api/v2/dagWarnings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.dag_warning_collection_response import DAGWarningCollectionResponse
    from ...models.dag_warning_response import DAGWarningResponse
    from ...models.dag_warning_type import DagWarningType

OPERATION: Final[ListOperation[DAGWarningResponse]] = ListOperation(
    id="list_dag_warnings",
    method="GET",
    path="/api/v2/dagWarnings",
    tag="dag_warning",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dag_warning.get_dag_warnings",
    values={
        "warning_type": {
            "runtime varying value": Availability(since="3.2.0"),
        },
    },
    items="dag_warnings",
    paged=True,
)
_ANSWER: Final[Answer[DAGWarningCollectionResponse]] = Answer(
    lambda: models.DAGWarningCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    *,
    dag_id: str | None | Unset = UNSET,
    warning_type: DagWarningType | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/dagWarnings",
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
) -> DAGWarningCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    dag_id: str | None | Unset = UNSET,
    warning_type: DagWarningType | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> Response[DAGWarningCollectionResponse]:
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
    dag_id: str | None | Unset = UNSET,
    warning_type: DagWarningType | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> DAGWarningCollectionResponse:
    """Get a list of Dag warnings.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAGWarningCollectionResponse
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
    dag_id: str | None | Unset = UNSET,
    warning_type: DagWarningType | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> Response[DAGWarningCollectionResponse]:
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
    dag_id: str | None | Unset = UNSET,
    warning_type: DagWarningType | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> DAGWarningCollectionResponse:
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
