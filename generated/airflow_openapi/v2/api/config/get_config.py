"""GET /api/v2/config."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import headers, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.config import Config
    from ...models.config_section import ConfigSection
    from ...models.get_config_accept import GetConfigAccept

OPERATION: Final[ListOperation[ConfigSection]] = ListOperation(
    id="get_config",
    method="GET",
    path="/api/v2/config",
    tag="config",
    module=__name__,
    counterpart="airflow_openapi.v1.api.config.get_config",
    items="sections",
)
_ANSWER: Final[Answer[Config | str]] = Answer(lambda: models.Config, statuses=(200,), text=True)


def _get_kwargs(
    *,
    section: str | None | Unset = UNSET,
    accept: GetConfigAccept | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/config",
        "params": query(
            {
                "section": section,
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


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Config | str:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    section: str | None | Unset = UNSET,
    accept: GetConfigAccept | Unset = UNSET,
) -> Response[Config | str]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            section=section,
            accept=accept,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    section: str | None | Unset = UNSET,
    accept: GetConfigAccept | Unset = UNSET,
) -> Config | str:
    """GET /api/v2/config.

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
        accept=accept,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    section: str | None | Unset = UNSET,
    accept: GetConfigAccept | Unset = UNSET,
) -> Response[Config | str]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            section=section,
            accept=accept,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    section: str | None | Unset = UNSET,
    accept: GetConfigAccept | Unset = UNSET,
) -> Config | str:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            section=section,
            accept=accept,
        )
    ).parsed
