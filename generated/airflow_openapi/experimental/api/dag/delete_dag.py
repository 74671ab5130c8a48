"""DELETE /api/experimental/dags/{dag_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.deleted_dag import DeletedDag

OPERATION: Final[Operation[DeletedDag]] = Operation(
    id="delete_dag",
    method="DELETE",
    path="/api/experimental/dags/{dag_id}",
    tag="dag",
    module=__name__,
)
_ANSWER: Final[Answer[DeletedDag]] = Answer(lambda: models.DeletedDag, statuses=(200,))


def _get_kwargs(
    dag_id: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "delete",
        "url": f"/api/experimental/dags/{path_value('dag_id', dag_id)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> DeletedDag:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
) -> Response[DeletedDag]:
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
) -> DeletedDag:
    """Delete all records of a DAG.

    Deletes the runs, task instances and everything else that the database has of the DAG,
    without asking whether it is running. Its file stays; as long as it is there, the DAG comes
    back, without its past. An unknown DAG is a 404.

    Airflow 1.10 has this with its old user interface only: with `[webserver] rbac` on, it
    answers 404 with a web page.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DeletedDag
    """
    return sync_detailed(
        dag_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
) -> Response[DeletedDag]:
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
) -> DeletedDag:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
        )
    ).parsed
