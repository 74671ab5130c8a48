from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import httpx
import pytest

from airflow_rest import Airflow, AsyncAirflow, InvalidInputError, UnsupportedError
from tests.wrapper.serving import DATE, RUN_2, RUN_3, Run, Server

DAG: dict[str, Any] = {"dag_id": "d", "is_paused": True, "fileloc": "/dags/d.py"}
NONE: dict[str, Any] = {"dag_runs": [], "total_entries": 0}
NOON = "2021-11-16T12:00:00"
BOTH = pytest.mark.parametrize(("version", "api"), [("2.0.2", "v1"), ("3.3.2", "v2")])


def query(server: Server) -> dict[str, list[str]]:
    """Return the query of the first request without the page that is asked for."""
    params = server.requests[0].url.params
    return {name: params.get_list(name) for name in params if name not in {"limit", "offset"}}


@BOTH
def test_dag(run: Run, version: str, api: str) -> None:
    """A DAG is read by its id."""
    server = Server(json=DAG)
    dag = run(server, "dag", "d", version=version)

    assert ("d", True, "/dags/d.py") == (dag.dag_id, dag.is_paused, dag.file)
    assert f"GET /api/{api}/dags/d" == f"{server.requests[0].method} {server.requests[0].url.path}"


@BOTH
@pytest.mark.parametrize(("verb", "is_paused"), [("pause", True), ("unpause", False)])
def test_pause(run: Run, *, version: str, api: str, verb: str, is_paused: bool) -> None:
    """One field is patched, under a mask that lets no other be."""
    server = Server(json=DAG | {"is_paused": is_paused})
    dag = run(server, verb, "d", version=version)

    [request] = server.requests
    assert ("PATCH", f"/api/{api}/dags/d") == (request.method, request.url.path)
    assert ({"update_mask": ["is_paused"]}, {"is_paused": is_paused}) == (
        query(server),
        server.body,
    )
    assert is_paused is dag.is_paused


@pytest.mark.parametrize("verb", ["dag", "pause", "unpause", "dag_runs"])
def test_an_id_that_is_none(run: Run, verb: str) -> None:
    """An empty id would be another path, and is refused before any request."""
    server = Server(json=DAG)
    with pytest.raises(InvalidInputError, match="dag_id"):
        run(server, verb, "")

    assert [] == server.requests


@BOTH
@pytest.mark.parametrize(
    ("arguments", "path"), [((), "dags/~/dagRuns"), (("d",), "dags/d/dagRuns")]
)
def test_runs_of_one_dag_or_of_all(
    run: Run, *, version: str, api: str, arguments: tuple[str, ...], path: str
) -> None:
    """Without a DAG, those of all are asked for; without a filter, none is sent."""
    server = Server(json=NONE)

    assert [] == run(server, "dag_runs", *arguments, version=version)
    assert (f"/api/{api}/{path}", {}) == (server.requests[0].url.path, query(server))


@pytest.mark.parametrize(("version", "answer"), [("2.11.2", RUN_2), ("3.3.2", RUN_3)])
def test_all_pages_of_runs(run: Run, version: str, answer: dict[str, Any]) -> None:
    """All 57 come from a server that gives 20 at once, with the filter on every page."""
    asked: list[list[str]] = []

    def handler(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        asked.append(request.url.params.get_list("state"))
        runs = [answer | {"dag_run_id": str(i)} for i in range(57)][offset : offset + 20]
        return httpx.Response(200, json={"dag_runs": runs, "total_entries": 57})

    runs = run(handler, "dag_runs", "d", state="queued", version=version)

    assert [str(i) for i in range(57)] == [one.run_id for one in runs]
    assert {DATE} == {one.logical_date for one in runs}
    assert [["queued"]] * 3 == asked


@pytest.mark.parametrize(
    ("version", "known"),
    [("2.0.2", "execution_date"), ("2.11.2", "execution_date"), ("3.0.6", "logical_date")],
)
@pytest.mark.parametrize("name", ["logical_date", "execution_date"])
def test_either_name_of_a_date(run: Run, version: str, known: str, name: str) -> None:
    """What goes out is the name that the release knows, and the date with its zone."""
    server = Server(json=NONE)
    bounds = {f"{name}_gte": NOON, f"{name}_lte": date(2021, 11, 17)}
    run(server, "dag_runs", "d", version=version, **bounds)

    assert {
        f"{known}_gte": ["2021-11-16T12:00:00Z"],
        f"{known}_lte": ["2021-11-17T00:00:00Z"],
    } == query(server)


@pytest.mark.parametrize("version", ["2.0.2", "3.3.2"])
def test_when_runs_started_and_ended(run: Run, version: str) -> None:
    """These bounds have one name everywhere."""
    server = Server(json=NONE)
    names = ("start_date_gte", "start_date_lte", "end_date_gte", "end_date_lte")
    run(server, "dag_runs", version=version, **dict.fromkeys(names, NOON))

    assert {name: ["2021-11-16T12:00:00Z"] for name in names} == query(server)


@pytest.mark.parametrize("bound", ["gte", "lte"])
def test_both_names_of_a_date(run: Run, bound: str) -> None:
    """They may mean one instant; where they differ, nothing is sent."""
    server = Server(json=NONE)
    same = {f"logical_date_{bound}": NOON, f"execution_date_{bound}": f"{NOON}Z"}
    run(server, "dag_runs", "d", **same)
    with pytest.raises(InvalidInputError, match=f"logical_date_{bound} .* differ"):
        run(server, "dag_runs", "d", **same | {f"execution_date_{bound}": "2021-11-17"})

    assert [f"logical_date_{bound}"] == list(query(server))
    assert 1 == len(server.requests)


@pytest.mark.parametrize("version", ["2.3.0", "3.0.0"])
@pytest.mark.parametrize("state", ["failed", ["failed", "queued"], ("failed",)])
def test_state(run: Run, version: str, state: str | list[str]) -> None:
    """One state, or several."""
    server = Server(json=NONE)
    run(server, "dag_runs", "d", state=state, version=version)

    assert {"state": [state] if isinstance(state, str) else [*state]} == query(server)


def test_run_type(run: Run) -> None:
    """Airflow 3 has types."""
    server = Server(json=NONE)
    run(server, "dag_runs", "d", run_type=["manual", "backfill"], version="3.0.0")

    assert {"run_type": ["manual", "backfill"]} == query(server)


@pytest.mark.parametrize(
    ("version", "name", "message"),
    [
        ("1.10.15", "end_date_gte", r"`end_date_gte` of dag_runs came with Airflow 2\.0"),
    ],
)
def test_a_filter_that_the_release_lacks(run: Run, version: str, name: str, message: str) -> None:
    """It is refused by name, and nothing is sent."""
    server = Server(json=NONE)
    with pytest.raises(UnsupportedError, match=message):
        run(server, "dag_runs", "d", version=version, **{name: "2021-11-16"})

    assert [] == server.requests


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("state", []),
        ("state", ""),
        ("state", [""]),
        ("state", 5),
        ("state", True),
        ("run_type", []),
        ("run_type", [None]),
        ("logical_date_gte", "yesterday"),
        ("end_date_lte", 5),
        ("start_date_gte", "2021-13-01"),
    ],
)
def test_a_value_that_cannot_be_right(
    client: Callable[[str], Any], name: str, value: str | datetime
) -> None:
    """It is refused at once: an empty list would not be sent, and every run would come."""
    with pytest.raises(InvalidInputError, match=name):
        client("http://localhost:8080").dag_runs("d", **{name: value})


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("paused", "true"),
        ("paused", 1),
        ("tags", True),
        ("dag_id_pattern", 5),
        ("dag_id_pattern", ["d"]),
        ("dag_id_pattern", ""),
    ],
)
def test_a_value_that_cannot_be_right_for_dags(
    client: Callable[[str], Any], name: str, value: object
) -> None:
    """It is refused at once: some servers would ignore it, and what is filtered here would fail."""
    with pytest.raises(InvalidInputError, match=name):
        client("http://localhost:8080").dags(**{name: value})


@pytest.mark.parametrize("found", [5, True, DATE])
def test_an_id_that_is_no_text(run: Run, found: Any) -> None:
    """It is refused before any request: a date is easily put where an id is wanted."""
    for verb, arguments, options in [
        ("dag", [found], {}),
        ("dag_run", ["d", found], {}),
        ("trigger", ["d"], {"run_id": found}),
        ("trigger", ["d"], {"dag_run_id": found}),
    ]:
        server = Server(json={})
        with pytest.raises(InvalidInputError, match=r"_id=.* is no id: give a text"):
            run(server, verb, *arguments, version="3.3.2", **options)
        assert [] == server.requests
