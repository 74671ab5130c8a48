from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from airflow_openapi.v1.api.task_instance import patch_task_instance as patch_on_2
from airflow_openapi.v1.models import UpdateTaskInstance, UpdateTaskState
from airflow_openapi.v2.api.task_instance import patch_task_instance
from airflow_openapi.v2.models import PatchTaskInstanceBody, TaskInstanceState
from airflow_rest import DagRun, InvalidInputError, TaskInstance, UnsupportedError
from tests.wrapper.serving import Server

Run = Callable[..., Any]

DATE = datetime(2021, 11, 16, tzinfo=UTC)
RUN = DagRun(dag_id="d", run_id="r", state="success", logical_date=DATE)
NONE: dict[str, Any] = {"task_instances": [], "total_entries": 0}


def body(server: Server) -> dict[str, Any]:
    """Return the body of the last request."""
    return dict(server.body)


def test_task_instances(run: Run) -> None:
    """All of a run, as views: an instance of a task that is not mapped has no index."""
    item = {"dag_id": "d", "dag_run_id": "r", "task_id": "t", "state": "success", "try_number": 2}
    instances = [item | {"map_index": -1}, item | {"task_id": "m", "map_index": 0}]
    server = Server(json={"task_instances": instances, "total_entries": 2})
    found = run(server, "task_instances", RUN, version="2.11.2")

    assert [("t", None, 2), ("m", 0, 2)] == [(x.task_id, x.map_index, x.try_number) for x in found]
    assert "/api/v1/dags/d/dagRuns/r/taskInstances" == server.requests[0].url.path


def test_task_instances_before_2_3(run: Run) -> None:
    """An answer that does not say of which run they are is filled in."""
    server = Server(json={"task_instances": [{"dag_id": "d", "task_id": "t"}], "total_entries": 1})

    assert ["r"] == [one.run_id for one in run(server, "task_instances", RUN, version="2.0.2")]


@pytest.mark.parametrize(("version", "sent"), [("2.11.2", []), ("3.3.2", ["task_id=t"])])
def test_task_instances_of_one_task(run: Run, version: str, sent: list[str]) -> None:
    """Airflow 3 filters by the task itself; for Airflow 2 it is done here."""
    instances = [{"dag_id": "d", "task_id": name, "map_index": -1} for name in ("t", "u")]
    server = Server(json={"task_instances": instances, "total_entries": 2})
    found = run(server, "task_instances", RUN, task_id="t", version=version)
    query = server.requests[0].url.query.decode().split("&")

    assert sent == [part for part in query if part.startswith("task_id")]
    assert version == "3.3.2" or ["t"] == [one.task_id for one in found]


@pytest.mark.parametrize(
    "filters",
    [
        {"state": []},
        {"state": True},
        {"task": "t"},
        {"state": 5},
        {"task_id": ""},
        {"task_id": ["t", "u"]},
        {"task_id": 5},
    ],
)
def test_filters_of_task_instances(run: Run, filters: dict[str, Any]) -> None:
    """What is none, or unknown, is refused at once."""
    server = Server(json=NONE)

    with pytest.raises(InvalidInputError):
        run(server, "task_instances", RUN, version=None, **filters)
    assert [] == server.requests


@pytest.mark.parametrize(
    ("version", "sent"),
    [
        ("2.0.2", {"start_date": DATE.isoformat(), "end_date": DATE.isoformat()}),
        ("2.3.4", {"start_date": DATE.isoformat(), "end_date": DATE.isoformat()}),
        ("2.4.0", {"dag_run_id": "r"}),
        ("3.0.0", {"dag_run_id": "r"}),
    ],
)
def test_clear(run: Run, version: str, sent: dict[str, Any]) -> None:
    """All instances of the run run again, by its date where a release does not take its id."""
    cleared = {"dag_id": "d", "task_id": "t"}
    server = Server(json={"task_instances": [cleared], "total_entries": 1})
    found = run(server, "clear", RUN, version=version)

    assert [TaskInstance(dag_id="d", run_id="r", task_id="t")] == [
        TaskInstance(dag_id=one.dag_id, run_id=one.run_id, task_id=one.task_id) for one in found
    ]
    assert {"dry_run": False, "only_failed": False, "reset_dag_runs": True} | sent == body(server)


def test_clear_some(run: Run) -> None:
    """Tasks may be named, and from 3.0 on one instance of a mapped one."""
    server = Server(json=NONE)
    run(server, "clear", RUN, task_ids=["t", ("m", 0)], dry_run=True, version="3.0.6")

    assert (["t", ["m", 0]], True) == (body(server)["task_ids"], body(server)["dry_run"])


@pytest.mark.parametrize(
    ("version", "task_ids", "message"),
    [
        ("2.0.2", ["t"], r"`task_ids` of clear came with Airflow 2\.1; this server is 2\.0\.2"),
        ("2.11.2", [("m", 0)], r"`map_index` of clear came with Airflow 3\.0"),
        ("1.10.15", None, r"`clear` came with Airflow 2\.0; this server is 1\.10\.15"),
    ],
)
def test_clear_where_it_cannot_be_said(run: Run, version: str, task_ids: Any, message: str) -> None:
    """It is refused, with the release that can, and nothing is sent."""
    server = Server(json=NONE)

    with pytest.raises(UnsupportedError, match=message):
        run(server, "clear", RUN, task_ids=task_ids, version=version)
    assert [] == server.requests


@pytest.mark.parametrize("version", ["2.0.2", "2.1.4", "2.3.4"])
def test_clear_of_a_run_without_a_date(run: Run, version: str) -> None:
    """Before 2.4 the date alone names the run: without one, every run would be cleared."""
    server = Server(json=NONE)

    with pytest.raises(UnsupportedError, match=r"`undated_run` of clear came with Airflow 2\.4"):
        run(server, "clear", DagRun(dag_id="d", run_id="r"), version=version)
    assert [] == server.requests


@pytest.mark.parametrize("version", ["2.4.0", "3.0.0"])
def test_clear_of_a_run_without_a_date_by_its_id(run: Run, version: str) -> None:
    """Later releases know it by its id, and take no date."""
    server = Server(json=NONE)
    run(server, "clear", DagRun(dag_id="d", run_id="r"), version=version)

    assert "r" == body(server)["dag_run_id"]
    assert "undated_run" not in body(server)


@pytest.mark.parametrize("task_ids", [[], "task", [""], [5], [("t", "0")], 5])
def test_clear_of_what_is_no_task(run: Run, task_ids: Any) -> None:
    """It is refused before any request: a text would be taken for its letters."""
    server = Server(json=NONE)

    with pytest.raises(InvalidInputError, match="task"):
        run(server, "clear", RUN, task_ids=task_ids, version=None)
    assert [] == server.requests


@pytest.mark.parametrize("verb", ["clear", "task_instances"])
def test_a_run_without_an_id(run: Run, verb: str) -> None:
    """It is refused before any request."""
    with pytest.raises(InvalidInputError, match="run_id is empty"):
        run(Server(), verb, DagRun(dag_id="d"), version=None)


@pytest.mark.parametrize(
    ("verb", "more"), [("clear", []), ("task_instances", []), ("wait", []), ("logs", ["t"])]
)
@pytest.mark.parametrize("what", ["r", None, {"conf": "hunter2"}, TaskInstance(dag_id="d")])
def test_what_is_no_run(run: Run, verb: str, more: list[str], what: Any) -> None:
    """It is refused before any request, and not shown: a run has a conf."""
    server = Server(json=NONE)

    with pytest.raises(InvalidInputError, match=r"is no run: give one that a verb") as error:
        run(server, verb, what, *more, version="3.3.2")
    assert "hunter2" not in str(error.value)
    assert [] == server.requests


@pytest.mark.parametrize(
    ("version", "endpoint", "patch"),
    [
        ("2.11.2", patch_on_2, UpdateTaskInstance(new_state=UpdateTaskState.SUCCESS)),
        ("3.3.2", patch_task_instance, PatchTaskInstanceBody(new_state=TaskInstanceState.SUCCESS)),
    ],
)
def test_a_patch_without_the_index_of_a_mapped_task(
    run: Run, version: str, endpoint: Any, patch: Any
) -> None:
    """It would hit every instance: it is refused, after a look and before the PATCH."""
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.method} {request.url.path.rpartition('/')[2]}")
        page = httpx.Response(404, html="<title>404 Not Found</title>")  # an ingress's
        return httpx.Response(200, json={}) if request.url.path.endswith("/listMapped") else page

    with pytest.raises(InvalidInputError, match="every instance"):
        run(handler, "call", endpoint, "d", "r", "t", body=patch, version=version)
    assert ["GET t", "GET listMapped"] == asked


def test_a_patch_of_a_task_that_is_not_mapped(run: Run) -> None:
    """It goes out."""
    methods: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        methods.append(request.method)
        return httpx.Response(200, json={"task_instances": [], "total_entries": 0})

    patch = PatchTaskInstanceBody(new_state=TaskInstanceState.SUCCESS)
    run(handler, "call", patch_task_instance, "d", "r", "t", body=patch, version="3.3.2")

    assert ["GET", "PATCH"] == methods


def test_a_patch_with_an_index(run: Run) -> None:
    """It goes out at once."""
    server = Server(json={"task_instances": [], "total_entries": 0})
    patch = PatchTaskInstanceBody(new_state=TaskInstanceState.SUCCESS)
    run(server, "call", patch_task_instance, "d", "r", "t", body=patch, map_index=0)

    assert ["PATCH"] == [request.method for request in server.requests]
