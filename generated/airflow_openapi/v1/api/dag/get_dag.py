"""GET /api/v1/dags/{dag_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.dag import DAG

OPERATION: Final[Operation[DAG]] = Operation(
    id="get_dag",
    method="GET",
    path="/api/v1/dags/{dag_id}",
    tag="dag",
    module=__name__,
    counterpart="airflow_openapi.v2.api.dag.get_dag",
    arguments={
        "fields": Availability(since="2.9.0"),
    },
)
_ANSWER: Final[Answer[DAG]] = Answer(lambda: models.DAG, statuses=(200,))


def _get_kwargs(
    dag_id: str,
    *,
    fields: list[str] | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v1/dags/{path_value('dag_id', dag_id)}",
        "params": query(
            {
                "fields": fields,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> DAG:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
    fields: list[str] | Unset = UNSET,
) -> Response[DAG]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            fields=fields,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
    fields: list[str] | Unset = UNSET,
) -> DAG:
    """Get basic information about a DAG.

    Presents only information available in database (DAGModel). If you need detailed
    information, consider using GET /dags/{dag_id}/details.

    Args:
        fields: (since 2.9.0)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAG
    """
    return sync_detailed(
        dag_id,
        client=client,
        fields=fields,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
    fields: list[str] | Unset = UNSET,
) -> Response[DAG]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            fields=fields,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
    fields: list[str] | Unset = UNSET,
) -> DAG:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            fields=fields,
        )
    ).parsed
