from __future__ import annotations

import pytest

from tests.live.table import counts, row, table, words

RESULTS = {
    "2.1.4": {"verbs: wait": True, "verbs: pools": False},
    "3.3.2": {"verbs: wait": True},
}


def test_table_shows_each_test_on_each_release() -> None:
    """What a release was not asked is neither ok nor a failure."""
    expected = [
        "              2.1.4  3.3.2",
        "verbs: wait   ok     ok",
        "verbs: pools  FAIL   -",
    ]

    assert expected == table(RESULTS)


def test_counts() -> None:
    """Passed and failed are counted over all releases."""
    assert (2, 1) == counts(RESULTS)


def test_count_is_the_last_line() -> None:
    """Everything ends with the count."""
    assert ["a note", "2 passed, 1 failed"] == words(2, 1, ["a note"])


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        ("tests/live/live_verbs.py::test_dag_run[async]", "verbs: dag run [async]"),
        ("tests/live/live_errors.py::test_bad_id[sync-a/../b]", "errors: bad id [sync-a/../b]"),
        ("tests/live/live_errors.py::test_dead_port", "errors: dead port"),
    ],
)
def test_row_is_readable(node: str, expected: str) -> None:
    """A test has its subject and its words in the table."""
    assert expected == row(node)
