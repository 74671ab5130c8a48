"""What was measured, and ratios of it: pure functions and values."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Iterator
from typing import Any, Final

import attrs

CPU = "cpu_s"
WALL = "wall_s"
BYTES = "bytes"
COUNT = "count"
TIMES = "×"


@attrs.frozen
class Measured:
    """What one contestant needed in one case, a value for each turn.

    *unit* is `cpu_s` or `wall_s` (seconds), `bytes` or `count`. *failure* says why there is no
    value.
    """

    suite: str
    case: str
    contestant: str
    unit: str
    values: tuple[float, ...] = ()
    failure: str | None = None

    @property
    def median(self) -> float:
        """The median of the turns."""
        return statistics.median(self.values)


@attrs.frozen
class Spread:
    """A median, and the quartiles around it; of fewer than five values the lowest and highest."""

    low: float
    median: float
    high: float


_QUARTERED: Final = 5
"""From so many values on quartiles say something."""


class Results:
    """All that was measured in a run, found by suite, case, contestant and unit."""

    def __init__(self, measured: Iterable[Measured]) -> None:
        self._found = {(one.suite, one.case, one.contestant, one.unit): one for one in measured}

    def __iter__(self) -> Iterator[Measured]:
        return iter(self._found.values())

    def find(self, suite: str, case: str, contestant: str, unit: str) -> Measured | None:
        """Return what was measured, or None."""
        return self._found.get((suite, case, contestant, unit))

    def cases(self) -> list[tuple[str, str, str]]:
        """Return (suite, case, unit) of all, each once, in the order they were measured."""
        return list(dict.fromkeys((one.suite, one.case, one.unit) for one in self))

    def turns(self, suite: str, case: str, unit: str) -> int:
        """Return how many turns a case had: all who could run had as many."""
        return max(len(one.values) for one in self.of(suite, case, unit))

    def of(self, suite: str, case: str, unit: str) -> list[Measured]:
        """Return what all contestants needed in a case."""
        return [one for one in self if (one.suite, one.case, one.unit) == (suite, case, unit)]


def spread(values: Iterable[float]) -> Spread:
    """Return the median and what is around it."""
    found = list(values)
    if len(found) < _QUARTERED:
        return Spread(min(found), statistics.median(found), max(found))
    low, median, high = statistics.quantiles(found, n=4, method="inclusive")
    return Spread(low, median, high)


def ratio(above: Measured, below: Measured) -> Spread:
    """Return how *above* relates to *below*, turn by turn, so that a slow moment meets both.

    Raises:
        ValueError: One of them has no values, or not as many as the other.
    """
    if not above.values:
        raise ValueError(f"{above.contestant} has no values")
    return spread(a / b for a, b in zip(above.values, below.values, strict=True))


def to_data(measured: Measured) -> dict[str, Any]:
    """Return it as JSON's values."""
    return {**attrs.asdict(measured), "values": list(measured.values)}


def from_data(data: dict[str, Any]) -> Measured:
    """Return what `to_data` gave."""
    known: dict[str, Any] = {**data, "values": tuple(data["values"])}
    return Measured(**known)
