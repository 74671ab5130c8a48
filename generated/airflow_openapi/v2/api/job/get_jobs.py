"""GET /api/v2/jobs."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.job_collection_response import JobCollectionResponse
    from ...models.job_response import JobResponse

OPERATION: Final[ListOperation[JobResponse]] = ListOperation(
    id="get_jobs",
    method="GET",
    path="/api/v2/jobs",
    tag="job",
    module=__name__,
    arguments={
        "start_date_gt": Availability(since="3.1.0"),
        "start_date_lt": Availability(since="3.1.0"),
        "end_date_gt": Availability(since="3.1.0"),
        "end_date_lt": Availability(since="3.1.0"),
    },
    items="jobs",
    key=("id",),
    paged=True,
)
_ANSWER: Final[Answer[JobCollectionResponse]] = Answer(
    lambda: models.JobCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    *,
    is_alive: bool | None | Unset = UNSET,
    start_date_gte: datetime.datetime | None | Unset = UNSET,
    start_date_gt: datetime.datetime | None | Unset = UNSET,
    start_date_lte: datetime.datetime | None | Unset = UNSET,
    start_date_lt: datetime.datetime | None | Unset = UNSET,
    end_date_gte: datetime.datetime | None | Unset = UNSET,
    end_date_gt: datetime.datetime | None | Unset = UNSET,
    end_date_lte: datetime.datetime | None | Unset = UNSET,
    end_date_lt: datetime.datetime | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    job_state: str | None | Unset = UNSET,
    job_type: str | None | Unset = UNSET,
    hostname: str | None | Unset = UNSET,
    executor_class: str | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/jobs",
        "params": query(
            {
                "is_alive": is_alive,
                "start_date_gte": start_date_gte,
                "start_date_gt": start_date_gt,
                "start_date_lte": start_date_lte,
                "start_date_lt": start_date_lt,
                "end_date_gte": end_date_gte,
                "end_date_gt": end_date_gt,
                "end_date_lte": end_date_lte,
                "end_date_lt": end_date_lt,
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "job_state": job_state,
                "job_type": job_type,
                "hostname": hostname,
                "executor_class": executor_class,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> JobCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    is_alive: bool | None | Unset = UNSET,
    start_date_gte: datetime.datetime | None | Unset = UNSET,
    start_date_gt: datetime.datetime | None | Unset = UNSET,
    start_date_lte: datetime.datetime | None | Unset = UNSET,
    start_date_lt: datetime.datetime | None | Unset = UNSET,
    end_date_gte: datetime.datetime | None | Unset = UNSET,
    end_date_gt: datetime.datetime | None | Unset = UNSET,
    end_date_lte: datetime.datetime | None | Unset = UNSET,
    end_date_lt: datetime.datetime | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    job_state: str | None | Unset = UNSET,
    job_type: str | None | Unset = UNSET,
    hostname: str | None | Unset = UNSET,
    executor_class: str | None | Unset = UNSET,
) -> Response[JobCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            is_alive=is_alive,
            start_date_gte=start_date_gte,
            start_date_gt=start_date_gt,
            start_date_lte=start_date_lte,
            start_date_lt=start_date_lt,
            end_date_gte=end_date_gte,
            end_date_gt=end_date_gt,
            end_date_lte=end_date_lte,
            end_date_lt=end_date_lt,
            limit=limit,
            offset=offset,
            order_by=order_by,
            job_state=job_state,
            job_type=job_type,
            hostname=hostname,
            executor_class=executor_class,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    is_alive: bool | None | Unset = UNSET,
    start_date_gte: datetime.datetime | None | Unset = UNSET,
    start_date_gt: datetime.datetime | None | Unset = UNSET,
    start_date_lte: datetime.datetime | None | Unset = UNSET,
    start_date_lt: datetime.datetime | None | Unset = UNSET,
    end_date_gte: datetime.datetime | None | Unset = UNSET,
    end_date_gt: datetime.datetime | None | Unset = UNSET,
    end_date_lte: datetime.datetime | None | Unset = UNSET,
    end_date_lt: datetime.datetime | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    job_state: str | None | Unset = UNSET,
    job_type: str | None | Unset = UNSET,
    hostname: str | None | Unset = UNSET,
    executor_class: str | None | Unset = UNSET,
) -> JobCollectionResponse:
    """Get all jobs.

    Args:
        start_date_gt: (since 3.1.0)
        start_date_lt: (since 3.1.0)
        end_date_gt: (since 3.1.0)
        end_date_lt: (since 3.1.0)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        JobCollectionResponse
    """
    return sync_detailed(
        client=client,
        is_alive=is_alive,
        start_date_gte=start_date_gte,
        start_date_gt=start_date_gt,
        start_date_lte=start_date_lte,
        start_date_lt=start_date_lt,
        end_date_gte=end_date_gte,
        end_date_gt=end_date_gt,
        end_date_lte=end_date_lte,
        end_date_lt=end_date_lt,
        limit=limit,
        offset=offset,
        order_by=order_by,
        job_state=job_state,
        job_type=job_type,
        hostname=hostname,
        executor_class=executor_class,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    is_alive: bool | None | Unset = UNSET,
    start_date_gte: datetime.datetime | None | Unset = UNSET,
    start_date_gt: datetime.datetime | None | Unset = UNSET,
    start_date_lte: datetime.datetime | None | Unset = UNSET,
    start_date_lt: datetime.datetime | None | Unset = UNSET,
    end_date_gte: datetime.datetime | None | Unset = UNSET,
    end_date_gt: datetime.datetime | None | Unset = UNSET,
    end_date_lte: datetime.datetime | None | Unset = UNSET,
    end_date_lt: datetime.datetime | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    job_state: str | None | Unset = UNSET,
    job_type: str | None | Unset = UNSET,
    hostname: str | None | Unset = UNSET,
    executor_class: str | None | Unset = UNSET,
) -> Response[JobCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            is_alive=is_alive,
            start_date_gte=start_date_gte,
            start_date_gt=start_date_gt,
            start_date_lte=start_date_lte,
            start_date_lt=start_date_lt,
            end_date_gte=end_date_gte,
            end_date_gt=end_date_gt,
            end_date_lte=end_date_lte,
            end_date_lt=end_date_lt,
            limit=limit,
            offset=offset,
            order_by=order_by,
            job_state=job_state,
            job_type=job_type,
            hostname=hostname,
            executor_class=executor_class,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    is_alive: bool | None | Unset = UNSET,
    start_date_gte: datetime.datetime | None | Unset = UNSET,
    start_date_gt: datetime.datetime | None | Unset = UNSET,
    start_date_lte: datetime.datetime | None | Unset = UNSET,
    start_date_lt: datetime.datetime | None | Unset = UNSET,
    end_date_gte: datetime.datetime | None | Unset = UNSET,
    end_date_gt: datetime.datetime | None | Unset = UNSET,
    end_date_lte: datetime.datetime | None | Unset = UNSET,
    end_date_lt: datetime.datetime | None | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    job_state: str | None | Unset = UNSET,
    job_type: str | None | Unset = UNSET,
    hostname: str | None | Unset = UNSET,
    executor_class: str | None | Unset = UNSET,
) -> JobCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            is_alive=is_alive,
            start_date_gte=start_date_gte,
            start_date_gt=start_date_gt,
            start_date_lte=start_date_lte,
            start_date_lt=start_date_lt,
            end_date_gte=end_date_gte,
            end_date_gt=end_date_gt,
            end_date_lte=end_date_lte,
            end_date_lt=end_date_lt,
            limit=limit,
            offset=offset,
            order_by=order_by,
            job_state=job_state,
            job_type=job_type,
            hostname=hostname,
            executor_class=executor_class,
        )
    ).parsed
