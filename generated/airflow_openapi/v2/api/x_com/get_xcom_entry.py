"""GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.x_com_response_native import XComResponseNative

OPERATION: Final[Operation[XComResponseNative]] = Operation(
    id="get_xcom_entry",
    method="GET",
    path="/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}",
    tag="x_com",
    module=__name__,
    counterpart="airflow_openapi.v1.api.x_com.get_xcom_entry",
)
_ANSWER: Final[Answer[XComResponseNative]] = Answer(
    lambda: models.XComResponseNative, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    xcom_key: str,
    *,
    map_index: int | Unset = UNSET,
    deserialize: bool | Unset = UNSET,
    stringify: bool | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskInstances/{path_value('task_id', task_id)}/xcomEntries/{path_value('xcom_key', xcom_key)}",
        "params": query(
            {
                "map_index": map_index,
                "deserialize": deserialize,
                "stringify": stringify,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> XComResponseNative:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    xcom_key: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
    deserialize: bool | Unset = UNSET,
    stringify: bool | Unset = UNSET,
) -> Response[XComResponseNative]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            xcom_key,
            map_index=map_index,
            deserialize=deserialize,
            stringify=stringify,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    xcom_key: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
    deserialize: bool | Unset = UNSET,
    stringify: bool | Unset = UNSET,
) -> XComResponseNative:
    """Get an XCom entry.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        XComResponseNative
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        task_id,
        xcom_key,
        client=client,
        map_index=map_index,
        deserialize=deserialize,
        stringify=stringify,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    xcom_key: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
    deserialize: bool | Unset = UNSET,
    stringify: bool | Unset = UNSET,
) -> Response[XComResponseNative]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            xcom_key,
            map_index=map_index,
            deserialize=deserialize,
            stringify=stringify,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    xcom_key: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
    deserialize: bool | Unset = UNSET,
    stringify: bool | Unset = UNSET,
) -> XComResponseNative:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            task_id,
            xcom_key,
            client=client,
            map_index=map_index,
            deserialize=deserialize,
            stringify=stringify,
        )
    ).parsed
