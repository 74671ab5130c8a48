"""GET /api/experimental/dags/{dag_id}/dag_runs."""

from __future__ import annotations

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

    from ...models.dag_run import DagRun
    from ...models.dag_run_state import DagRunState

OPERATION: Final[ListOperation[DagRun]] = ListOperation(
    id="get_dag_runs",
    method="GET",
    path="/api/experimental/dags/{dag_id}/dag_runs",
    tag="dag_run",
    module=__name__,
    values={
        "state": {
            "queued": Availability(since="2.1.3"),
        },
    },
    items="",
    key=("dag_id", "execution_date"),
)
_ANSWER: Final[Answer[list[DagRun]]] = Answer(lambda: list[models.DagRun], statuses=(200,))


def _get_kwargs(
    dag_id: str,
    *,
    state: DagRunState | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/experimental/dags/{path_value('dag_id', dag_id)}/dag_runs",
        "params": query(
            {
                "state": state,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> list[DagRun]:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
    state: DagRunState | Unset = UNSET,
) -> Response[list[DagRun]]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            state=state,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
    state: DagRunState | Unset = UNSET,
) -> list[DagRun]:
    """List the runs of a DAG.

    All of them, in one answer, by their dates. An unknown DAG is a 400 here, a 404 elsewhere.

    Args:
        state: State of a run.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        list[DagRun]
    """
    return sync_detailed(
        dag_id,
        client=client,
        state=state,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
    state: DagRunState | Unset = UNSET,
) -> Response[list[DagRun]]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            state=state,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
    state: DagRunState | Unset = UNSET,
) -> list[DagRun]:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            state=state,
        )
    ).parsed
