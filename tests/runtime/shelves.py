"""A list that is answered in pages, and what may happen to it meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import SimpleNamespace
from typing import Any

Change = Callable[["Shelf"], object]


class Shelf:
    """Names, in an order that stays while they come and go.

    It gives at most *cap* of them at once, and knows cursors where it is told to: one is the last
    name that was seen, as the keyset of a real server.
    """

    def __init__(
        self,
        names: Iterable[str],
        cap: int = 100,
        *,
        total: Callable[[int], object] | None = lambda count: count,
        changes: Mapping[int, Change] | None = None,
        churn: Change | None = None,
        cursors: bool = False,
    ) -> None:
        self.names = list(names)
        self.queries: list[dict[str, Any]] = []
        self._cap = cap
        self._total = total
        self._changes = changes or {}
        self._churn = churn
        self._cursors = cursors

    def answer(self, query: Mapping[str, Any]) -> SimpleNamespace:
        """Return the page that is asked for."""
        self.queries.append(dict(query))
        assert 5000 > len(self.queries), "it is asked without end"
        if change := self._changes.get(len(self.queries)):
            change(self)
        if self._churn:
            self._churn(self)
        return self.page(query)

    def page(self, query: Mapping[str, Any]) -> SimpleNamespace:
        """Return the page that is asked for, as the names are now."""
        size = min(int(query.get("limit", 50)), self._cap)
        begin = int(query.get("offset", 0))
        cursor = query.get("cursor") if self._cursors else None
        if cursor is not None:
            begin = sum(name <= cursor for name in self.names)
        things = self.names[begin : begin + size]
        found = SimpleNamespace(things=things)
        if self._total:
            found.total_entries = self._total(len(self.names))
        if cursor is not None:
            more = begin + size < len(self.names)
            found.total_entries = None
            found.next_cursor = things[-1] if more else None
        return found


def numbered(count: int) -> list[str]:
    """Return names that are in their order as text too."""
    return [f"{number:04}" for number in range(count)]


def front(count: int) -> Change:
    """Return what takes so many names away from the front."""
    return lambda shelf: shelf.names.__delitem__(slice(0, count))


def back(count: int) -> Change:
    """Return what takes so many names away from the back."""
    return lambda shelf: shelf.names.__delitem__(slice(-count, None))


def middle(count: int) -> Change:
    """Return what takes so many names away from the middle."""
    return lambda shelf: shelf.names.__delitem__(slice(20, 20 + count))


def grow(at: int) -> Change:
    """Return what puts three new names there."""

    def change(shelf: Shelf) -> None:
        shelf.names[at:at] = [f"new {at} {number}" for number in range(3)]

    return change


def swap(shelf: Shelf) -> None:
    """Take two away from the front and put two to the end, so that the total stays."""
    shelf.names = [*shelf.names[2:], "new 1", "new 2"]


CHANGES: dict[str, Change] = {
    "one goes in front": front(1),
    "12 go in front": front(12),
    "all but 5 go in front": front(35),
    "all go": front(40),
    "one goes in the middle": middle(1),
    "12 go in the middle": middle(12),
    "one goes at the end": back(1),
    "30 go at the end": back(30),
    "some come in front": grow(0),
    "some come in the middle": grow(25),
    "some come at the end": grow(1000),
    "some go and some come": swap,
}
