import pytest

from scripts.bench.goals import GOALS, Goal, Judged, judge
from scripts.bench.measured import BYTES, CPU, Measured, Results, Spread

FASTER = Goal("faster", "reading", "a case", CPU, "theirs", "ours", at_least=8)
IMPORT = Goal("import", "reading", "a case", CPU, "ours", "httpx", at_most=1.5)
MEMORY = Goal("streaming", "reading", "a case", BYTES, "ours", None, at_most=60e6)


def results(values: dict[str, float], unit: str = CPU) -> Results:
    """Return what contestants needed in one turn."""
    return Results(
        Measured("reading", "a case", name, unit, (value,)) for name, value in values.items()
    )


@pytest.mark.parametrize(
    ("goal", "values", "held"),
    [
        (FASTER, {"theirs": 8.0, "ours": 1.0}, True),
        (FASTER, {"theirs": 7.9, "ours": 1.0}, False),
        (IMPORT, {"ours": 1.5, "httpx": 1.0}, True),
        (IMPORT, {"ours": 1.51, "httpx": 1.0}, False),
    ],
)
def test_bound_belongs_to_the_goal(goal: Goal, values: dict[str, float], held: bool) -> None:
    """A ratio that is exactly the bound holds, and one beyond it does not."""
    assert held is judge(goal, results(values)).held


def test_goal_without_denominator_bounds_the_value() -> None:
    """It is the value itself, and its bound is told in its unit."""
    judged = judge(MEMORY, results({"ours": 59e6}, BYTES))

    assert Judged(MEMORY, Spread(59e6, 59e6, 59e6)) == judged
    assert "≤ 60 MB" == MEMORY.bound


def test_what_cannot_run_fails_its_goals() -> None:
    """A goal against a contestant that could not be installed is not held, and says why."""
    ours = Measured("reading", "a case", "ours", CPU, (1.0,))
    theirs = Measured("reading", "a case", "theirs", CPU, failure="not installed: no network")

    judged = judge(FASTER, Results([ours, theirs]))

    assert (False, "theirs: not installed: no network") == (judged.held, judged.failure)


def test_what_was_not_measured_fails_its_goals() -> None:
    """So does one whose case is missing altogether."""
    assert Judged(FASTER, None, "not measured") == judge(FASTER, Results([]))


def test_each_goal_has_one_bound() -> None:
    """At least or at most, not both and not none."""
    assert [] == [goal for goal in GOALS if (goal.at_least is None) == (goal.at_most is None)]
