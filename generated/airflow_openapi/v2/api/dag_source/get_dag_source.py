"""GET /api/v2/dagSources/{dag_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import headers, path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.dag_source_response import DAGSourceResponse
    from ...models.get_dag_source_accept import GetDagSourceAccept

OPERATION: Final[Operation[DAGSourceResponse | str]] = Operation(
    id="get_dag_source",
    method="GET",
    path="/api/v2/dagSources/{dag_id}",
    tag="dag_source",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dag.get_dag_source",
)
_ANSWER: Final[Answer[DAGSourceResponse | str]] = Answer(
    lambda: models.DAGSourceResponse, statuses=(200,), text=True
)


def _get_kwargs(
    dag_id: str,
    *,
    version_number: int | None | Unset = UNSET,
    accept: GetDagSourceAccept | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/dagSources/{path_value('dag_id', dag_id)}",
        "params": query(
            {
                "version_number": version_number,
            }
        ),
        "headers": {
            "Accept": "application/json",
            **headers(
                {
                    "Accept": accept,
                }
            ),
        },
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> DAGSourceResponse | str:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
    version_number: int | None | Unset = UNSET,
    accept: GetDagSourceAccept | Unset = UNSET,
) -> Response[DAGSourceResponse | str]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            version_number=version_number,
            accept=accept,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
    version_number: int | None | Unset = UNSET,
    accept: GetDagSourceAccept | Unset = UNSET,
) -> DAGSourceResponse | str:
    """Get source code using file token.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DAGSourceResponse | str
    """
    return sync_detailed(
        dag_id,
        client=client,
        version_number=version_number,
        accept=accept,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
    version_number: int | None | Unset = UNSET,
    accept: GetDagSourceAccept | Unset = UNSET,
) -> Response[DAGSourceResponse | str]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            version_number=version_number,
            accept=accept,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
    version_number: int | None | Unset = UNSET,
    accept: GetDagSourceAccept | Unset = UNSET,
) -> DAGSourceResponse | str:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            version_number=version_number,
            accept=accept,
        )
    ).parsed
