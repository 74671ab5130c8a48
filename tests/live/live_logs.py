from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from airflow_rest import InvalidInputError, NotFoundError, UnsupportedError
from tests.live.marks import on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from airflow_rest import Airflow, DagRun

pytestmark = on("v1", "v2")


def test_lines(airflow: Airflow, printed: DagRun) -> None:
    """Every line that a task printed comes, in order, long or not ASCII."""
    lines = list(airflow.logs(printed, "task"))

    found = [line.rpartition("line ")[2] for line in lines if "line " in line]
    assert [str(number) for number in range(200)] == [one for one in found if one.isdigit()]
    assert [True] == ["x" * 5000 in line for line in lines if "caf\u00e9 \u6f22\u5b57" in line]
    assert not any("\n" in line for line in lines)


def test_each_try(airflow: Airflow, retried: DagRun) -> None:
    """Each try has its log, and the latest is the one that comes without a number."""
    first = "\n".join(airflow.logs(retried, "task", try_number=1))
    latest = "\n".join(airflow.logs(retried, "task"))

    assert "this is try 1" in first
    assert "fails at its first try" in first
    assert "this is try 2" in latest
    assert "this is try 1" not in latest


def test_following_a_run(airflow: Airflow, dates: Iterator[datetime]) -> None:
    """Following begins before the task does and ends with it, and each line comes once."""
    run = airflow.trigger("printing", logical_date=next(dates))

    lines = list(airflow.logs(run, "task", follow=True))

    assert 1 == sum(line.endswith("line 0") for line in lines)
    assert 1 == sum(line.endswith("line 199") for line in lines)
    assert list(airflow.logs(run, "task")) == lines


def test_following_a_try_that_fails(airflow: Airflow, dates: Iterator[datetime]) -> None:
    """Following ends with its try, though another one follows."""
    run = airflow.trigger("retrying", logical_date=next(dates))

    log = "\n".join(airflow.logs(run, "task", try_number=1, follow=True))

    assert "this is try 1" in log
    assert "fails at its first try" in log
    assert "this is try 2" not in log


@on(since="2.4")
def test_mapped_task(airflow: Airflow, mapped: DagRun) -> None:
    """Each instance has its log; without an index none is meant, and that is told."""
    logs = ["\n".join(airflow.logs(mapped, "task", map_index=index)) for index in range(3)]

    assert [True, True, True] == [f"number {index + 1}" in log for index, log in enumerate(logs)]
    with pytest.raises(InvalidInputError, match="map_index"):
        list(airflow.logs(mapped, "task"))


@on(since="2.4")
def test_index_of_a_task_that_is_not_mapped(airflow: Airflow, printed: DagRun) -> None:
    """A task that is not mapped has no index, which is told."""
    with pytest.raises(InvalidInputError, match="not mapped: leave map_index out"):
        list(airflow.logs(printed, "task", map_index=0))


@on(before="2.4")
def test_index_before_there_was_one(airflow: Airflow, finished: DagRun) -> None:
    """Before 2.4 the API cannot tell one instance from another."""
    with pytest.raises(UnsupportedError, match="map_index"):
        list(airflow.logs(finished, "task", map_index=0))


@pytest.mark.parametrize(("task_id", "try_number"), [("no_such_task", None), ("task", 9)])
def test_log_that_is_not_there(
    airflow: Airflow, finished: DagRun, task_id: str, try_number: int | None
) -> None:
    """A task or a try that is not there is not found."""
    with pytest.raises(NotFoundError):
        list(airflow.logs(finished, task_id, try_number=try_number))


def test_log_of_a_task_that_never_ran(
    airflow: Airflow, paused: str, dates: Iterator[datetime]
) -> None:
    """A task of a run that waits has no log yet."""
    run = airflow.trigger(paused, logical_date=next(dates))

    with pytest.raises(NotFoundError):
        list(airflow.logs(run, "task"))
