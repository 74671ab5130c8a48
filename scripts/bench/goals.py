"""What must be reached, as data, and whether a run reached it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

import attrs

from .measured import BYTES, CPU, TIMES, WALL, Measured, Results, Spread, ratio, spread
from .suites import bulk, calling, memory, reading, startup

if TYPE_CHECKING:
    from .payload import Api

_BULK: Final[Mapping[Api, str]] = {
    api: f"bulk of {one} at 50 ms a page" for api, one in bulk.HERE.items()
}
_MOST: Final = {api: reading.case(api, "task_instances", reading.SIZES[-1]) for api in reading.APIS}


@attrs.frozen
class Goal:
    """A bound on the median ratio of two contestants in one case, paired turn by turn.

    Without a *denominator* it is the measured value itself that is bounded. *limit* says, where a
    goal is not reached, what was tried and where the limit is. The README quotes the *quoted*.
    """

    text: str
    suite: str
    case: str
    unit: str
    numerator: str
    denominator: str | None
    at_least: float | None = None
    at_most: float | None = None
    limit: str = ""
    quoted: bool = True

    @property
    def bound(self) -> str:
        """The bound in words."""
        if self.denominator is None and self.unit == BYTES and self.number is not None:
            return f"≤ {self.number / 1e6:g} MB"
        return f"{'≤' if self.at_least is None else '≥'} {self.number:g}{TIMES}"

    @property
    def number(self) -> float | None:
        """The bound itself."""
        return self.at_most if self.at_least is None else self.at_least

    def holds(self, value: float) -> bool:
        """Return whether *value* is within the bound, which itself is."""
        return (self.at_least is None or value >= self.at_least) and (
            self.at_most is None or value <= self.at_most
        )


NOT_MEASURED: Final = "not measured"
"""What is said of a goal whose case was not in the run."""


@attrs.frozen
class Judged:
    """A goal and what became of it.

    *value* is None if it could not be measured, and *failure* says why, or is NOT_MEASURED.
    """

    goal: Goal
    value: Spread | None
    failure: str | None = None

    @property
    def measured(self) -> bool:
        """Whether its case was in the run, even if it could not run."""
        return self.failure != NOT_MEASURED

    @property
    def held(self) -> bool:
        """Whether it was measured and holds."""
        return self.value is not None and self.goal.holds(self.value.median)


GOALS: Final = (
    Goal(
        "import of a client, one endpoint and its models, but no httpx, against `import httpx`",
        *(startup.SUITE, startup.LOADED, CPU, "ours", startup.HTTPX),
        at_most=1.5,
    ),
    Goal(
        "import with models and a client made, against `import httpx` and a client of its own",
        *(startup.SUITE, startup.MADE, CPU, "ours", startup.HTTPX),
        at_most=1.5,
    ),
    Goal(
        "import of a client, one endpoint and its models, against apache-airflow-client 3.3.2",
        *(startup.SUITE, startup.LOADED, CPU, "official3", "ours"),
        at_least=6,
    ),
    Goal(
        "process start to first answer, against raw httpx",
        *(startup.SUITE, startup.FIRST, CPU, "ours", startup.HTTPX),
        at_most=1.35,
    ),
    Goal(
        "process start to first answer, against apache-airflow-client 3.3.2",
        *(startup.SUITE, startup.FIRST, CPU, "official3", "ours"),
        at_least=4,
    ),
    Goal(
        "reading 10,000 task instances, against apache-airflow-client 3.3.2",
        *(reading.SUITE, _MOST["v2"], CPU, "official3", "ours"),
        at_least=8,
    ),
    Goal(
        "reading 10,000 task instances, against apache-airflow-client 2.10.0",
        *(reading.SUITE, _MOST["v1"], CPU, "official2", "ours"),
        at_least=50,
    ),
    Goal(
        "reading 10,000 task instances of v2, against orjson.loads",
        *(reading.SUITE, _MOST["v2"], CPU, "ours", reading.ORJSON),
        at_most=1.2,
    ),
    Goal(
        "reading 10,000 task instances of v1, against orjson.loads",
        *(reading.SUITE, _MOST["v1"], CPU, "ours", reading.ORJSON),
        at_most=1.2,
        quoted=False,
    ),
    *(
        Goal(
            f"{text}, against raw httpx with json.loads",
            *(calling.SUITE, case, CPU, "ours", calling.RAW),
            at_most=1.1,
            quoted=case == calling.CALL,
        )
        for text, case in (
            ("one call", calling.CALL),
            ("one call, async", calling.CALL + calling.ASYNC),
            ("one verb", calling.VERB),
            ("one verb, async", calling.VERB + calling.ASYNC),
        )
    ),
    *(
        Goal(
            f"{_BULK['v2']}, {text}, against the loop of apache-airflow-client 3.3.2",
            *(bulk.SUITE, bulk.case("v2"), WALL, "official3", name),
            at_least=6,
            quoted=name == bulk.CONCURRENT,
        )
        for text, name in (
            ("8 at once", bulk.CONCURRENT),
            ("8 at once, async", bulk.ASYNC_CONCURRENT),
        )
    ),
    *(
        Goal(
            f"{text}, one after the other, against raw httpx",
            *(bulk.SUITE, bulk.case(api), WALL, "ours", bulk.RAW),
            at_most=1.03,
            quoted=api == "v2",
        )
        for api, text in _BULK.items()
    ),
    Goal(
        "memory of 100,000 task instances held, against apache-airflow-client 3.3.2",
        *(memory.SUITE, memory.HELD, BYTES, "ours", "official3"),
        at_most=0.5,
    ),
    Goal(
        "memory of 100,000 task instances streamed, beyond a bare process",
        *(memory.SUITE, memory.STREAMED, BYTES, "ours", None),
        at_most=60e6,
    ),
)


def judge(goal: Goal, results: Results) -> Judged:
    """Return whether a run reached *goal*; what could not be measured did not."""
    above = results.find(goal.suite, goal.case, goal.numerator, goal.unit)
    if goal.denominator is None:
        return _judged(goal, [above])
    return _judged(goal, [above, results.find(goal.suite, goal.case, goal.denominator, goal.unit)])


def _judged(goal: Goal, measured: list[Measured | None]) -> Judged:
    found: list[Measured] = []
    for one in measured:
        if one is None:
            return Judged(goal, None, NOT_MEASURED)
        if one.failure is not None:
            return Judged(goal, None, f"{one.contestant}: {one.failure}")
        found.append(one)
    return Judged(goal, ratio(*found) if len(found) > 1 else spread(found[0].values))
