"""GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links."""

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

    from ...models.extra_link_collection_response import ExtraLinkCollectionResponse

OPERATION: Final[Operation[ExtraLinkCollectionResponse]] = Operation(
    id="get_extra_links",
    method="GET",
    path="/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links",
    tag="extra_links",
    module=__name__,
    counterpart="airflow_openapi.v1.api.task_instance.get_extra_links",
    arguments={
        "try_number": Availability(since="3.2.2"),
    },
)
_ANSWER: Final[Answer[ExtraLinkCollectionResponse]] = Answer(
    lambda: models.ExtraLinkCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    map_index: int | Unset = UNSET,
    try_number: int | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskInstances/{path_value('task_id', task_id)}/links",
        "params": query(
            {
                "map_index": map_index,
                "try_number": try_number,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> ExtraLinkCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
    try_number: int | None | Unset = UNSET,
) -> Response[ExtraLinkCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            map_index=map_index,
            try_number=try_number,
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
    try_number: int | None | Unset = UNSET,
) -> ExtraLinkCollectionResponse:
    """Get extra links for task instance.

    Args:
        try_number: (since 3.2.2)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        ExtraLinkCollectionResponse
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        task_id,
        client=client,
        map_index=map_index,
        try_number=try_number,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
    try_number: int | None | Unset = UNSET,
) -> Response[ExtraLinkCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            map_index=map_index,
            try_number=try_number,
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
    try_number: int | None | Unset = UNSET,
) -> ExtraLinkCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            task_id,
            client=client,
            map_index=map_index,
            try_number=try_number,
        )
    ).parsed
