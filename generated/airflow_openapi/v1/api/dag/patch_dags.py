"""PATCH /api/v1/dags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.dag import DAG
    from ...models.dag_body import DAGBody
    from ...models.dag_collection import DAGCollection

OPERATION: Final[ListOperation[DAG]] = ListOperation(
    id="patch_dags",
    method="PATCH",
    path="/api/v1/dags",
    tag="dag",
    module=__name__,
    since="2.3.0",
    counterpart="airflow_openapi.v2.api.dag.patch_dags",
    body={
        "is_active": Availability(since="2.1.1", until="2.1.4"),
    },
    items="dags",
    key=("dag_id",),
    paged=True,
)
_ANSWER: Final[Answer[DAGCollection]] = Answer(lambda: models.DAGCollection, statuses=(200,))


def _get_kwargs(
    *,
    body: DAGBody,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    update_mask: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    dag_id_pattern: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": "/api/v1/dags",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
                "tags": tags,
                "update_mask": update_mask,
                "only_active": only_active,
                "dag_id_pattern": dag_id_pattern,
            },
            joined=["update_mask"],
        ),
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> DAGCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: DAGBody,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    update_mask: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    dag_id_pattern: str,
) -> Response[DAGCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            body=body,
            limit=limit,
            offset=offset,
            tags=tags,
            update_mask=update_mask,
            only_active=only_active,
            dag_id_pattern=dag_id_pattern,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    body: DAGBody,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    update_mask: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    dag_id_pattern: str,
) -> DAGCollection:
    """Update DAGs.

    Update DAGs of a given dag_id_pattern using UpdateMask. This endpoint allows specifying `~`
    as the dag_id_pattern to update all DAGs. *New in version 2.3.0*

    Airflow since 2.3.0.

    Args:
        body: DAG

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
        body=body,
        limit=limit,
        offset=offset,
        tags=tags,
        update_mask=update_mask,
        only_active=only_active,
        dag_id_pattern=dag_id_pattern,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: DAGBody,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    update_mask: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    dag_id_pattern: str,
) -> Response[DAGCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            body=body,
            limit=limit,
            offset=offset,
            tags=tags,
            update_mask=update_mask,
            only_active=only_active,
            dag_id_pattern=dag_id_pattern,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    body: DAGBody,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    update_mask: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    dag_id_pattern: str,
) -> DAGCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            limit=limit,
            offset=offset,
            tags=tags,
            update_mask=update_mask,
            only_active=only_active,
            dag_id_pattern=dag_id_pattern,
        )
    ).parsed
