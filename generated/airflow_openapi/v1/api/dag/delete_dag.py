"""DELETE /api/v1/dags/{dag_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

OPERATION: Final[Operation[None]] = Operation(
    id="delete_dag",
    method="DELETE",
    path="/api/v1/dags/{dag_id}",
    tag="dag",
    module=__name__,
    since="2.2.0",
    counterpart="airflow_openapi.v2.api.dag.delete_dag",
)
_ANSWER: Final[Answer[None]] = Answer(None, statuses=(204,))


def _get_kwargs(
    dag_id: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "delete",
        "url": f"/api/v1/dags/{path_value('dag_id', dag_id)}",
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> None:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
) -> Response[None]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
) -> None:
    """Delete a DAG.

    Deletes all metadata related to the DAG, including finished DAG Runs and Tasks. Logs are not
    deleted. This action cannot be undone.

    *New in version 2.2.0*

    Airflow since 2.2.0.

    Raises:
        ApiError: The server answered with another status than 204.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.
    """
    return sync_detailed(
        dag_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
) -> Response[None]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
) -> None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
        )
    ).parsed
