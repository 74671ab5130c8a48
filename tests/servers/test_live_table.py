from __future__ import annotations

import pytest

from tests.live.outcome import Outcome, Test
from tests.live.table import VERBS, cell, columns, failures, holes, notes, passed, table

BOTH = ("sync", "async")


def each(*names: str, refused: bool = False, passed: bool | None = True) -> list[Test]:
    """Return a test of each column for each client."""
    return [
        Test(f"live_{name}.py::test[{face}]", (name,), face, refused, passed)
        for name in names
        for face in BOTH
    ]


def started(label: str, *others: Test) -> Outcome:
    """Return the outcome of a server on which every verb works but for *others*."""
    replaced = {name for test in others for name in test.columns}
    rest = each(*(name for name in VERBS if name not in replaced))
    return Outcome(label, [Test("starts", ("starts",), passed=True), *rest, *others])


def test_rows_are_servers_and_columns_verbs() -> None:
    """A row for each server, a column for each verb and for what else was tested."""
    outcomes = [started("2.2.5"), started("3.3.2 ingress", *each("errors"))]

    header, first, second, *_ = table(outcomes)

    assert ["starts", *VERBS, "errors"] == header.split() == columns(outcomes)
    assert ["2.2.5", *["ok"] * (1 + len(VERBS)), "-"] == first.split()
    assert ["3.3.2", "ingress", *["ok"] * (2 + len(VERBS))] == second.split()


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (each("config"), "ok"),
        (each("config", refused=True), "refused"),
        ([*each("config"), *each("config", refused=True)], "ok"),
        ([*each("config"), *each("config", passed=False)], "FAIL"),
        (each("config", passed=None), "FAIL"),
        (each("config")[:1], "HALF"),
        ([Test("once", ("config",), passed=True)], "HALF"),
        ([], "-"),
    ],
)
def test_cell(found: list[Test], expected: str) -> None:
    """A verb is fine if it works with both clients, or is refused by both."""
    assert expected == cell(Outcome("2.2.5", found), "config")


def test_test_of_no_verb_may_run_once() -> None:
    """What has no two clients, such as a port where nothing listens, is fine when it passes."""
    assert "ok" == cell(Outcome("2.2.5", [Test("once", ("errors",), passed=True)]), "errors")


def test_meaning_of_the_cells_is_told() -> None:
    """What stands in the table is explained below it, and nothing else."""
    lines = table([started("1.10.15", *each("config", refused=True))])

    assert ["ok", "refused"] == [line.partition(":")[0] for line in lines[3:]]


def test_holes_are_told() -> None:
    """No cell may be empty, or be of one client alone."""
    outcomes = [started("2.2.5", *each("pages")), started("3.3.2", *each("wait")[:1])]

    expected = ["3.3.2: wait was tried by one client alone", "3.3.2: pages was not tried"]
    assert expected == holes(outcomes)


def test_server_that_did_not_start_has_no_holes() -> None:
    """That it did not start is told once."""
    outcome = Outcome("2.2.5", [Test("it starts", ("starts",), passed=False, why="no network")])

    assert [] == holes([outcome])
    assert ["2.2.5: it starts: no network"] == failures([outcome])


def test_failures_are_told() -> None:
    """A test that failed is told with the reason; those that were not run are counted."""
    bad = [
        Test("live_x.py::test_a", ("x",), passed=False, why="AssertionError: 1 == 2"),
        Test("live_x.py::test_b", ("x",)),
    ]

    expected = [
        "2.2.5: live_x.py::test_a: AssertionError: 1 == 2",
        "2.2.5: 1 tests were not run",
    ]
    assert expected == failures([started("2.2.5", *bad)])


def test_passed_are_counted_over_all_servers() -> None:
    """Each test counts once on each server."""
    assert 2 * (1 + 2 * len(VERBS)) == passed([started("2.2.5"), started("3.3.2")])


def test_notes_name_their_server() -> None:
    """A note says of which server it is, but for its further lines."""
    outcome = Outcome("2.2.5", [], ["every get: 7 read", "  refused: none"])

    assert ["2.2.5: every get: 7 read", "  refused: none"] == notes([outcome])
