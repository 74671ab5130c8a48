"""GET /api/v1/dags/{dag_id}/dagRuns."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.dag_run import DAGRun
    from ...models.dag_run_collection import DAGRunCollection

OPERATION: Final[ListOperation[DAGRun]] = ListOperation(
    id="get_dag_runs",
    method="GET",
    path="/api/v1/dags/{dag_id}/dagRuns",
    tag="dag_run",
    module=__name__,
    counterpart="airflow_openapi.v2.api.dag_run.get_dag_runs",
    arguments={
        "updated_at_gte": Availability(since="2.6.0"),
        "updated_at_lte": Availability(since="2.6.0"),
        "state": Availability(since="2.3.0"),
        "order_by": Availability(since="2.1.0"),
        "fields": Availability(since="2.9.0"),
    },
    items="dag_runs",
    key=("dag_id", "dag_run_id", "execution_date"),
    paged=True,
)
_ANSWER: Final[Answer[DAGRunCollection]] = Answer(lambda: models.DAGRunCollection, statuses=(200,))


def _get_kwargs(
    dag_id: str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    execution_date_gte: datetime.datetime | Unset = UNSET,
    execution_date_lte: datetime.datetime | Unset = UNSET,
    start_date_gte: datetime.datetime | Unset = UNSET,
    start_date_lte: datetime.datetime | Unset = UNSET,
    end_date_gte: datetime.datetime | Unset = UNSET,
    end_date_lte: datetime.datetime | Unset = UNSET,
    updated_at_gte: datetime.datetime | Unset = UNSET,
    updated_at_lte: datetime.datetime | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: list[str] | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v1/dags/{path_value('dag_id', dag_id)}/dagRuns",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
                "execution_date_gte": execution_date_gte,
                "execution_date_lte": execution_date_lte,
                "start_date_gte": start_date_gte,
                "start_date_lte": start_date_lte,
                "end_date_gte": end_date_gte,
                "end_date_lte": end_date_lte,
                "updated_at_gte": updated_at_gte,
                "updated_at_lte": updated_at_lte,
                "state": state,
                "order_by": order_by,
                "fields": fields,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> DAGRunCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    execution_date_gte: datetime.datetime | Unset = UNSET,
    execution_date_lte: datetime.datetime | Unset = UNSET,
    start_date_gte: datetime.datetime | Unset = UNSET,
    start_date_lte: datetime.datetime | Unset = UNSET,
    end_date_gte: datetime.datetime | Unset = UNSET,
    end_date_lte: datetime.datetime | Unset = UNSET,
    updated_at_gte: datetime.datetime | Unset = UNSET,
    updated_at_lte: datetime.datetime | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: list[str] | Unset = UNSET,
) -> Response[DAGRunCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            limit=limit,
            offset=offset,
            execution_date_gte=execution_date_gte,
            execution_date_lte=execution_date_lte,
            start_date_gte=start_date_gte,
            start_date_lte=start_date_lte,
            end_date_gte=end_date_gte,
            end_date_lte=end_date_lte,
            updated_at_gte=updated_at_gte,
            updated_at_lte=updated_at_lte,
            state=state,
            order_by=order_by,
            fields=fields,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    execution_date_gte: datetime.datetime | Unset = UNSET,
    execution_date_lte: datetime.datetime | Unset = UNSET,
    start_date_gte: datetime.datetime | Unset = UNSET,
    start_date_lte: datetime.datetime | Unset = UNSET,
    end_date_gte: datetime.datetime | Unset = UNSET,
    end_date_lte: datetime.datetime | Unset = UNSET,
    updated_at_gte: datetime.datetime | Unset = UNSET,
    updated_at_lte: datetime.datetime | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: list[str] | Unset = UNSET,
) -> DAGRunCollection:
    """List DAG runs.

    This endpoint allows specifying `~` as the dag_id to retrieve DAG runs for all DAGs.

    Args:
        updated_at_gte: (since 2.6.0)
        updated_at_lte: (since 2.6.0)
        state: (since 2.3.0)
        order_by: (since 2.1.0)
        fields: (since 2.9.0)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAGRunCollection
    """
    return sync_detailed(
        dag_id,
        client=client,
        limit=limit,
        offset=offset,
        execution_date_gte=execution_date_gte,
        execution_date_lte=execution_date_lte,
        start_date_gte=start_date_gte,
        start_date_lte=start_date_lte,
        end_date_gte=end_date_gte,
        end_date_lte=end_date_lte,
        updated_at_gte=updated_at_gte,
        updated_at_lte=updated_at_lte,
        state=state,
        order_by=order_by,
        fields=fields,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    execution_date_gte: datetime.datetime | Unset = UNSET,
    execution_date_lte: datetime.datetime | Unset = UNSET,
    start_date_gte: datetime.datetime | Unset = UNSET,
    start_date_lte: datetime.datetime | Unset = UNSET,
    end_date_gte: datetime.datetime | Unset = UNSET,
    end_date_lte: datetime.datetime | Unset = UNSET,
    updated_at_gte: datetime.datetime | Unset = UNSET,
    updated_at_lte: datetime.datetime | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: list[str] | Unset = UNSET,
) -> Response[DAGRunCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            limit=limit,
            offset=offset,
            execution_date_gte=execution_date_gte,
            execution_date_lte=execution_date_lte,
            start_date_gte=start_date_gte,
            start_date_lte=start_date_lte,
            end_date_gte=end_date_gte,
            end_date_lte=end_date_lte,
            updated_at_gte=updated_at_gte,
            updated_at_lte=updated_at_lte,
            state=state,
            order_by=order_by,
            fields=fields,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    execution_date_gte: datetime.datetime | Unset = UNSET,
    execution_date_lte: datetime.datetime | Unset = UNSET,
    start_date_gte: datetime.datetime | Unset = UNSET,
    start_date_lte: datetime.datetime | Unset = UNSET,
    end_date_gte: datetime.datetime | Unset = UNSET,
    end_date_lte: datetime.datetime | Unset = UNSET,
    updated_at_gte: datetime.datetime | Unset = UNSET,
    updated_at_lte: datetime.datetime | Unset = UNSET,
    state: list[str] | Unset = UNSET,
    order_by: str | Unset = UNSET,
    fields: list[str] | Unset = UNSET,
) -> DAGRunCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            limit=limit,
            offset=offset,
            execution_date_gte=execution_date_gte,
            execution_date_lte=execution_date_lte,
            start_date_gte=start_date_gte,
            start_date_lte=start_date_lte,
            end_date_gte=end_date_gte,
            end_date_lte=end_date_lte,
            updated_at_gte=updated_at_gte,
            updated_at_lte=updated_at_lte,
            state=state,
            order_by=order_by,
            fields=fields,
        )
    ).parsed
