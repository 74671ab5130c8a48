"""GET /api/v1/dags."""

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

    from ...models.dag import DAG
    from ...models.dag_collection import DAGCollection

OPERATION: Final[ListOperation[DAG]] = ListOperation(
    id="get_dags",
    method="GET",
    path="/api/v1/dags",
    tag="dag",
    module=__name__,
    counterpart="airflow_openapi.v2.api.dag.get_dags",
    arguments={
        "order_by": Availability(since="2.1.0"),
        "tags": Availability(since="2.2.0"),
        "only_active": Availability(since="2.1.1"),
        "paused": Availability(since="2.6.0"),
        "fields": Availability(since="2.9.0"),
        "dag_id_pattern": Availability(since="2.3.0"),
    },
    items="dags",
    key=("dag_id",),
    paged=True,
)
_ANSWER: Final[Answer[DAGCollection]] = Answer(lambda: models.DAGCollection, statuses=(200,))


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    paused: bool | Unset = UNSET,
    fields: list[str] | Unset = UNSET,
    dag_id_pattern: str | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v1/dags",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "tags": tags,
                "only_active": only_active,
                "paused": paused,
                "fields": fields,
                "dag_id_pattern": dag_id_pattern,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> DAGCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    paused: bool | Unset = UNSET,
    fields: list[str] | Unset = UNSET,
    dag_id_pattern: str | Unset = UNSET,
) -> Response[DAGCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
            tags=tags,
            only_active=only_active,
            paused=paused,
            fields=fields,
            dag_id_pattern=dag_id_pattern,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    paused: bool | Unset = UNSET,
    fields: list[str] | Unset = UNSET,
    dag_id_pattern: str | Unset = UNSET,
) -> DAGCollection:
    """List DAGs.

    List DAGs in the database. `dag_id_pattern` can be set to match dags of a specific pattern

    Args:
        order_by: (since 2.1.0)
        tags: (since 2.2.0)
        only_active: (since 2.1.1)
        paused: (since 2.6.0)
        fields: (since 2.9.0)
        dag_id_pattern: (since 2.3.0)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAGCollection
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        order_by=order_by,
        tags=tags,
        only_active=only_active,
        paused=paused,
        fields=fields,
        dag_id_pattern=dag_id_pattern,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    paused: bool | Unset = UNSET,
    fields: list[str] | Unset = UNSET,
    dag_id_pattern: str | Unset = UNSET,
) -> Response[DAGCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
            tags=tags,
            only_active=only_active,
            paused=paused,
            fields=fields,
            dag_id_pattern=dag_id_pattern,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    paused: bool | Unset = UNSET,
    fields: list[str] | Unset = UNSET,
    dag_id_pattern: str | Unset = UNSET,
) -> DAGCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            order_by=order_by,
            tags=tags,
            only_active=only_active,
            paused=paused,
            fields=fields,
            dag_id_pattern=dag_id_pattern,
        )
    ).parsed
