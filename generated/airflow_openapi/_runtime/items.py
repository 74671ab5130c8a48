"""All items of a list, with the generated client alone."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, TypeVar

from airflow_openapi._runtime.paging import Ask, Items, ListEndpoint, Reader, listed

if TYPE_CHECKING:
    from airflow_openapi._runtime.client import Client
    from airflow_openapi._runtime.operation import P

__all__ = ["aiter_items", "iter_items"]

Item = TypeVar("Item")


def iter_items(
    client: Client, endpoint: ListEndpoint[P, Item], *args: P.args, **kwargs: P.kwargs
) -> Iterator[Item]:
    """Return every item that *endpoint* lists; a page is asked for when it is wanted.

    That the list has pages, and how to go on, is taken from the newest release of its API.

    Args:
        client: What the requests are sent with.
        endpoint: The module of an endpoint that answers with a list.
        *args: Its arguments, as its `sync` takes them but for `client`.
        **kwargs: The same; limit is the size of a page, and offset where to begin.

    Raises:
        InvalidInputError: It is no list, or a value cannot be sent; nothing was.
        ApiError: The server answered with an error; while iterating.
        DecodeError: An answer is not what the endpoint promises; while iterating.
    """
    return _iterated(client, endpoint, _reader(endpoint, *args, **kwargs))


def aiter_items(
    client: Client, endpoint: ListEndpoint[P, Item], *args: P.args, **kwargs: P.kwargs
) -> AsyncIterator[Item]:
    """As `iter_items`, for asyncio: to be iterated by `async for`."""
    return _aiterated(client, endpoint, _reader(endpoint, *args, **kwargs))


def _reader(endpoint: ListEndpoint[P, Item], *args: P.args, **kwargs: P.kwargs) -> Reader[Item]:
    operation = listed(endpoint)
    return Reader(operation, endpoint._get_kwargs(*args, **kwargs))  # noqa: SLF001 - the pure pair


def _iterated(
    client: Client, endpoint: ListEndpoint[..., Item], reader: Reader[Item]
) -> Iterator[Item]:
    read = endpoint._parse_response  # noqa: SLF001 - as above
    for step in reader:
        if isinstance(step, Ask):
            step.answer = read(response=client.send(step.request))
        elif isinstance(step, Items):
            yield from step.items


async def _aiterated(
    client: Client, endpoint: ListEndpoint[..., Item], reader: Reader[Item]
) -> AsyncIterator[Item]:
    read = endpoint._parse_response  # noqa: SLF001 - as above
    for step in reader:
        if isinstance(step, Ask):
            step.answer = read(response=await client.asend(step.request))
        elif isinstance(step, Items):
            for item in step.items:
                yield item
