"""Lists, read page after page from servers that give 20 items at most."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from airflow_openapi import DecodeError, ListOperation
from airflow_rest import (
    Airflow,
    BadRequestError,
    InvalidInputError,
    NotFoundError,
    UnsupportedError,
)
from tests.live.endpoints import endpoint, model
from tests.live.marks import covers, on
from tests.live.walk import arguments

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from scripts.servers.server import Server

pytestmark = on("v1", "v2")

# 2 answers an object of names and links, where its spec has a list.
NO_LISTS = {"get_extra_links"}
# What every release has: none of these may be refused.
READ = {
    *("get_connections", "get_dag_runs", "get_dags", "get_event_logs", "get_import_errors"),
    *("get_pools", "get_task_instances", "get_tasks", "get_variables", "get_xcom_entries"),
}


@pytest.fixture
def asked(server: Server, paused: str, many: list[datetime]) -> tuple[Any, dict[str, Any]]:
    """Return the endpoint that lists runs, and the arguments for which there are 57."""
    get_dag_runs = endpoint(server.release, v1="dag_run.get_dag_runs", v2="dag_run.get_dag_runs")
    kind = "execution" if server.release < (3, 0) else "logical"
    bounds = {f"{kind}_date_gte": many[0], f"{kind}_date_lte": many[-1]}
    return get_dag_runs, {"dag_id": paused, **bounds}


@covers("dag_runs", "pages")
def test_57_runs_of_which_20_come_at_once(
    airflow: Airflow,
    server: Server,
    paused: str,
    many: list[datetime],
    asked: tuple[Any, dict[str, Any]],
) -> None:
    """The server gives 20 where 100 are asked for; all 57 come, in their order."""
    get_dag_runs, arguments = asked
    runs = airflow.dag_runs(paused, logical_date_gte=many[0], logical_date_lte=many[-1])
    dates, ids = zip(*((run.logical_date, run.run_id) for run in runs), strict=True)

    at_once = 57 if server.release[:2] == (3, 0) else 20  # 3.0 does not heed its own limit
    assert at_once == len(airflow.call(get_dag_runs, limit=100, **arguments).dag_runs)
    assert many == list(dates)
    assert (57, 57, 57) == (len(many), runs.received, runs.total)
    assert list(ids) == [run.dag_run_id for run in airflow.pages(get_dag_runs, **arguments)]


@covers("dag_runs", "pages")
def test_several_pages_at_once(
    airflow: Airflow, paused: str, many: list[datetime], asked: tuple[Any, dict[str, Any]]
) -> None:
    """They give the same, in the same order, and tell how far they are."""
    get_dag_runs, arguments = asked
    runs = airflow.dag_runs(paused, logical_date_gte=many[0], logical_date_lte=many[-1])
    pages = airflow.pages(get_dag_runs, **arguments, limit=5).concurrent(4)

    assert many == [run.logical_date for run in runs.concurrent(4)]
    assert 57 == len({run.dag_run_id for run in pages})
    assert (57, 57) == (pages.received, pages.total)


def test_begin_and_size(airflow: Airflow, asked: tuple[Any, dict[str, Any]]) -> None:
    """Where to begin may be chosen, and the size of a page."""
    get_dag_runs, arguments = asked
    pages = airflow.pages(get_dag_runs, **arguments, limit=3, offset=50)

    assert 7 == len({run.dag_run_id for run in pages})


def test_no_list(airflow: Airflow, server: Server) -> None:
    """What is no list is refused before anything is sent."""
    get_dag = endpoint(server.release, v1="dag.get_dag", v2="dag.get_dag")

    with pytest.raises(InvalidInputError, match="get_dag is no list"):
        airflow.pages(get_dag, "quick")


def test_every_list(airflow: Airflow, server: Server, known: dict[str, object]) -> None:
    """Each list that the server has is read to its end: as many as there are, each once."""
    api = import_module(f"airflow_openapi.{'v1' if server.release < (3, 0) else 'v2'}")
    read: set[str] = set()
    wrong: dict[str, object] = {}
    for operation in api.OPERATIONS.values():
        if not isinstance(operation, ListOperation) or operation.method != "GET":
            continue
        module: Any = operation.load()
        pages = airflow.pages(module, **arguments(module, operation.id, known))
        try:
            keys = [operation.identity(item) for item in pages]
        except (UnsupportedError, BadRequestError, NotFoundError):
            continue  # live_reading tells which of them are refused
        except DecodeError as error:
            wrong[operation.id] = str(error)
            continue
        read.add(operation.id)
        if len(keys) != len(set(keys)) or pages.total not in (None, len(keys)):
            wrong[operation.id] = (len(keys), len(set(keys)), pages.total)

    assert wrong.keys() <= NO_LISTS, wrong
    assert set() == READ - read


def test_what_is_deleted_while_it_is_read(
    airflow: Airflow, server: Server, names: Iterator[str]
) -> None:
    """Every variable that stays comes exactly once, whichever go before and behind it."""
    release = server.release
    variable = model(release, v1="Variable", v2="VariableBody")
    post = endpoint(release, v1="variable.post_variables", v2="variable.post_variable")
    get = endpoint(release, v1="variable.get_variables", v2="variable.get_variables")
    delete = endpoint(release, v1="variable.delete_variable", v2="variable.delete_variable")
    keys = [f"{next(names)}_{number:02}" for number in range(20)]
    gone = {keys[7]: keys[0], keys[8]: keys[1], keys[9]: keys[9], keys[12]: keys[18]}
    came = []
    for key in keys:
        airflow.call(post, body=variable(key=key, value="one"))
    for found in airflow.pages(get, limit=5):
        came.append(found.key)
        if found.key in gone:
            airflow.call(delete, gone[found.key])
    stayed = sorted(set(keys) - set(gone.values()))
    for key in stayed:
        airflow.call(delete, key)

    assert stayed == [key for key in sorted(came) if key in stayed]
