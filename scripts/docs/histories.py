"""What differs between any two releases, as data that the page of changes picks from.

A change holds for a box of pairs: from any of a row of releases to any of a later row, such as what
2.3 added: from any release before 2.3 to any after. So all pairs are told by one row each change,
with four numbers. That every pair gives what `airflow_rest.reference.changes` gives is a test.
"""

from __future__ import annotations

from itertools import accumulate, combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from msgspec import json
from msgspec.structs import replace

from airflow_openapi import parse_release
from airflow_openapi._runtime.changes import changes as between
from airflow_rest import reference as ref
from airflow_rest.reference import Change
from scripts.docs.facts import model_at, operation_at, successors

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from airflow_rest.reference import Operation, Reference

Pair = tuple[int, int]
_KINDS: Final = ("operation", "argument", "body", "answer", "value")


class Box(NamedTuple):
    """Pairs of releases, as their places in a row; of each pair, the first is the older one.

    Attributes:
        old_first: The older release of a pair is this one at least ...
        old_last: ... and this one at most.
        new_first: The newer release of a pair is this one at least ...
        new_last: ... and this one at most.
    """

    old_first: int
    old_last: int
    new_first: int
    new_last: int

    def pairs(self) -> Iterator[Pair]:
        """Yield the pairs."""
        for old in range(self.old_first, self.old_last + 1):
            for new in range(max(self.new_first, old + 1), self.new_last + 1):
                yield old, new


def boxes(pairs: set[Pair]) -> list[Box]:
    """Return boxes that hold these pairs and no other: one if that can be, else some."""
    olds, news = {old for old, _ in pairs}, {new for _, new in pairs}
    box = Box(min(olds), max(olds), min(news), max(news))
    if pairs.issuperset(box.pairs()):
        return [box]
    axis, middle = max(
        (max(found) - min(found), axis, (max(found) + min(found)) // 2)
        for axis, found in enumerate((olds, news))
    )[1:]
    low = {pair for pair in pairs if pair[axis] <= middle}
    return boxes(low) + boxes(pairs - low)


def alike(releases: Iterable[str]) -> list[tuple[Reference, int]]:
    """Return each API that neighbouring releases share, with the number of these."""
    rows: list[tuple[Reference, int]] = []
    for release in releases:
        now = ref.reference(release)
        if rows:
            last, count = rows[-1]
            if (last.api, last.operations, last.models) == (now.api, now.operations, now.models):
                rows[-1] = last, count + 1
                continue
        rows.append((now, 1))
    return rows


def _changes(old: Reference, new: Reference) -> list[Change]:
    """Return what differs, the operations of 1.10's API too, which has no other to compare with.

    It compares what `reference.changes` looks up anew for each pair.
    """
    if old.api == "experimental":
        return [_after_1(one, new.release or "") for one in old.operations.values()]
    fab = [ref.reference(api="fab")] if old.api != new.api else []
    return between(old, [new, *fab])


def _after_1(one: Operation, release: str) -> Change:
    """Return what became of an operation of 1.10 in a later release."""
    gone = Change(
        action="removed",
        kind="operation",
        before=f"experimental.{one.id}",
        old=f"{one.method} {one.path}",
    )
    next_ = successors(one)
    if release.startswith("3."):
        next_ = [other for each in next_ for other in successors(each)]
    for other in next_:
        if other.has(parse_release(release)):
            after, new = f"{other.api}.{other.id}", f"{other.method} {other.path}"
            return replace(gone, action="replaced", after=after, new=new)
    return gone


def histories(releases: Iterable[str]) -> dict[Change, list[Box]]:
    """Return every change between two of these releases, with the pairs it is between.

    Args:
        releases: Oldest first; a box counts their places from 0.
    """
    rows = alike(releases)
    ends = [0, *accumulate(count for _, count in rows)]
    found: dict[Change, set[Pair]] = {}
    for old, new in combinations(range(len(rows)), 2):
        for change in _changes(rows[old][0], rows[new][0]):
            found.setdefault(change, set()).add((old, new))
    return {
        change: [
            Box(ends[box[0]], ends[box[1] + 1] - 1, ends[box[2]], ends[box[3] + 1] - 1)
            for box in boxes(pairs)
        ]
        for change, pairs in sorted(found.items(), key=_order)
    }


def _order(item: tuple[Change, set[Pair]]) -> tuple[int, str, str]:
    change = item[0]
    place = change.after or change.before
    return _KINDS.index(change.kind), place.partition(".")[2], change.name


def packed(releases: tuple[str, ...], found: Mapping[Change, Iterable[Box]]) -> bytes:
    """Return the histories as JSON: each text once, and rows of places in the list of texts.

    A row is action, kind, name, before, after, old, new, and its box. `pages` has the address of
    each place that has a page.
    """
    texts: dict[str, int] = {}
    rows = []
    for change, held in found.items():
        words = (change.action, change.kind, change.name, change.before, change.after)
        told = [texts.setdefault(one, len(texts)) for one in (*words, change.old, change.new)]
        rows += [[*told, *box] for box in held]
    addresses = _addresses()
    pages = {place: addresses[place] for place in texts if place in addresses}
    return json.encode({"releases": releases, "texts": list(texts), "pages": pages, "rows": rows})


def _addresses() -> dict[str, str]:
    found = {f"{one.api}.{one.id}": operation_at(one) for one in ref.operations()}
    return found | {f"{one.api}.{one.name}": model_at(one) for one in ref.models()}
