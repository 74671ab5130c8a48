"""What the quick run measures: what goals ask for, as often as that needs."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from scripts.bench import growth
from scripts.bench.environments import Environments
from scripts.bench.goals import GOALS, judge
from scripts.bench.lab import Entry, Lab
from scripts.bench.measured import CPU, WALL, Measured, Results
from scripts.bench.suites import bulk, reading


class Stopwatch(Lab):
    """Measures one second of everyone, and runs nothing."""

    def turns(
        self, suite: str, case: str, entries: Sequence[Entry], **options: Any
    ) -> list[Measured]:
        """Return a second for each turn of each."""
        values = (1.0,) * options["turns"]
        units = options.get("units", (CPU,))
        return [Measured(suite, case, one.name, unit, values) for unit in units for one in entries]


def quick(suite: Any, folder: Path) -> Results:
    """Return what the quick run would have of a suite."""
    with Stopwatch(Environments(), folder=folder) as lab:
        return Results(suite.measure(lab, full=False))


def judged_of(results: Results, suite: str) -> tuple[list[str], set[int]]:
    """Return which goals of a suite cannot be judged, and how many turns their cases have."""
    goals = [goal for goal in GOALS if goal.suite == suite]
    return (
        [goal.text for goal in goals if judge(goal, results).value is None],
        {results.turns(goal.suite, goal.case, goal.unit) for goal in goals},
    )


def test_reading_has_what_the_goals_ask_for_and_the_growth(tmp_path: Path) -> None:
    """Each goal can be judged by some turns, and every kind of both APIs has all sizes."""
    results = quick(reading, tmp_path)

    assert ([], {2, 21}) == judged_of(results, reading.SUITE)
    assert {
        f"{kind}, {api}" for kind in ("task instances", "dag runs", "dags") for api in ("v1", "v2")
    } == {row.kind for row in growth.rows(results)}


def test_bulk_has_what_the_goals_ask_for(tmp_path: Path) -> None:
    """Each goal can be judged by two turns, and nobody else waits for 200 pages of v1."""
    results = quick(bulk, tmp_path)

    assert ([], {2}) == judged_of(results, bulk.SUITE)
    assert {"ours", bulk.RAW} == {
        one.contestant for one in results.of(bulk.SUITE, bulk.case("v1"), WALL)
    }
