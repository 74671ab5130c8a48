"""GET /api/v1/config/section/{section}/option/{option}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.config import Config
    from ...models.config_section import ConfigSection

OPERATION: Final[ListOperation[ConfigSection]] = ListOperation(
    id="get_value",
    method="GET",
    path="/api/v1/config/section/{section}/option/{option}",
    tag="config",
    module=__name__,
    since="2.7.0",
    counterpart="airflow_openapi.v2.api.config.get_config_value",
    items="sections",
)
_ANSWER: Final[Answer[Config | str]] = Answer(lambda: models.Config, statuses=(200,), text=True)


def _get_kwargs(
    section: str,
    option: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v1/config/section/{path_value('section', section)}/option/{path_value('option', option)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Config | str:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    section: str,
    option: str,
    *,
    client: Client,
) -> Response[Config | str]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            section,
            option,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    section: str,
    option: str,
    *,
    client: Client,
) -> Config | str:
    """Get a option from configuration.

    Airflow since 2.7.0.

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
        section,
        option,
        client=client,
    ).parsed


async def asyncio_detailed(
    section: str,
    option: str,
    *,
    client: Client,
) -> Response[Config | str]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            section,
            option,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    section: str,
    option: str,
    *,
    client: Client,
) -> Config | str:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            section,
            option,
            client=client,
        )
    ).parsed
