"""GET /api/experimental/dags/{dag_id}/paused/{paused}."""

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

    from ...models.done import Done

OPERATION: Final[Operation[Done]] = Operation(
    id="set_dag_paused",
    method="GET",
    path="/api/experimental/dags/{dag_id}/paused/{paused}",
    tag="dag",
    module=__name__,
)
_ANSWER: Final[Answer[Done]] = Answer(lambda: models.Done, statuses=(200,))


def _get_kwargs(
    dag_id: str,
    paused: bool,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/experimental/dags/{path_value('dag_id', dag_id)}/paused/{path_value('paused', paused)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Done:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    paused: bool,
    *,
    client: Client,
) -> Response[Done]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            paused,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    paused: bool,
    *,
    client: Client,
) -> Done:
    """Pause or unpause a DAG.

    A GET that changes something: whatever follows links by itself does it too. An unknown DAG
    is a 500 with a web page.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Done
    """
    return sync_detailed(
        dag_id,
        paused,
        client=client,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    paused: bool,
    *,
    client: Client,
) -> Response[Done]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            paused,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    paused: bool,
    *,
    client: Client,
) -> Done:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            paused,
            client=client,
        )
    ).parsed
