"""Filters that are applied here, where a release does not have them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from airflow_rest import Dag, DagRun
from airflow_rest._filters import fits

NOON = datetime(2021, 11, 16, 11, 34, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"start_date_gte": NOON}, True),
        ({"start_date_lte": NOON}, True),
        ({"start_date_gte": NOON + SECOND}, False),
        ({"start_date_lte": NOON - SECOND}, False),
        ({"end_date_gte": NOON}, False),
        ({"state": ["failed", "success"]}, True),
        ({"state": ["failed"]}, False),
    ],
)
def test_runs(filters: dict[str, Any], expected: object) -> None:
    """Both bounds are included, and a run without a date is in no range."""
    run = DagRun(dag_id="d", run_id="r", state="success", start_date=NOON)

    assert expected is fits(run, filters)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("ample", True),
        ("EX_MPLE", True),
        ("e%e", True),
        ("ex_ample", False),
        ("ex.mple", False),
        ("e%x%x", False),
    ],
)
def test_a_pattern_of_a_dag_id(pattern: str, expected: object) -> None:
    """It is SQL's LIKE: `_` is any character, `%` any text, and a dot is a dot."""
    dag = Dag(dag_id="my_example", is_paused=False)

    assert expected is fits(dag, {"dag_id_pattern": pattern})
