import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.bench.__main__ import measured_by, suites_of, summary
from scripts.bench.environments import Environments
from scripts.bench.goals import GOALS, Judged
from scripts.bench.lab import Lab
from scripts.bench.measured import CPU, Measured, Results, Spread

FIRST, SECOND = (Measured(suite, "a case", "ours", CPU, (1.0,)) for suite in ("one", "two"))


def one(lab: Lab, *, full: bool) -> Iterator[Measured]:
    """Yield what a suite measures."""
    yield FIRST


def two(lab: Lab, *, full: bool) -> Iterator[Measured]:
    """Yield what another one measures, unless it is the full run, in which a server is gone."""
    yield SECOND
    if full:
        raise RuntimeError("no server")


def three(lab: Lab, *, full: bool) -> list[Measured]:
    """Raise what Ctrl-C does, before anything is measured."""
    raise KeyboardInterrupt


@pytest.fixture
def lab(tmp_path: Path) -> Lab:
    """Return a lab in which nothing runs."""
    return Lab(Environments(), folder=tmp_path)


def test_what_was_measured_is_kept(lab: Lab) -> None:
    """It is kept once, when all was measured."""
    kept: list[list[Measured]] = []

    results = measured_by({"1": one, "2": two}, lab, lambda them: kept.append([*them]), full=False)

    assert [[FIRST, SECOND]] == kept
    assert [FIRST, SECOND] == list(results)


def test_what_was_measured_is_kept_if_a_suite_raises(lab: Lab) -> None:
    """So is what the suite itself had measured until then, and the error goes on."""
    kept: list[list[Measured]] = []

    with pytest.raises(RuntimeError, match="no server"):
        measured_by({"1": one, "2": two}, lab, lambda them: kept.append([*them]), full=True)
    with pytest.raises(KeyboardInterrupt):
        measured_by({"1": one, "3": three}, lab, lambda them: kept.append([*them]), full=True)

    assert [[FIRST, SECOND], [FIRST]] == kept


def test_nothing_measured_replaces_nothing(lab: Lab) -> None:
    """What is there of an earlier run stays if the first suite raises at once."""
    kept: list[Results] = []

    with pytest.raises(KeyboardInterrupt):
        measured_by({"3": three}, lab, kept.append, full=True)

    assert [] == kept


def test_suites_are_named_with_commas() -> None:
    """One comma too many names nothing."""
    assert ["bulk", "weight"] == suites_of("bulk,weight")
    assert ["bulk"] == suites_of("bulk,")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no suite is named"),
        (",", "no suite is named"),
        ("bulk,fast,away", "no suite is called away, fast"),
    ],
)
def test_suites_that_are_none_are_refused(text: str, why: str) -> None:
    """Nothing is measured in place of what was meant."""
    with pytest.raises(argparse.ArgumentTypeError, match=f"^{why}$"):
        suites_of(text)


def test_summary_counts_the_goals() -> None:
    """Those of what was measured, if there are any."""
    held = Judged(GOALS[0], Spread(1.0, 1.0, 1.0))
    missed = Judged(GOALS[0], Spread(2.0, 2.0, 2.0))

    assert "1 of 2 goals held" == summary([held, missed])
    assert "no goals in what was measured" == summary([])
