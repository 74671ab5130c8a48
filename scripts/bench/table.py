"""The table on screen: a line for each contestant in each case, and one for each goal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .environments import CONTESTANTS
from .measured import BYTES, CPU, TIMES, WALL, Measured, Results, ratio, spread

if TYPE_CHECKING:
    from .goals import Judged

_UNITS = {CPU: "CPU", WALL: "wall"}


def title(name: str) -> str:
    """Return how people know a contestant."""
    return CONTESTANTS[name].title if name in CONTESTANTS else name


def amount(value: float, unit: str) -> str:
    """Return a value for people, with three digits that tell something."""
    if unit in {CPU, WALL}:
        for scale, word in ((1, "s"), (1e3, "ms"), (1e6, "µs")):
            if value * scale >= 1 or word == "µs":
                return f"{_digits(value * scale)} {word}"
    if unit == BYTES:
        for scale, word in ((1e6, "MB"), (1e3, "kB")):
            if value >= scale or word == "kB":
                return f"{_digits(value / scale)} {word}"
    return f"{value:,.0f}" if value == round(value) else f"{value:,.2f}"


def kind_of(unit: str) -> str:
    """Return the word for a unit that `amount` leaves open: which clock."""
    return _UNITS.get(unit, "")


def times(value: float) -> str:
    """Return a ratio for people."""
    return f"{_digits(value)}{TIMES}"


def compared(one: Measured, results: Results) -> str:
    """Return the ratio to what we needed, with its quartiles, or nothing for ourselves."""
    ours = results.find(one.suite, one.case, "ours", one.unit)
    if one.contestant == "ours" or ours is None or not ours.values or not one.values:
        return ""
    if len(one.values) != len(ours.values) or not ours.median:
        return ""
    found = ratio(one, ours)
    if found.low == found.high:
        return times(found.median)
    return f"{times(found.median)} ({times(found.low)} to {times(found.high)})"


def lines(results: Results) -> Iterator[str]:
    """Yield the lines of the table."""
    for suite, case, unit in results.cases():
        kind = kind_of(unit)
        yield f"{suite}: {case}{f', {kind}' if kind else ''}"
        for one in results.of(suite, case, unit):
            if one.failure is not None:
                yield f"  {title(one.contestant):32}  cannot run: {one.failure}"
                continue
            found = spread(one.values)
            rest = compared(one, results)
            yield f"  {title(one.contestant):32}  {amount(found.median, unit):>9}  {rest}".rstrip()


def verdicts(judged: Iterable[Judged]) -> Iterator[str]:
    """Yield a line for each goal: held or not, the ratio, the bound."""
    for one in judged:
        if one.value is None:
            yield f"FAILED            {one.goal.bound:8}  {one.goal.text}: {one.failure}"
            continue
        whole = one.goal.denominator is None
        value = amount(one.value.median, one.goal.unit) if whole else times(one.value.median)
        verdict = "held" if one.held else "FAILED"
        yield f"{verdict:6}  {value:>8}  {one.goal.bound:8}  {one.goal.text}"


def _digits(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"  # noqa: PLR2004 - three digits
