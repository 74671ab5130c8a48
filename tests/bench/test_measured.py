import json

import pytest

from scripts.bench.measured import (
    CPU,
    WALL,
    Measured,
    Results,
    Spread,
    from_data,
    ratio,
    spread,
    to_data,
)


def taken(contestant: str, *values: float, unit: str = CPU) -> Measured:
    """Return what a contestant needed in a made-up case."""
    return Measured("reading", "a case", contestant, unit, values)


def test_ratio_is_of_each_turn_with_itself() -> None:
    """A turn in which both were ten times slower changes nothing."""
    found = ratio(taken("theirs", 8.0, 80.0, 8.0), taken("ours", 1.0, 10.0, 1.0))

    assert Spread(8.0, 8.0, 8.0) == found


def test_ratio_of_different_turns_is_refused() -> None:
    """What was not measured in the same turns is not compared."""
    with pytest.raises(ValueError, match="shorter"):
        ratio(taken("theirs", 8.0, 9.0), taken("ours", 1.0))


def test_ratio_of_nothing_is_refused() -> None:
    """A contestant that could not run has no ratio."""
    with pytest.raises(ValueError, match="theirs has no values"):
        ratio(taken("theirs"), taken("ours"))


def test_spread_has_the_quartiles() -> None:
    """Of one to five they are two and four."""
    assert Spread(2.0, 3.0, 4.0) == spread([5.0, 1.0, 4.0, 2.0, 3.0])


def test_spread_of_a_few_is_all_of_them() -> None:
    """Quartiles of two would lie between what was measured; the lowest and highest were."""
    assert Spread(1.0, 2.0, 3.0) == spread([3.0, 1.0])
    assert Spread(1.0, 1.0, 1.0) == spread([1.0])


def test_turns_are_those_of_who_could_run() -> None:
    """One who failed has none, and does not say how many there were."""
    absent = Measured("reading", "a case", "theirs", CPU, failure="no")
    place = ("reading", "a case", CPU)

    assert 2 == Results([absent, taken("ours", 1.0, 2.0)]).turns(*place)
    assert 0 == Results([absent]).turns(*place)


def test_results_keep_units_apart() -> None:
    """CPU and wall time of one case are two things."""
    cpu, wall = taken("ours", 1.0), taken("ours", 2.0, unit=WALL)
    results = Results([cpu, wall])

    assert cpu == results.find("reading", "a case", "ours", CPU)
    assert [wall] == results.of("reading", "a case", WALL)
    assert [("reading", "a case", CPU), ("reading", "a case", WALL)] == results.cases()


@pytest.mark.parametrize(
    "measured", [taken("ours", 1.5, 2.5), Measured("reading", "a case", "x", CPU, failure="no")]
)
def test_json_and_back(measured: Measured) -> None:
    """What was written is read as it was."""
    assert measured == from_data(json.loads(json.dumps(to_data(measured))))
