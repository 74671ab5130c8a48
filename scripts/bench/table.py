"""The table on screen: a line for each contestant in each case, and one for each goal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .environments import CONTESTANTS
from .measured import BYTES, CPU, TIMES, WALL, Measured, Results, ratio, spread

if TYPE_CHECKING:
    from .goals import Goal, Judged

_UNITS = {CPU: "CPU", WALL: "wall"}
_MOST = 6
"""How many more digits than three are shown at most."""


def title(name: str) -> str:
    """Return how people know a contestant."""
    return CONTESTANTS[name].title if name in CONTESTANTS else name


def amount(value: float, unit: str, more: int = 0) -> str:
    """Return a value for people, with three digits that tell something, or *more*."""
    if unit in {CPU, WALL}:
        for scale, word in ((1, "s"), (1e3, "ms"), (1e6, "µs")):
            if value * scale >= 1 or word == "µs":
                return f"{_digits(value * scale, more)} {word}"
    if unit == BYTES:
        for scale, word in ((1e6, "MB"), (1e3, "kB")):
            if value >= scale or word == "kB":
                return f"{_digits(value / scale, more)} {word}"
    return f"{value:,.0f}" if value == round(value) else f"{value:,.2f}"


def kind_of(unit: str) -> str:
    """Return the word for a unit that `amount` leaves open: which clock."""
    return _UNITS.get(unit, "")


def times(value: float, more: int = 0) -> str:
    """Return a ratio for people, with *more* than three digits if asked to."""
    return f"{_digits(value, more)}{TIMES}"


def turns(count: int) -> str:
    """Return how many turns there were, in words; none of what could not run."""
    return "1 turn" if count == 1 else f"{count or 'no'} turns"


def comparable(one: Measured, ours: Measured) -> bool:
    """Return whether somebody else has a ratio to us: values of the same turns, and not by 0."""
    return one is not ours and 0 < len(one.values) == len(ours.values) and ours.median > 0


def compared(one: Measured, results: Results) -> str:
    """Return the ratio to what we needed, with its spread, or nothing for ourselves."""
    ours = results.find(one.suite, one.case, "ours", one.unit)
    if ours is None or not comparable(one, ours):
        return ""
    found = ratio(one, ours)
    if found.low == found.high:
        return times(found.median)
    return f"{times(found.median)} ({times(found.low)} to {times(found.high)})"


def lines(results: Results) -> Iterator[str]:
    """Yield the lines of the table."""
    for suite, case, unit in results.cases():
        told = ", ".join(filter(None, [kind_of(unit), turns(results.turns(suite, case, unit))]))
        yield f"{suite}: {case}, {told}"
        for one in results.of(suite, case, unit):
            if one.failure is not None:
                yield f"  {title(one.contestant):38}  cannot run: {one.failure}"
                continue
            found = spread(one.values)
            rest = compared(one, results)
            yield f"  {title(one.contestant):38}  {amount(found.median, unit):>9}  {rest}".rstrip()


def verdicts(judged: Iterable[Judged]) -> Iterator[str]:
    """Yield a line for each goal: held or not, the ratio, the bound."""
    for one in judged:
        if one.value is None:
            yield f"FAILED            {one.goal.bound:8}  {one.goal.text}: {one.failure}"
            continue
        verdict = "held" if one.held else "FAILED"
        value = reached(one.goal, one.value.median)
        yield f"{verdict:6}  {value:>8}  {one.goal.bound:8}  {one.goal.text}"


def reached(goal: Goal, value: float) -> str:
    """Return a value for people, with more digits where it misses the bound, but would look it."""
    more = 0
    while more < _MOST and not goal.holds(value):
        if goal.number is None or _shown(goal, value, more) != _shown(goal, goal.number, more):
            break
        more += 1
    return _shown(goal, value, more)


def _shown(goal: Goal, value: float, more: int) -> str:
    return amount(value, goal.unit, more) if goal.denominator is None else times(value, more)


def _digits(value: float, more: int = 0) -> str:
    after = 0 if value >= 100 else 1 if value >= 10 else 2  # noqa: PLR2004 - three digits
    return f"{value:,.{after + more}f}"
