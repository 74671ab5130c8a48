"""GET /api/v2/dags/{dag_id}/dagVersions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.dag_version_collection_response import DAGVersionCollectionResponse
    from ...models.dag_version_response import DagVersionResponse

OPERATION: Final[ListOperation[DagVersionResponse]] = ListOperation(
    id="get_dag_versions",
    method="GET",
    path="/api/v2/dags/{dag_id}/dagVersions",
    tag="dag_version",
    module=__name__,
    items="dag_versions",
    key=("dag_id", "version_number"),
    paged=True,
)
_ANSWER: Final[Answer[DAGVersionCollectionResponse]] = Answer(
    lambda: models.DAGVersionCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    version_number: int | Unset = UNSET,
    bundle_name: str | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagVersions",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
                "version_number": version_number,
                "bundle_name": bundle_name,
                "bundle_version": bundle_version,
                "order_by": order_by,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> DAGVersionCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    version_number: int | Unset = UNSET,
    bundle_name: str | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> Response[DAGVersionCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            limit=limit,
            offset=offset,
            version_number=version_number,
            bundle_name=bundle_name,
            bundle_version=bundle_version,
            order_by=order_by,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    version_number: int | Unset = UNSET,
    bundle_name: str | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> DAGVersionCollectionResponse:
    """Get all Dag Versions.

    This endpoint allows specifying `~` as the dag_id to retrieve Dag Versions for all Dags.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAGVersionCollectionResponse
    """
    return sync_detailed(
        dag_id,
        client=client,
        limit=limit,
        offset=offset,
        version_number=version_number,
        bundle_name=bundle_name,
        bundle_version=bundle_version,
        order_by=order_by,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    version_number: int | Unset = UNSET,
    bundle_name: str | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> Response[DAGVersionCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            limit=limit,
            offset=offset,
            version_number=version_number,
            bundle_name=bundle_name,
            bundle_version=bundle_version,
            order_by=order_by,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    version_number: int | Unset = UNSET,
    bundle_name: str | Unset = UNSET,
    bundle_version: str | None | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> DAGVersionCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            limit=limit,
            offset=offset,
            version_number=version_number,
            bundle_name=bundle_name,
            bundle_version=bundle_version,
            order_by=order_by,
        )
    ).parsed
