"""PATCH /api/v2/dags/{dag_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import json_body, path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.dag_patch_body import DAGPatchBody
    from ...models.dag_response import DAGResponse

OPERATION: Final[Operation[DAGResponse]] = Operation(
    id="patch_dag",
    method="PATCH",
    path="/api/v2/dags/{dag_id}",
    tag="dag",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dag.patch_dag",
)
_ANSWER: Final[Answer[DAGResponse]] = Answer(lambda: models.DAGResponse, statuses=(200,))


def _get_kwargs(
    dag_id: str,
    *,
    body: DAGPatchBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}",
        "params": query(
            {
                "update_mask": update_mask,
            }
        ),
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> DAGResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
    body: DAGPatchBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> Response[DAGResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
    body: DAGPatchBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> DAGResponse:
    """Patch the specific Dag.

    Args:
        body: Dag Serializer for updatable bodies.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAGResponse
    """
    return sync_detailed(
        dag_id,
        client=client,
        body=body,
        update_mask=update_mask,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
    body: DAGPatchBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> Response[DAGResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
    body: DAGPatchBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> DAGResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            body=body,
            update_mask=update_mask,
        )
    ).parsed
