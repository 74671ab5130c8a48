"""All items of a list, page after page, while it grows and shrinks.

A page by offset begins with the last item that was handed out. If it does not, items before it
were deleted, and those after them moved up: then the reader steps back until it meets one that it
knows. From there on a page is in the server's order, so that nothing that was there all the time
is missed, unless the server says that its list ends where a page does, or a page has one item: then
what is deleted and made between two pages may hide one. Items that were handed out are dropped.
This holds whenever a page was made, so that those to come may be asked for ahead, in any order.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeAlias, TypeVar

from msgspec import UNSET, Struct

from airflow_openapi._runtime.errors import DecodeError, InvalidInputError
from airflow_openapi._runtime.numbers import whole
from airflow_openapi._runtime.operation import ListOperation, P

if TYPE_CHECKING:
    from airflow_openapi._runtime.releases import Release

__all__ = [
    "Ahead",
    "Ask",
    "Items",
    "ListEndpoint",
    "Reader",
    "listed",
]

Item = TypeVar("Item")
T = TypeVar("T")
_Paging: TypeAlias = Mapping[str, int | str]
_Asking: TypeAlias = "Generator[Ask, None, T]"
_Page: TypeAlias = tuple[list[Item], int | None, str]
"""The items of an answer, how many there are in all, and the cursor of the next page."""

_NONE: Final[_Paging] = {}
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
    """A step of a reader: send this, and leave here what it answers.

    Attributes:
        request: As the endpoint's `_get_kwargs` returns it, for one page.
        answer: What the endpoint makes of the response. An exception in place of it is raised
            where its items are wanted: after those before it.
    """

    request: Mapping[str, Any]
    answer: Any = None


class Ahead(Struct, frozen=True):
    """A step of a reader that may have several requests under way: these are wanted next.

    Attributes:
        requests: As those of Ask, in the order in which they will be wanted. What else was sent
            ahead is not wanted any more.
    """

    requests: list[Mapping[str, Any]]


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
            concurrency: How many requests may be under way at once; the items stay in order. From
                2 on it tells what comes next: that many pages by offset, where a page holds more
                than one item, or the one that a cursor leads to.

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
        self._known: dict[int, None] = {}
        self._total: int | None = None
        self._received = 0

    def __iter__(self) -> Iterator[Ask | Ahead | Items[Item]]:
        """Yield what to ask for, and the new items of each page.

        Raises:
            DecodeError: The answers are no list, or make no sense together.
        """
        if not self._takes("offset", of=self._operation.paged):
            items, total, _ = self._page((yield from self._ask({})))
            yield Items(items, len(items), total)
            return
        by_cursor = self._takes("cursor", of=self._by_cursor)
        at, size, back, cursor = self._begin, 0, 0, _NONE
        while True:
            items, total, then = page = yield from self._at(at, size, cursor)
            if cursor and then:
                yield from self._follow(page)
                return
            fall, self._total = (self._total or 0) - (total or self._total or 0), total
            cursor = _NONE
            if at > self._begin and not self._knows(items) and back < _FAR:
                back = max(1, 2 * back, fall)
                at = max(self._begin, at - back)
                continue
            new = self._new(items)
            first, end = not size, at + len(items)
            is_last = (first or len(items) < max(size, 2)) and (not new or total == end)
            back = 0 if new else back
            size = max(size, len(items) - (size == 1))  # a pair is two answers of one item
            at = max(at, end - 1)
            if first and by_cursor:
                cursor = {"cursor": ""}
            after = self._from(at, size, cursor) if new and not is_last else []
            yield from self._handed_out(new, after)
            if is_last:
                return
            if not new:
                far = yield from self._ask({"offset": end + _FAR})
                if self._knows(self._page(far)[0]):
                    raise self._error("answers with the same items at any offset")

    def _follow(self, page: _Page[Item]) -> Iterator[Ask | Ahead | Items[Item]]:
        """Yield the new items of a page and of those after it, by cursor."""
        items, total, cursor = page
        while True:
            self._total = self._total if total is None else total
            after = self._unknown({hash(cursor): cursor}) if cursor else []
            yield from self._handed_out(self._new(items), [{"cursor": one} for one in after])
            if not cursor:
                return
            if not after:
                raise self._error("gives a cursor again that it gave before")
            items, total, cursor = self._page((yield from self._ask({"cursor": cursor})))

    def _handed_out(
        self, new: list[Item], after: Sequence[_Paging]
    ) -> Iterator[Ask | Ahead | Items[Item]]:
        """Yield the new items of a page, with those pages under way that are wanted after it."""
        self._received += len(new)
        if self._concurrency > 1:
            yield Ahead([self._asked(paging) for paging in after])
        yield Items(new, self._received, self._total)

    def _from(self, at: int, size: int, cursor: _Paging) -> Sequence[_Paging]:
        """Return the pages from an offset on, as many as may be under way at once."""
        if size == 1:  # they say nothing of their order when they are asked for side by side
            return []
        if cursor:
            return [{"offset": at, **cursor}]
        offsets = range(at, (self._total or 0) - 1, size - 1)[: self._concurrency] or [at]
        return [{"offset": offset} for offset in offsets]

    def _at(self, at: int, size: int, cursor: _Paging) -> _Asking[_Page[Item]]:
        """Return the page at an offset; where a page holds one item, with the next item."""
        last: list[Item] = []
        if size == 1:  # the later item is asked for first, so that a deletion in between shows
            last = self._page((yield from self._ask({"offset": at + 1})))[0]
        return self._page((yield from self._ask({"offset": at, **cursor})), last)

    def _ask(self, paging: _Paging) -> _Asking[Any]:
        step = Ask(self._asked(paging))
        yield step
        return step.answer

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

    def _new(self, items: list[Item]) -> list[Item]:
        """Return the items that did not come before, and know them from now on."""
        return self._unknown({hash(self._operation.identity(item)): item for item in items})

    def _knows(self, items: list[Item]) -> bool:
        return bool(items) and hash(self._operation.identity(items[0])) in self._known

    def _error(self, what: str) -> DecodeError:
        request = f"{self._operation.method} {self._operation.path}"
        advice = "so that nobody knows which there are. Ask again, or look at what stands between"
        return DecodeError(f"{request} {what}, {advice}", b"")


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
