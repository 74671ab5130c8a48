"""The results of all releases as one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Results = dict[str, bool]


def row(node: str) -> str:
    """Return the name in the table of a test, as `verbs: wait [async]`.

    Args:
        node: pytest's id of it, as `tests/live/live_verbs.py::test_wait[async]`.
    """
    file, _, test = node.partition("::")
    name, bracket, case = test.removeprefix("test_").partition("[")
    subject = file.rpartition("/")[2].removeprefix("live_").removesuffix(".py")
    return f"{subject}: {name.replace('_', ' ')} {bracket}{case}".rstrip()


def table(results: Mapping[str, Results]) -> list[str]:
    """Return the lines of the table of tests (rows) and releases (columns)."""
    tests = list(dict.fromkeys(test for column in results.values() for test in column))
    width = max((len(test) for test in tests), default=0)
    lines = ["  ".join([" " * width, *results])]
    for test in tests:
        cells = (_cell(column, test).ljust(len(release)) for release, column in results.items())
        lines.append("  ".join([test.ljust(width), *cells]).rstrip())
    return lines


def counts(results: Mapping[str, Results]) -> tuple[int, int]:
    """Return how many passed and how many failed."""
    outcomes = [passed for column in results.values() for passed in column.values()]
    return outcomes.count(True), outcomes.count(False)


def words(passed: int, failed: int, notes: Sequence[str]) -> list[str]:
    """Return the last lines: what was noted, and the count that everything ends with."""
    return [*notes, f"{passed} passed, {failed} failed"]


def _cell(column: Results, test: str) -> str:
    if test not in column:
        return "-"
    return "ok" if column[test] else "FAIL"
