"""The outcomes of all servers as one table: a row for each server, a column for each verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.live.outcome import STARTS, Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

VERBS = (
    *("version", "health", "config", "dags", "dag", "pause", "unpause"),
    *("trigger", "dag_runs", "dag_run", "wait", "clear", "task_instances", "logs", "pools"),
)
OK, FAIL, REFUSED, HALF, HOLE = "ok", "FAIL", "refused", "HALF", "-"
LEGEND = (
    "ok: it works, sync and async",
    "refused: this release has no such verb, and UnsupportedError says so, sync and async",
    "FAIL: a test failed",
    "HALF: it was tried sync or async alone",
    "-: nothing was tried",
)
_FACES = {"sync", "async"}


def columns(outcomes: Sequence[Outcome]) -> list[str]:
    """Return the columns: whether it starts, the verbs, and what else there are tests of."""
    others = {name: None for one in outcomes for test in one.tests for name in test.columns}
    return list(dict.fromkeys([STARTS, *VERBS, *others]))


def table(outcomes: Sequence[Outcome]) -> list[str]:
    """Return the lines of the table, and after them what the cells in it mean."""
    names = columns(outcomes)
    rows = [["", *names]]
    rows += [[one.label, *(cell(one, name) for name in names)] for one in outcomes]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    seen = {text for row in rows[1:] for text in row[1:]}
    return [*lines, "", *(line for line in LEGEND if line.partition(":")[0] in seen)]


def cell(outcome: Outcome, column: str) -> str:
    """Return what the table says of *column* on a server."""
    tests = [test for test in outcome.tests if column in test.columns]
    faces = {test.face for test in tests} - {""}
    if not tests:
        return HOLE
    if not all(test.passed for test in tests):
        return FAIL
    if faces != _FACES and (faces or column in VERBS):
        return HALF
    return REFUSED if all(test.refused for test in tests) else OK


def holes(outcomes: Sequence[Outcome]) -> list[str]:
    """Return the cells of servers that started in which something was not tried, in words."""
    return [
        f"{one.label}: {name} was {'tried by one client alone' if text == HALF else 'not tried'}"
        for one in outcomes
        if one.has_started
        for name in columns(outcomes)
        if (text := cell(one, name)) in (HALF, HOLE)
    ]


def failures(outcomes: Sequence[Outcome]) -> list[str]:
    """Return a line for each test that failed, and one for those of a server that were not run."""
    lines = []
    for one in outcomes:
        lines += [
            f"{one.label}: {test.name}: {test.why or 'no reason was given'}"
            for test in one.tests
            if test.passed is False
        ]
        unrun = sum(test.passed is None for test in one.tests)
        lines += [f"{one.label}: {unrun} tests were not run"] if unrun else []
    return lines


def notes(outcomes: Sequence[Outcome]) -> list[str]:
    """Return what was noted, with the server that it was noted of."""
    return [
        note if note.startswith(" ") else f"{one.label}: {note}"
        for one in outcomes
        for note in one.notes
    ]


def passed(outcomes: Sequence[Outcome]) -> int:
    """Return how many tests passed."""
    return sum(bool(test.passed) for one in outcomes for test in one.tests)
