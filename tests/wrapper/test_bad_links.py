from __future__ import annotations

from typing import Any

import pytest

from airflow_rest import InvalidInputError
from tests.wrapper.linking import read


@pytest.mark.parametrize(
    ("copied", "says"),
    [
        ("localhost:8080", "names no DAG.*copy the address.*example_dag"),
        ("localhost:8080/home", "names no DAG"),
        ("localhost:8080/dags", "names no DAG"),
        ("localhost:8080/admin/", "names no DAG"),
        ("localhost:8080/pool/list/", "names no DAG"),
        ("localhost:8080/graph?dag_id=", "names no DAG"),
        ("localhost:8080/dag_runs?dag_id_pattern=exam", "names no DAG"),
        ("localhost:8080/taskinstance/list/?_flt_0_dag_id=exam", "names no DAG"),
        ("localhost:8080/admin/taskinstance/?flt1_dag_id_contains=exam", "names no DAG"),
        ("localhost:8080/api/v1/dags/~/dagRuns/~/taskInstances", "names no DAG"),
        ("https://deployments.example.com/galactic-stars-1234/airflow", "names no DAG"),
        ("https://x.astronomer.run/d1/home?orgId=org_1", "names no DAG"),
        ("localhost:8080/graph?dag_id=a&dag_id=b", "two different values of dag_id"),
        ("localhost:8080/dags/a/grid?dag_id=b", "two different values of dag_id"),
        ("localhost:8080/dags/a/grid?dag_run_id=b&run_id=c", "two different values of run_id"),
        ("localhost:8080/dags/a/runs/b?run_id=c", "two different values of run_id"),
        ("localhost:8080/dags/a/grid?map_index=1&map_index=2", "two different values of map_index"),
        ("localhost:8080/dags/a/grid?map_index=x", "map_index that cannot be one"),
        ("localhost:8080/dags/a/runs/r/tasks/t?try_number=1.5", "try_number that cannot be one"),
        ("localhost:8080/graph?dag_id=a&execution_date=yesterday", "logical_date that cannot be"),
        ("localhost:8080/dags/../dags/a", "path"),
        ("localhost:8080/dags/%2e%2e/grid", "path"),
        ("localhost:8080/dags/a%2F..%2F..%2Fb/grid", "path"),
        ("localhost:8080/graph?dag_id=..", "dag_id that cannot be one"),
        ("localhost:8080/graph?dag_id=%2e%2e%2fadmin", "dag_id that cannot be one"),
        ("localhost:8080/graph?dag_id=a%5C..%5Cb", "dag_id that cannot be one"),
        ("localhost:8080/dags/a%0Ab/grid", "dag_id that cannot be one"),
        ("localhost:8080/dags/a%2Fb/grid", "dag_id that cannot be one"),
        ("localhost:8080/dags/a%00/grid", "dag_id that cannot be one"),
        ("localhost:8080/dags/a/runs/%FF", "run_id that cannot be one"),
        ("localhost:8080/graph?dag_id=%FF", "dag_id that cannot be one"),
        ("localhost:8080/dags/a\nb/grid", "control"),
        ("https://user:hunter2@example.com/dags/a/grid", "auth="),
        ("ftp://example.com/dags/a/grid", "scheme"),
        ("javascript:alert(1)//dags/a", "no URL"),
        ("https://cloud.astronomer.io/ws/deployments/d/overview", "Airflow API URL"),
        ("https://x.astronomer.run/dags/a/grid", "many Deployments"),
        (None, "no str"),
    ],
)
def test_a_link_that_is_none(copied: Any, says: str) -> None:
    """The message says what is wrong and what to copy."""
    with pytest.raises(InvalidInputError, match=says):
        read(copied)


@pytest.mark.parametrize(
    "copied",
    [
        "localhost:8080/home?token=hunter2",
        "localhost:8080/dags/a/grid?dag_id=b&token=hunter2",
        "localhost:8080/dags/a/grid?map_index=hunter2",
        "localhost:8080/dags/a/grid?execution_date=hunter2",
        "localhost:8080/dags/a/runs/b?run_id=hunter2",
        "localhost:8080/dags/a%00?dag_id=hunter2",
        "localhost:8080/dags/a%00hunter2",
    ],
)
def test_nothing_of_the_query_is_shown(copied: str) -> None:
    """What stands in a link's query is in no message, nor in the traceback."""
    with pytest.raises(InvalidInputError) as caught:
        read(copied)

    assert "hunter2" not in str(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


@pytest.mark.parametrize(
    "copied",
    [
        "localhost:8080/" + "a/" * 5000,
        "localhost:8080/" + "dags/" * 2000,
        "localhost:8080/dags/" + "%" * 10_000,
        "localhost:8080/graph?dag_id=" + "a" * 10_000,
        "localhost:8080/graph?" + "dag_id=a&" * 10_000,
        "localhost:8080/graph?dag_id=a&map_index=" + "9" * 10_000,
        "localhost:8080/graph?dag_id=a&execution_date=" + "2021-11-16" * 1000,
        "localhost:8080/graph?dag_id=a&run_id=" + ":00 " * 2500,
        "localhost:8080/" + "admin/airflow/" * 700 + "x",
        "localhost:8080/dags/a/runs/b/tasks/" + "mapped/" * 1500,
    ],
)
def test_a_link_of_10_000_characters(copied: str) -> None:
    """It is read or refused at once, with a message of a few lines."""
    try:
        _, found = read(copied)
    except InvalidInputError as error:
        assert 400 > len(str(error))  # noqa: PT017 - a link may be read as well
    else:
        assert found.dag_id
