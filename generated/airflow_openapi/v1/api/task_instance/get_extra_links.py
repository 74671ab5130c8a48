"""GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links."""

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

    from ...models.extra_link import ExtraLink
    from ...models.extra_link_collection import ExtraLinkCollection

OPERATION: Final[ListOperation[ExtraLink]] = ListOperation(
    id="get_extra_links",
    method="GET",
    path="/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links",
    tag="task_instance",
    module=__name__,
    counterpart="airflow_openapi.v2.api.extra_links.get_extra_links",
    arguments={
        "map_index": Availability(since="2.10.5"),
    },
    items="extra_links",
)
_ANSWER: Final[Answer[ExtraLinkCollection]] = Answer(
    lambda: models.ExtraLinkCollection, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    map_index: int | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v1/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskInstances/{path_value('task_id', task_id)}/links",
        "params": query(
            {
                "map_index": map_index,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> ExtraLinkCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
) -> Response[ExtraLinkCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            map_index=map_index,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
) -> ExtraLinkCollection:
    """List extra links.

    List extra links for task instance.

    Args:
        map_index: (since 2.10.5)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        ExtraLinkCollection
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        task_id,
        client=client,
        map_index=map_index,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
) -> Response[ExtraLinkCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            map_index=map_index,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
) -> ExtraLinkCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            task_id,
            client=client,
            map_index=map_index,
        )
    ).parsed
