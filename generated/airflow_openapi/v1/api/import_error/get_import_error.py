"""GET /api/v1/importErrors/{import_error_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.import_error import ImportError_

OPERATION: Final[Operation[ImportError_]] = Operation(
    id="get_import_error",
    method="GET",
    path="/api/v1/importErrors/{import_error_id}",
    tag="import_error",
    module=__name__,
    counterpart="airflow_openapi.v2.api.import_error.get_import_error",
)
_ANSWER: Final[Answer[ImportError_]] = Answer(lambda: models.ImportError_, statuses=(200,))


def _get_kwargs(
    import_error_id: int,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v1/importErrors/{path_value('import_error_id', import_error_id)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> ImportError_:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    import_error_id: int,
    *,
    client: Client,
) -> Response[ImportError_]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            import_error_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    import_error_id: int,
    *,
    client: Client,
) -> ImportError_:
    """Get an import error.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        ImportError_
    """
    return sync_detailed(
        import_error_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    import_error_id: int,
    *,
    client: Client,
) -> Response[ImportError_]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            import_error_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    import_error_id: int,
    *,
    client: Client,
) -> ImportError_:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            import_error_id,
            client=client,
        )
    ).parsed
