"""PATCH /api/v2/dags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.dag_collection_response import DAGCollectionResponse
    from ...models.dag_patch_body import DAGPatchBody
    from ...models.dag_response import DAGResponse
    from ...models.dag_run_state import DagRunState
    from ...models.patch_dags_tags_match_mode_type_0 import PatchDagsTagsMatchModeType0

OPERATION: Final[ListOperation[DAGResponse]] = ListOperation(
    id="patch_dags",
    method="PATCH",
    path="/api/v2/dags",
    tag="dag",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dag.patch_dags",
    arguments={
        "dag_id_prefix_pattern": Availability(since="3.2.2"),
        "last_dag_run_state": Availability(until="3.0.1"),
    },
    items="dags",
    key=("dag_id",),
    paged=True,
)
_ANSWER: Final[Answer[DAGCollectionResponse]] = Answer(
    lambda: models.DAGCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    *,
    body: DAGPatchBody,
    update_mask: list[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tags_match_mode: PatchDagsTagsMatchModeType0 | None | Unset = UNSET,
    owners: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    exclude_stale: bool | Unset = UNSET,
    paused: bool | None | Unset = UNSET,
    last_dag_run_state: DagRunState | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": "/api/v2/dags",
        "params": query(
            {
                "update_mask": update_mask,
                "limit": limit,
                "offset": offset,
                "tags": tags,
                "tags_match_mode": tags_match_mode,
                "owners": owners,
                "dag_id_pattern": dag_id_pattern,
                "dag_id_prefix_pattern": dag_id_prefix_pattern,
                "exclude_stale": exclude_stale,
                "paused": paused,
                "last_dag_run_state": last_dag_run_state,
            }
        ),
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> DAGCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: DAGPatchBody,
    update_mask: list[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tags_match_mode: PatchDagsTagsMatchModeType0 | None | Unset = UNSET,
    owners: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    exclude_stale: bool | Unset = UNSET,
    paused: bool | None | Unset = UNSET,
    last_dag_run_state: DagRunState | None | Unset = UNSET,
) -> Response[DAGCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            body=body,
            update_mask=update_mask,
            limit=limit,
            offset=offset,
            tags=tags,
            tags_match_mode=tags_match_mode,
            owners=owners,
            dag_id_pattern=dag_id_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            exclude_stale=exclude_stale,
            paused=paused,
            last_dag_run_state=last_dag_run_state,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    body: DAGPatchBody,
    update_mask: list[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tags_match_mode: PatchDagsTagsMatchModeType0 | None | Unset = UNSET,
    owners: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    exclude_stale: bool | Unset = UNSET,
    paused: bool | None | Unset = UNSET,
    last_dag_run_state: DagRunState | None | Unset = UNSET,
) -> DAGCollectionResponse:
    """Patch multiple Dags.

    If neither `dag_id_pattern` nor `dag_id_prefix_pattern` is provided, no Dags will be matched
    regardless of other filters. To match all Dags, pass a wildcard value such as `~` or `%` for
    `dag_id_pattern`.

    Args:
        dag_id_prefix_pattern: (since 3.2.2)
        last_dag_run_state: (until 3.0.1)
        body: Dag Serializer for updatable bodies.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAGCollectionResponse
    """
    return sync_detailed(
        client=client,
        body=body,
        update_mask=update_mask,
        limit=limit,
        offset=offset,
        tags=tags,
        tags_match_mode=tags_match_mode,
        owners=owners,
        dag_id_pattern=dag_id_pattern,
        dag_id_prefix_pattern=dag_id_prefix_pattern,
        exclude_stale=exclude_stale,
        paused=paused,
        last_dag_run_state=last_dag_run_state,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: DAGPatchBody,
    update_mask: list[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tags_match_mode: PatchDagsTagsMatchModeType0 | None | Unset = UNSET,
    owners: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    exclude_stale: bool | Unset = UNSET,
    paused: bool | None | Unset = UNSET,
    last_dag_run_state: DagRunState | None | Unset = UNSET,
) -> Response[DAGCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            body=body,
            update_mask=update_mask,
            limit=limit,
            offset=offset,
            tags=tags,
            tags_match_mode=tags_match_mode,
            owners=owners,
            dag_id_pattern=dag_id_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            exclude_stale=exclude_stale,
            paused=paused,
            last_dag_run_state=last_dag_run_state,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    body: DAGPatchBody,
    update_mask: list[str] | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    tags_match_mode: PatchDagsTagsMatchModeType0 | None | Unset = UNSET,
    owners: list[str] | Unset = UNSET,
    dag_id_pattern: str | None | Unset = UNSET,
    dag_id_prefix_pattern: str | None | Unset = UNSET,
    exclude_stale: bool | Unset = UNSET,
    paused: bool | None | Unset = UNSET,
    last_dag_run_state: DagRunState | None | Unset = UNSET,
) -> DAGCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            update_mask=update_mask,
            limit=limit,
            offset=offset,
            tags=tags,
            tags_match_mode=tags_match_mode,
            owners=owners,
            dag_id_pattern=dag_id_pattern,
            dag_id_prefix_pattern=dag_id_prefix_pattern,
            exclude_stale=exclude_stale,
            paused=paused,
            last_dag_run_state=last_dag_run_state,
        )
    ).parsed
