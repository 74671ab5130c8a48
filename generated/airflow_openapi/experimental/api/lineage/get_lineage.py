"""GET /api/experimental/lineage/{dag_id}/{execution_date}."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.lineage import Lineage

OPERATION: Final[Operation[Lineage]] = Operation(
    id="get_lineage",
    method="GET",
    path="/api/experimental/lineage/{dag_id}/{execution_date}",
    tag="lineage",
    module=__name__,
    since="2.0.0",
)
_ANSWER: Final[Answer[Lineage]] = Answer(lambda: models.Lineage, statuses=(200,))


def _get_kwargs(
    dag_id: str,
    execution_date: datetime.datetime,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/experimental/lineage/{path_value('dag_id', dag_id)}/{path_value('execution_date', execution_date)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Lineage:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    execution_date: datetime.datetime,
    *,
    client: Client,
) -> Response[Lineage]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            execution_date,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    execution_date: datetime.datetime,
    *,
    client: Client,
) -> Lineage:
    """Get what the tasks of a run read and wrote.

    Airflow 1.10 has no such endpoint and answers 404 with a web page.

    Airflow since 2.0.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Lineage
    """
    return sync_detailed(
        dag_id,
        execution_date,
        client=client,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    execution_date: datetime.datetime,
    *,
    client: Client,
) -> Response[Lineage]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            execution_date,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    execution_date: datetime.datetime,
    *,
    client: Client,
) -> Lineage:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            execution_date,
            client=client,
        )
    ).parsed
