from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import httpx
import pytest

from airflow_openapi._runtime import UNSET, InvalidInputError, path_value, query
from tests.runtime.samples import TaskInstanceState

NOON = datetime.datetime(2026, 11, 22, 12, 0)  # noqa: DTZ001 - what a naive one becomes is tested


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("example_dag", "example_dag"),
        ("a/b", "a%2Fb"),
        ("manual__2026-11-22T12:00:00+00:00", "manual__2026-11-22T12%3A00%3A00%2B00%3A00"),
        ("~", "~"),
        ("...", "..."),
        ("a..b", "a..b"),
        ("a?b#c%2e", "a%3Fb%23c%252e"),
        ("ä b", "%C3%A4%20b"),
        (3, "3"),
        (-1, "-1"),
        (True, "true"),
        (UUID("0199c0de-7d2d-7b3a-8a1e-3d9f3ad6d2a1"), "0199c0de-7d2d-7b3a-8a1e-3d9f3ad6d2a1"),
        (NOON, "2026-11-22T12%3A00%3A00Z"),
        (datetime.date(2026, 11, 22), "2026-11-22"),
        (TaskInstanceState.QUEUED, "queued"),
    ],
)
def test_a_path_value_is_one_segment(value: object, expected: str) -> None:
    """Everything but letters, digits and `-._~` is quoted."""
    assert expected == path_value("variable_key", value)


@pytest.mark.parametrize("value", ["", ".", "..", "a/..", "../b", "a/./b", "a\\..\\b", "/.."])
def test_a_path_value_cannot_lead_elsewhere(value: str) -> None:
    """An empty value and parts `.` and `..` are refused: a DELETE would hit another resource."""
    with pytest.raises(InvalidInputError, match=r"^dag_run_id .* another resource"):
        path_value("dag_run_id", value)


@pytest.mark.parametrize("name", ["dag_id", "dag_run_id", "task_id"])
def test_an_id_with_others_beneath_it_has_no_slash(name: str) -> None:
    """Of `a/dagRuns/b` as a dag_id a DELETE would hit a run: servers take %2F for a slash."""
    with pytest.raises(InvalidInputError, match=f"^{name} has a slash in it: .* another resource"):
        path_value(name, "a/b")


@pytest.mark.parametrize("value", ["a\nb", "\x00", "\x7f", "a\r"])
def test_a_path_value_has_no_control_characters(value: str) -> None:
    """A line break in an id is an accident or an attack."""
    with pytest.raises(InvalidInputError, match="dag_id has a control character"):
        path_value("dag_id", value)


@pytest.mark.parametrize("value", [None, UNSET, float("nan"), b"x", ["a"], "\ud800"])
def test_a_path_value_is_a_scalar(value: Any) -> None:
    """What has no one form in a path is refused."""
    with pytest.raises(InvalidInputError, match=r"^dag_id "):
        path_value("dag_id", value)


def test_a_quoted_segment_survives_httpx() -> None:
    """What was quoted arrives as one segment."""
    url = (
        httpx.Client(base_url="https://example.com/x/airflow")
        .build_request("GET", f"/api/v2/dags/{path_value('variable_key', 'a/..b?c')}")
        .url
    )

    assert b"/x/airflow/api/v2/dags/a%2F..b%3Fc" == url.raw_path


def test_only_what_is_set_is_asked() -> None:
    """UNSET and None are left out; False, 0 and the empty text are not."""
    assert {"a": "false", "b": "0", "c": ""} == query(
        {"a": False, "b": 0, "c": "", "d": None, "e": UNSET}
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (1.5, "1.5"),
        ("a,b&c=d+e", "a,b&c=d+e"),
        (NOON, "2026-11-22T12:00:00Z"),
        (NOON.replace(tzinfo=datetime.UTC), "2026-11-22T12:00:00Z"),
        (
            NOON.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=2))),
            "2026-11-22T12:00:00+02:00",
        ),
        (datetime.date(2026, 11, 22), "2026-11-22"),
        (datetime.timedelta(hours=1), "PT3600S"),
        (TaskInstanceState("new"), "new"),
        (["a", TaskInstanceState.QUEUED, 3, True], ["a", "queued", "3", "true"]),
        ((), []),
    ],
)
def test_a_query_is_text(value: Any, expected: Any) -> None:
    """Values go out as Airflow reads them; a list is its name once per item."""
    assert {"x": expected} == query({"x": value})


def test_a_joined_list_is_one_text() -> None:
    """Where the spec says `explode: false` the items are separated by commas."""
    assert {"update_mask": "is_paused,tags", "tags": ["a", "b"]} == query(
        {"update_mask": ["is_paused", "tags"], "tags": ["a", "b"]}, joined=["update_mask"]
    )


@pytest.mark.parametrize("items", [[], ["a,b"]])
def test_a_joined_list_that_says_something_else_is_refused(items: list[str]) -> None:
    """An empty mask would update everything, and a comma would make two names of one."""
    with pytest.raises(InvalidInputError, match="update_mask"):
        query({"update_mask": items}, joined=["update_mask"])


@pytest.mark.parametrize("value", [float("inf"), {"a": 1}, b"x", [None], [["a"]], "\ud800"])
def test_what_no_query_can_carry_is_refused(value: Any) -> None:
    """The error names the argument."""
    with pytest.raises(InvalidInputError, match=r"^filter "):
        query({"filter": value})
