"""All items of a list, page after page, while it grows and shrinks.

A page by offset begins with the last item that was handed out. If it does not, items before it
were deleted, and those after them moved up: then the reader steps back until it meets one that it
knows. From there on a page is in the server's order, so that nothing that was there all the time
is missed, whatever the server says of how many there are. Items that were handed out are dropped.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import AsyncIterator, Generator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeAlias, TypeVar

from msgspec import UNSET, Struct

from airflow_openapi._runtime.errors import DecodeError, InvalidInputError
from airflow_openapi._runtime.operation import ListOperation, P

if TYPE_CHECKING:
    from airflow_openapi._runtime.client import Client
    from airflow_openapi._runtime.releases import Release

__all__ = [
    "Ask",
    "Items",
    "ListEndpoint",
    "Reader",
    "aiter_items",
    "iter_items",
    "listed",
    "whole",
]

Item = TypeVar("Item")
T = TypeVar("T")
_Paging: TypeAlias = Mapping[str, int | str]
_Asking: TypeAlias = "Generator[Ask, None, T]"
_Page: TypeAlias = tuple[list[Item], int | None, str]
"""The items of an answer, how many there are in all, and the cursor of the next page."""

_PAGE: Final = 100
# What is known of an item is one number, so that this is 5 MB for a list of any length. The last
# page would do, did nothing come before it; but where the newest come first, who takes an hour for
# a page finds thousands of new items before those that are known.
_KEPT: Final = 25_000
_FAR: Final = 1_000_000


class ListEndpoint(Protocol[P, Item]):
    """An Endpoint that answers with a list; *Item* is what the list holds."""

    # Not derived from Endpoint: pyright 1.1.414 would miss the arguments where all may be left out.

    @property
    def OPERATION(self) -> ListOperation[Item]:  # noqa: N802 - the name in the module
        """The operation, as data."""
        ...

    def _get_kwargs(self, *args: P.args, **kwargs: P.kwargs) -> dict[str, Any]:
        """Return the request as httpx's keyword arguments."""
        ...

    def _parse_response(self, *, client: None = None, response: Any) -> Any:
        """Return the answer that a success holds."""
        ...


class Ask(Struct):
    """A step of a reader: send these requests at once, and leave here what they answer.

    Attributes:
        requests: Each as the endpoint's `_get_kwargs` returns it, for one page.
        answers: What the endpoint makes of the responses, in the same order. An exception in
            place of an answer is raised where its items are wanted: after those before it.
    """

    requests: Sequence[Mapping[str, Any]]
    answers: Sequence[Any] = ()


class Items(Struct, Generic[Item], frozen=True):
    """A step of a reader: hand these out.

    Attributes:
        items: What came in a page and did not come before.
        received: How many that makes so far.
        total: How many there are in all, as the server last said; None if it does not.
    """

    items: list[Item]
    received: int
    total: int | None


class Reader(Generic[Item]):
    """One reading of a list, as the steps that it takes: iterate it once, and do what they say.

    It sends nothing itself, so that it works with any client, sync or async.
    """

    def __init__(
        self,
        operation: ListOperation[Item],
        request: Mapping[str, Any],
        release: Release | None = None,
        concurrency: int = 1,
    ) -> None:
        """Look at what is asked for.

        Args:
            operation: The list.
            request: What the endpoint's `_get_kwargs` returns. Its limit is the size of a page,
                its offset where to begin; a POST has them in its body.
            release: What the server runs; None for the newest that is known.
            concurrency: How many requests are made at once; the items stay in order. It is one
                after the other where a page holds one item, or leads to the next by cursor.

        Raises:
            InvalidInputError: The limit, the offset or the concurrency is none, or there is a
                cursor, which is the reader's to give.
        """
        self._operation, self._request, self._release = operation, request, release
        self._place = "json" if operation.prefix else "params"
        given = self._given = request.get(self._place, {})
        self._limit = whole("limit", given.get(f"{operation.prefix}limit", _PAGE), 1)
        self._begin = whole("offset", given.get(f"{operation.prefix}offset", 0), 0)
        self._concurrency = whole("concurrency", concurrency, 1)
        if "cursor" in given:
            raise InvalidInputError("`cursor` goes on from page to page by itself: leave it out")
        # 3.2 answers a cursor with a 500 where the order is by a date that a run does not have.
        self._by_cursor = bool(operation.cursor) and not self._begin and "order_by" not in given
        self._ahead: deque[tuple[int, tuple[Any, list[Item]]]] = deque()
        self._known: dict[int, None] = {}
        self._total: int | None = None
        self._received = 0

    def __iter__(self) -> Iterator[Ask | Items[Item]]:
        """Yield what to ask for, and the new items of each page.

        Raises:
            DecodeError: The answers are no list, or make no sense together.
        """
        if not self._takes("offset", of=self._operation.paged):
            [answer] = yield from self._ask({})
            items, total, _ = self._page(answer)
            yield Items(items, len(items), total)
            return
        by_cursor = self._takes("cursor", of=self._by_cursor and self._concurrency == 1)
        at, size, back, page = self._begin, 0, 0, None
        while True:
            items, total, _ = page or (yield from self._next(at, size, alone=bool(back)))
            fall, self._total = (self._total or 0) - (total or self._total or 0), total
            page = None
            if at > self._begin and not self._knows(items) and back < _FAR:
                back = max(1, 2 * back, fall)
                at = max(self._begin, at - back)
                continue
            new = yield from self._handed_out(items)
            first, end = not size, at + len(items)
            if (first or len(items) < max(size, 2)) and (not new or total == end):
                return
            if not new:
                [answer] = yield from self._ask({"offset": end + _FAR})
                if self._knows(self._page(answer)[0]):
                    raise self._error("answers with the same items at any offset")
            back = 0 if new else back
            size = max(size, len(items) - (size == 1))  # a pair is two answers of one item
            at = max(at, end - 1)
            if first and by_cursor:
                [answers] = yield from self._at([at], size, cursor="")
                page = self._page(*answers)
                if page[2]:
                    yield from self._follow(page)
                    return

    def _follow(self, page: _Page[Item]) -> Iterator[Ask | Items[Item]]:
        """Yield the new items of a page and of those after it, by cursor."""
        items, total, cursor = page
        while True:
            self._total = self._total if total is None else total
            yield from self._handed_out(items)
            if not cursor:
                return
            if not self._unknown({hash(cursor): cursor}):
                raise self._error("gives a cursor again that it gave before")
            [answer] = yield from self._ask({"cursor": cursor})
            items, total, cursor = self._page(answer)

    def _handed_out(self, items: list[Item]) -> Generator[Items[Item], None, list[Item]]:
        """Hand out and return the items that did not come before, and know them from now on."""
        new = self._unknown({hash(self._operation.identity(item)): item for item in items})
        self._received += len(new)
        yield Items(new, self._received, self._total)
        return new

    def _next(self, at: int, size: int, *, alone: bool) -> _Asking[_Page[Item]]:
        """Return the page at an offset; have those after it fetched beside it, if not *alone*."""
        ahead = self._ahead
        if ahead and ahead[0][0] != at:
            ahead.clear()
        if not ahead:
            # Pages of one item say nothing of their order when they are asked for side by side.
            later = range(at, (self._total or 0) - 1, size - 1) if size > 1 else range(0)
            offsets = [*later[: 1 if alone else self._concurrency]] or [at]
            ahead.extend(zip(offsets, (yield from self._at(offsets, size)), strict=True))
        return self._page(*ahead.popleft()[1])

    def _at(
        self, offsets: Sequence[int], size: int, **cursor: str
    ) -> _Asking[list[tuple[Any, list[Item]]]]:
        """Return the answers at these offsets; where a page holds one item, with the next item."""
        last: list[Item] = []
        if size == 1:  # the later item is asked for first, so that a deletion in between shows
            [later] = yield from self._ask({"offset": offsets[0] + 1})
            last = self._page(later)[0]
        pagings: list[_Paging] = [{"offset": at, **cursor} for at in offsets]
        answers = yield from self._ask(*pagings)
        return [(answer, last) for answer in answers]

    def _ask(self, *pagings: _Paging) -> _Asking[Sequence[Any]]:
        step = Ask([self._asked(paging) for paging in pagings])
        yield step
        return step.answers

    def _asked(self, paging: _Paging) -> Mapping[str, Any]:
        if not paging:
            return self._request
        paging = {**paging, "limit": self._limit}
        fields = {self._operation.prefix + name: value for name, value in paging.items()}
        return {**self._request, self._place: {**self._given, **fields}}

    def _page(self, answer: Any, last: Sequence[Item] = ()) -> _Page[Item]:
        """Return what an answer holds, with *last* if that is one item."""
        if isinstance(answer, Exception):
            raise answer
        name = self._operation.items
        items = getattr(answer, name, None) if name else answer
        if not isinstance(items, list):
            raise self._error(f"answered without a list of {name}")
        total, cursor = getattr(answer, "total_entries", None), getattr(answer, "next_cursor", None)
        is_total = isinstance(total, int) and total != getattr(answer, "total_entries_limit", None)
        items = [*items, *last] if len(items) == 1 else items
        # One that is no text goes back as text: to take it for none would end the list too early.
        return items, total if is_total else None, "" if cursor in (None, UNSET) else str(cursor)

    def _takes(self, name: str, *, of: bool) -> bool:
        """Return whether the server's release takes an argument that its API has, if *of*."""
        sent = {self._operation.prefix + name: ""}
        return of and not (self._release and self._operation.missing(sent, self._release))

    def _unknown(self, things: Mapping[int, T]) -> list[T]:
        """Return the things whose keys are not known, and know these from now on."""
        new = {key: thing for key, thing in things.items() if key not in self._known}
        self._known |= dict.fromkeys(new)
        if len(self._known) > 2 * _KEPT:
            self._known = dict.fromkeys([*self._known][-_KEPT:])
        return [*new.values()]

    def _knows(self, items: list[Item]) -> bool:
        return bool(items) and hash(self._operation.identity(items[0])) in self._known

    def _error(self, what: str) -> DecodeError:
        request = f"{self._operation.method} {self._operation.path}"
        advice = "so that nobody knows which there are. Ask again, or look at what stands between"
        return DecodeError(f"{request} {what}, {advice}", b"")


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


def listed(endpoint: object) -> ListOperation[Any]:
    """Return the operation of *endpoint*, a module, whose list a Reader reads.

    Raises:
        InvalidInputError: It answers with no list, or changes what it lists.
    """
    operation = getattr(endpoint, "OPERATION", None)
    if isinstance(operation, ListOperation) and (operation.method == "GET" or operation.prefix):
        return operation
    name = getattr(operation, "id", endpoint)
    raise InvalidInputError(f"{name} is no list to be read in pages: call it by itself")


def whole(name: str, value: object, least: int) -> int:
    """Return *value*, a number or its digits, as an int.

    Raises:
        InvalidInputError: It is no whole number, or less than *least*; *name* is for the message.
    """
    if type(value) is int and least <= value < 10**18:
        return value
    text = str(value)
    if not re.fullmatch("[0-9]{1,18}", text) or int(text) < least:
        raise InvalidInputError(f"{name}={repr(value)[:50]}: give a whole number from {least} on")
    return int(text)


def _reader(endpoint: ListEndpoint[P, Item], *args: P.args, **kwargs: P.kwargs) -> Reader[Item]:
    operation = listed(endpoint)
    return Reader(operation, endpoint._get_kwargs(*args, **kwargs))  # noqa: SLF001 - the pure pair


def _iterated(
    client: Client, endpoint: ListEndpoint[..., Item], reader: Reader[Item]
) -> Iterator[Item]:
    read = endpoint._parse_response  # noqa: SLF001 - as above
    for step in reader:
        if isinstance(step, Items):
            yield from step.items
        else:
            step.answers = [read(response=client.send(request)) for request in step.requests]


async def _aiterated(
    client: Client, endpoint: ListEndpoint[..., Item], reader: Reader[Item]
) -> AsyncIterator[Item]:
    read = endpoint._parse_response  # noqa: SLF001 - as above
    for step in reader:
        if isinstance(step, Ask):
            step.answers = [read(response=await client.asend(request)) for request in step.requests]
            continue
        for item in step.items:
            yield item
