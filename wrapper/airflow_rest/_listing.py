"""All items of a list, page after page, while it grows and shrinks.

A page by offset begins with the last item that was handed out. If it does not, items before it
were deleted, and those after them moved up: then the reader steps back until it meets one that it
knows. From there on a page is in the server's order, so that nothing that was there all the time
is missed, whatever the server says of how many there are. Items that were handed out are dropped.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeAlias, TypeVar, cast

from msgspec.structs import replace

from airflow_openapi._runtime.errors import DecodeError, InvalidInputError
from airflow_openapi._runtime.operation import ListOperation
from airflow_rest import _core, _flows
from airflow_rest._filters import fits
from airflow_rest._steps import AskServer, Emit, Flow, Request, Together, batch
from airflow_rest._verbs import Verb

if TYPE_CHECKING:
    from airflow_openapi._runtime.operation import Endpoint
    from airflow_rest._core import Server

V = TypeVar("V")
_Query: TypeAlias = "tuple[Endpoint[..., Any], Request]"
_Page: TypeAlias = tuple[list[Any], int | None, str]
"""The items of an answer, how many there are in all, and the cursor of the next page."""

_PAGE: Final = 100
# What is known of an item is one number, so that this is 5 MB for a list of any length. The last
# page would do, did nothing come before it; but where the newest come first, who takes an hour for
# a page finds thousands of new items before those that are known.
_KEPT: Final = 25_000
_FAR: Final = 1_000_000


class Listing(Generic[V]):
    """A list that is read in pages: a verb's, or `of` any endpoint that answers with one.

    Attributes:
        received: How many items came so far, without repeats and before filters of our own.
        total: How many there are, as the server last said; None before the first page, or if it
            does not say.
    """

    def __init__(self, asked: Verb[Any] | _Query, **arguments: Any) -> None:
        self._asked = asked
        self._arguments = arguments
        self.received = 0
        self.total: int | None = None

    @classmethod
    def of(cls, endpoint: Endpoint[..., Any], *args: Any, **kwargs: Any) -> Self:
        """Return the list that *endpoint* answers with.

        Of its arguments, limit is the size of a page, and offset where to begin; a POST has them
        in its body, as page_limit and page_offset.

        Raises:
            InvalidInputError: It is no list, or a value cannot be sent; nothing was.
        """
        facts = getattr(endpoint, "OPERATION", None)
        if not isinstance(facts, ListOperation) or not (facts.method == "GET" or facts.prefix):
            name = getattr(facts, "id", endpoint)
            raise InvalidInputError(f"{name} is no list to be read in pages: use `call` for it")
        query = endpoint, _core.build(endpoint, *args, **kwargs)
        _Reader(*query)
        return cls(query)

    def walk(self, concurrency: int = 1) -> Flow[None]:
        """Hand out every item, from the beginning each time.

        Args:
            concurrency: How many requests are under way at once; the order stays.

        Raises:
            InvalidInputError: That is no number from 1 on; nothing was sent.
        """
        concurrency = _whole("concurrency", concurrency, 1)
        received, self.received, self.total = 0, 0, None
        known: Server = yield AskServer()
        query, view, plan = self._asked, None, None
        if isinstance(query, Verb):
            view, plan = query.view, _flows.plan(query, known, self._arguments)
            query = plan.endpoint, _core.build(plan.endpoint, **plan.arguments)
        reader = _Reader(*query)
        pages = reader.pages(known, concurrency)
        while (items := (yield from batch(pages))) is not None:
            received += len(items)
            self.received, self.total = received, reader.total
            if view and plan:
                views = (view.of(item, plan.known) for item in items)
                items = [one for one in views if fits(one, plan.here)]
            yield Emit(items)

    def first(self, is_it: Callable[[V], bool]) -> Flow[V | None]:
        """Return the first item that is it, or None."""
        walk = self.walk()
        items: Sequence[V] | None
        while (items := (yield from batch(walk))) is not None:
            for item in items:
                if is_it(item):
                    return item
        return None


class _Reader:
    """One reading of a list: what is asked for, and what is known to have come."""

    def __init__(self, endpoint: Endpoint[..., Any], request: Request) -> None:
        self._endpoint, self._request = endpoint, request
        self._facts = facts = cast("ListOperation[Any]", endpoint.OPERATION)
        self._place = "json" if facts.prefix else "params"
        given = self._given = request.options.get(self._place, {})
        self._limit = _whole("limit", given.get(f"{facts.prefix}limit", _PAGE), 1)
        self._begin = _whole("offset", given.get(f"{facts.prefix}offset", 0), 0)
        if "cursor" in given:
            raise InvalidInputError("`cursor` goes on from page to page by itself: leave it out")
        # 3.2 answers a cursor with a 500 where the order is by a date that a run does not have.
        self._by_cursor = bool(facts.cursor) and not self._begin and "order_by" not in given
        self._ahead: deque[tuple[int, Any]] = deque()
        self._known: dict[int, None] = {}
        self.total: int | None = None

    def pages(self, known: Server, concurrency: int) -> Flow[None]:
        """Hand out the new items of each page."""
        self._server = known
        if not self._takes("offset", of=self._facts.paged):
            items, self.total, _ = yield from self._ask()
            yield Emit(items)
            return
        by_cursor = self._takes("cursor", of=self._by_cursor and concurrency == 1)
        at, size, back, page = self._begin, 0, 0, None
        while True:
            items, total, _ = page or (yield from self._next(at, size, 1 if back else concurrency))
            fall, self.total = (self.total or 0) - (total or self.total or 0), total
            page = None
            if at > self._begin and not self._knows(items) and back < _FAR:
                back = max(1, 2 * back, fall)
                at = max(self._begin, at - back)
                continue
            new = self._new(items)
            yield Emit(new)
            first, end = not size, at + len(items)
            if (first or len(items) < max(size, 2)) and (not new or total == end):
                return
            if not new and self._knows((yield from self._ask(offset=end + _FAR))[0]):
                raise self._error("answers with the same items at any offset")
            back = 0 if new else back
            size = max(size, len(items) - (size == 1))  # a pair is two answers of one item
            at = max(at, end - 1)
            if first and by_cursor:
                page = yield from self._read(at, size, cursor="")
                if page[2]:
                    return (yield from self._follow(page))

    def _follow(self, page: _Page) -> Flow[None]:
        """Hand out the new items of a page and of those after it, by cursor."""
        items, total, cursor = page
        while True:
            self.total = self.total if total is None else total
            yield Emit(self._new(items))
            if not cursor:
                return
            if not self._new([cursor]):
                raise self._error("gives a cursor again that it gave before")
            items, total, cursor = yield from self._ask(cursor=cursor)

    def _next(self, at: int, size: int, concurrency: int) -> Flow[_Page]:
        """Return the page at an offset, and have those after it fetched beside it."""
        ahead = self._ahead
        if ahead and ahead[0][0] != at:
            ahead.clear()
        later = range(at, (self.total or 0) - 1, max(size, 2) - 1)[:concurrency]
        if size and not ahead and len(later) > 1:
            pages = yield Together([self._tried(offset, size) for offset in later])
            ahead.extend(zip(later, pages, strict=True))
        page = ahead.popleft()[1] if ahead else (yield from self._tried(at, size))
        if isinstance(page, Exception):
            raise page
        return page

    def _tried(self, at: int, size: int) -> Flow[_Page | Exception]:
        """Return the page, or the error that is to be raised once the pages before it are read."""
        try:
            return (yield from self._read(at, size))
        except Exception as error:  # noqa: BLE001 - raised where the page is wanted
            return error

    def _read(self, at: int, size: int, **cursor: str) -> Flow[_Page]:
        """Return the page at an offset; two answers in one where each holds one item."""
        # The later item is asked for first, so that a deletion in between shows.
        last = (yield from self._ask(offset=at + 1))[0] if size == 1 else []
        items, total, following = yield from self._ask(offset=at, **cursor)
        return [*items, *last] if len(items) == 1 else items, total, following

    def _ask(self, **paging: int | str) -> Flow[_Page]:
        facts, request, site = self._facts, self._request, self._server.site
        if paging:
            paging["limit"] = self._limit
            fields = {facts.prefix + name: value for name, value in paging.items()}
            options = {**request.options, self._place: {**self._given, **fields}}
            request = replace(request, options=options)
        reply = yield _core.fit(request, facts, self._server)
        answer = _core.read(self._endpoint, request, reply, site)
        items = getattr(answer, facts.items) if facts.items else answer
        if not isinstance(items, list):
            raise self._error(f"answered without a list of {facts.items}")
        total, cursor = getattr(answer, "total_entries", None), getattr(answer, "next_cursor", None)
        is_total = isinstance(total, int) and total != getattr(answer, "total_entries_limit", None)
        return items, total if is_total else None, cursor if isinstance(cursor, str) else ""

    def _takes(self, name: str, *, of: bool) -> bool:
        """Return whether the server's release takes an argument that its API has, if *of*."""
        sent = {self._facts.prefix + name: ""}
        return of and not self._facts.missing(sent, self._server.release)

    def _new(self, items: list[Any]) -> list[Any]:
        """Return the items that were not handed out yet, and know them from now on."""
        keys = {hash(self._facts.identity(item)): item for item in items}
        new = {key: item for key, item in keys.items() if key not in self._known}
        self._known |= dict.fromkeys(new)
        if len(self._known) > 2 * _KEPT:
            self._known = dict.fromkeys([*self._known][-_KEPT:])
        return [*new.values()]

    def _knows(self, items: list[Any]) -> bool:
        return bool(items) and hash(self._facts.identity(items[0])) in self._known

    def _error(self, what: str) -> DecodeError:
        request = f"{self._facts.method} {self._facts.path}"
        advice = "so that nobody knows which there are. Ask again, or look at what stands between"
        return DecodeError(f"{request} {what}, {advice}", b"")


def _whole(name: str, value: object, least: int) -> int:
    if not str(value).isdecimal() or int(str(value)) < least:
        raise InvalidInputError(f"{name}={value!r}: give a whole number from {least} on")
    return int(str(value))
