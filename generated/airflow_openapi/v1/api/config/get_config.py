"""GET /api/v1/config."""

from __future__ import annotations

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

    from ...models.config import Config
    from ...models.config_section import ConfigSection

OPERATION: Final[ListOperation[ConfigSection]] = ListOperation(
    id="get_config",
    method="GET",
    path="/api/v1/config",
    tag="config",
    module=__name__,
    counterpart="airflow_openapi.v2.api.config.get_config",
    arguments={
        "section": Availability(since="2.7.0"),
    },
    items="sections",
)
_ANSWER: Final[Answer[Config | str]] = Answer(lambda: models.Config, statuses=(200,), text=True)


def _get_kwargs(
    *,
    section: str | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v1/config",
        "params": query(
            {
                "section": section,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Config | str:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    section: str | Unset = UNSET,
) -> Response[Config | str]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            section=section,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    section: str | Unset = UNSET,
) -> Config | str:
    """Get current configuration.

    Args:
        section: (since 2.7.0)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Config | str
    """
    return sync_detailed(
        client=client,
        section=section,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    section: str | Unset = UNSET,
) -> Response[Config | str]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            section=section,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    section: str | Unset = UNSET,
) -> Config | str:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            section=section,
        )
    ).parsed
