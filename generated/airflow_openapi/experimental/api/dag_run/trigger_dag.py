"""POST /api/experimental/dags/{dag_id}/dag_runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import json_body, path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.trigger_body import TriggerBody
    from ...models.triggered_run import TriggeredRun

OPERATION: Final[Operation[TriggeredRun]] = Operation(
    id="trigger_dag",
    method="POST",
    path="/api/experimental/dags/{dag_id}/dag_runs",
    tag="dag_run",
    module=__name__,
)
_ANSWER: Final[Answer[TriggeredRun]] = Answer(lambda: models.TriggeredRun, statuses=(200,))


def _get_kwargs(
    dag_id: str,
    *,
    body: TriggerBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": f"/api/experimental/dags/{path_value('dag_id', dag_id)}/dag_runs",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> TriggeredRun:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
    body: TriggerBody,
) -> Response[TriggeredRun]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
    body: TriggerBody,
) -> TriggeredRun:
    """Trigger a run.

    Every field may be left out, but not the body: send `{}`.

    - Without `execution_date` the run gets the present time, cut to whole seconds. A second
      such run within the same second clashes with the first; a date of your own with
      microseconds, or `replace_microseconds: "false"`, avoids it.
    - A run id that the DAG has already is a 400. So is a date that it has, under another id, on
      Airflow 2.2 and later; 1.10 to 2.1 answer 500 with a web page.
    - On Airflow 1.10 a run dated before the `start_date` of the DAG becomes a success without
      running a task.
    - An unknown DAG is a 404. A paused one is accepted, and its run waits.

    Args:
        body: What a run is to be; an empty object is enough.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        TriggeredRun
    """
    return sync_detailed(
        dag_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
    body: TriggerBody,
) -> Response[TriggeredRun]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
    body: TriggerBody,
) -> TriggeredRun:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            body=body,
        )
    ).parsed
