"""GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

OPERATION: Final[Operation[Any | str]] = Operation(
    id="wait_dag_run_until_finished",
    method="GET",
    path="/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait",
    tag="dag_run",
    module=__name__,
    since="3.1.0",
)
_ANSWER: Final[Answer[Any | str]] = Answer(lambda: Any, statuses=(200,), text=True)


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    *,
    interval: float,
    result: list[str] | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/wait",
        "params": query(
            {
                "interval": interval,
                "result": result,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Any | str:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
    interval: float,
    result: list[str] | None | Unset = UNSET,
) -> Response[Any | str]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            interval=interval,
            result=result,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
    interval: float,
    result: list[str] | None | Unset = UNSET,
) -> Any | str:
    """Experimental: Wait for a dag run to complete, and return task results if requested.

    🚧 This is an experimental endpoint and may change or be removed without notice.Successful
    response are streamed as newline-delimited JSON (NDJSON). Each line is a JSON object
    representing the Dag run state.

    Airflow since 3.1.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Any | str
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        client=client,
        interval=interval,
        result=result,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
    interval: float,
    result: list[str] | None | Unset = UNSET,
) -> Response[Any | str]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            interval=interval,
            result=result,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    dag_run_id: str,
    *,
    client: Client,
    interval: float,
    result: list[str] | None | Unset = UNSET,
) -> Any | str:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            client=client,
            interval=interval,
            result=result,
        )
    ).parsed
