import pytest

from scripts.bench import table
from scripts.bench.goals import Goal, judge
from scripts.bench.measured import BYTES, COUNT, CPU, WALL, Measured, Results

OURS = Measured("reading", "a case", "ours", CPU, (0.010, 0.020, 0.010))
THEIRS = Measured("reading", "a case", "official3", CPU, (0.08, 0.2, 0.06))
ABSENT = Measured("reading", "a case", "mcp", CPU, failure="not installed: no network")


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (12.34, CPU, "12.3 s"),
        (0.0234, WALL, "23.4 ms"),
        (0.00000234, CPU, "2.34 µs"),
        (0.0, CPU, "0.00 µs"),
        (123_456_789, BYTES, "123 MB"),
        (2_345, BYTES, "2.35 kB"),
        (12, BYTES, "0.01 kB"),
        (11.0, COUNT, "11"),
        (1234.5, COUNT, "1,234.50"),
    ],
)
def test_amount(value: float, unit: str, expected: str) -> None:
    """Three digits that tell something, in the unit that fits."""
    assert expected == table.amount(value, unit)


@pytest.mark.parametrize(
    ("value", "bound", "expected"),
    [
        (1.03, 1.03, "1.03×"),
        (1.032, 1.03, "1.032×"),
        (1.03004, 1.03, "1.03004×"),
        (1.04, 1.03, "1.04×"),
        (60_040_000, 60e6, "60.04 MB"),
        (59_960_000, 60e6, "60.0 MB"),
    ],
)
def test_what_misses_its_bound_does_not_look_like_it(
    value: float, bound: float, expected: str
) -> None:
    """It has as many digits as it takes to see that it does; what holds has three."""
    unit, other = (BYTES, None) if bound > 100 else (CPU, "httpx")
    goal = Goal("less", "reading", "a case", unit, "ours", other, at_most=bound)

    assert expected == table.reached(goal, value)


def test_lines_of_a_case() -> None:
    """Ours has no ratio to itself, others have one with its spread, and who failed says why."""
    assert [
        "reading: a case, CPU, 3 turns",
        "  airflow-rest                              10.0 ms",
        "  apache-airflow-client 3.3.2               80.0 ms  8.00× (6.00× to 10.0×)",
        "  astro-airflow-mcp 0.9.1                 cannot run: not installed: no network",
    ] == list(table.lines(Results([OURS, THEIRS, ABSENT])))


def test_verdicts() -> None:
    """A goal that is not held stands out, and one that could not be measured says why."""
    place = ("reading", "a case", CPU)
    goals = [
        Goal("faster", *place, "official3", "ours", at_least=8),
        Goal("much faster", *place, "official3", "ours", at_least=9),
        Goal("smaller", *place, "ours", "mcp", at_most=0.5),
    ]
    results = Results([OURS, THEIRS, ABSENT])

    assert [
        "held       8.00×  ≥ 8×      faster",
        "FAILED     8.00×  ≥ 9×      much faster",
        "FAILED            ≤ 0.5×    smaller: mcp: not installed: no network",
    ] == list(table.verdicts(judge(goal, results) for goal in goals))
