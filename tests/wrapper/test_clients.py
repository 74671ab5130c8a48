from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

import airflow_rest
from airflow_openapi.v2.api.dag import get_dag_details
from airflow_openapi.v2.api.dag_run import get_dag_runs
from airflow_rest import (
    Airflow,
    ApiKey,
    AsyncAirflow,
    AuthenticationError,
    Bearer,
    DecodeError,
    ForbiddenError,
    InvalidInputError,
    NotFoundError,
    UnsupportedError,
)

Run = Callable[..., Any]

RUN_3: dict[str, Any] = {
    "dag_run_id": "r",
    "dag_id": "d",
    "logical_date": "2021-11-16T11:34:00Z",
    "queued_at": None,
    "start_date": None,
    "end_date": None,
    "duration": None,
    "data_interval_start": None,
    "data_interval_end": None,
    "run_after": "2026-11-22T16:16:03.413489Z",
    "last_scheduling_decision": None,
    "run_type": "manual",
    "state": "queued",
    "triggered_by": "rest_api",
    "conf": {},
    "note": None,
    "dag_versions": [],
}
RUN_2: dict[str, Any] = {
    "conf": {},
    "dag_id": "d",
    "dag_run_id": "r",
    "end_date": None,
    "execution_date": "2021-11-16T11:34:00+00:00",
    "external_trigger": True,
    "start_date": None,
    "state": "queued",
}
DATE = datetime(2021, 11, 16, 11, 34, tzinfo=UTC)


class Server:
    """A server that gives one answer and keeps the requests."""

    def __init__(self, status: int = 200, **answer: Any) -> None:
        self.status = status
        self.answer = answer
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, as httpx.MockTransport wants it."""
        self.requests.append(request)
        return httpx.Response(self.status, **self.answer)

    @property
    def body(self) -> Any:
        """The body of the last request."""
        return json.loads(self.requests[-1].content)


@pytest.mark.parametrize(
    ("version", "answer", "path", "body"),
    [
        (
            "2.1.4",
            RUN_2,
            "/api/v1/dags/d/dagRuns",
            {"conf": {"day": 1}, "execution_date": "2021-11-16T11:34:00+00:00"},
        ),
        (
            "2.11.2",
            RUN_2,
            "/api/v1/dags/d/dagRuns",
            {"conf": {"day": 1}, "logical_date": "2021-11-16T11:34:00+00:00"},
        ),
        (
            "3.3.2",
            RUN_3,
            "/api/v2/dags/d/dagRuns",
            {"conf": {"day": 1}, "logical_date": "2021-11-16T11:34:00+00:00"},
        ),
    ],
)
@pytest.mark.parametrize("name", ["logical_date", "execution_date"])
def test_one_trigger_on_every_version(
    run: Run, *, version: str, answer: dict[str, Any], path: str, body: dict[str, Any], name: str
) -> None:
    """Either name of the date goes out under the one that the release knows."""
    server = Server(json=answer)
    made = run(
        server, "trigger", "d", version=version, conf={"day": 1}, **{name: "2021-11-16T11:34:00"}
    )

    assert (path, body) == (server.requests[0].url.path, server.body)
    assert (DATE, DATE, "r", "r") == (
        made.logical_date,
        made.execution_date,
        made.run_id,
        made.dag_run_id,
    )


@pytest.mark.parametrize(
    ("version", "body"), [("2.1.4", {}), ("2.11.2", {}), ("3.0.6", {"logical_date": None})]
)
def test_the_plainest_trigger(run: Run, version: str, body: dict[str, Any]) -> None:
    """Nothing is sent that was not given, but for the key that Airflow 3 requires."""
    server = Server(json=RUN_3 if version[0] == "3" else RUN_2)
    run(server, "trigger", "d", version=version)

    assert body == server.body


def test_everything_that_a_trigger_takes(run: Run) -> None:
    """Each argument has its field."""
    server = Server(json=RUN_3)
    run(
        server,
        "trigger",
        "d",
        conf={"nested": {"list": [1, None]}},
        run_id="mine",
        note="n",
        data_interval_start="2021-11-16",
        data_interval_end="2021-11-17",
    )

    assert {
        "conf": {"nested": {"list": [1, None]}},
        "dag_run_id": "mine",
        "note": "n",
        "data_interval_start": "2021-11-16T00:00:00+00:00",
        "data_interval_end": "2021-11-17T00:00:00+00:00",
        "logical_date": None,
    } == server.body


@pytest.mark.parametrize(
    ("dag_id", "options", "says"),
    [
        ("", {}, "dag_id is empty"),
        ("a/../b", {}, "dag_id has a part"),
        ("..", {}, "dag_id has a part"),
        ("d", {"run_id": ""}, "run_id is empty"),
        ("d", {"run_id": "a b"}, "letters, digits"),
        ("d", {"dag_run_id": "a/b"}, "letters, digits"),
        ("d", {"run_id": "."}, "run_id has a part"),
        ("d", {"run_id": "a", "dag_run_id": "b"}, "differ"),
        ("d", {"logical_date": "soon"}, "logical_date='soon'"),
        ("d", {"execution_date": "2021-13-01"}, "execution_date='2021-13-01'"),
        ("d", {"logical_date": "2021-11-16", "execution_date": "2021-11-17"}, "differ"),
        ("d", {"data_interval_end": "soon"}, "data_interval_end='soon'"),
        ("d", {"conf": {"x": float("nan")}}, "nan"),
    ],
)
def test_a_trigger_that_cannot_be_sent(
    run: Run, dag_id: str, options: dict[str, Any], says: str
) -> None:
    """It is refused before any request, detection included."""
    server = Server()

    with pytest.raises(InvalidInputError, match=says):
        run(server, "trigger", dag_id, version=None, **options)
    assert [] == server.requests


@pytest.mark.parametrize(("dag_id", "run_id"), [("", "r"), ("d", ""), ("d", ".."), ("a/./b", "r")])
def test_a_run_that_cannot_be_asked_for(run: Run, dag_id: str, run_id: str) -> None:
    """An id that would lead elsewhere is refused before any request."""
    server = Server()

    with pytest.raises(InvalidInputError, match=r"dag_id|run_id"):
        run(server, "dag_run", dag_id, run_id, version=None)
    assert [] == server.requests


@pytest.mark.parametrize("method", ["trigger", "dag_run"])
def test_what_this_release_lacks(run: Run, method: str) -> None:
    """An argument is refused by name, before any request."""
    server = Server(json=RUN_2)

    with pytest.raises(UnsupportedError, match="`note`"):
        run(server, "trigger", "d", version="2.4.3", note="n")
    assert [] == server.requests


def test_call_is_typed_and_reads(run: Run) -> None:
    """An endpoint's own arguments go in, its own answer comes out."""
    server = Server(json={"dag_runs": [RUN_3], "total_entries": 1})
    found = run(server, "call", get_dag_runs, "d", limit=5, state=["queued"])

    assert "limit=5&state=queued" == server.requests[0].url.query.decode()
    assert ["r"] == [item.dag_run_id for item in found.dag_runs]


def test_call_of_the_other_airflow(run: Run) -> None:
    """It is refused before any request."""
    server = Server()

    with pytest.raises(UnsupportedError, match=r"v1\.api\.dag\.get_dag_details"):
        run(server, "call", get_dag_details, "d", version="2.11.2")
    assert [] == server.requests


def test_call_raises_for_an_error(run: Run) -> None:
    """The server's word is in the error."""
    server = Server(404, json={"detail": "The Dag with ID: `d` was not found"})

    with pytest.raises(NotFoundError, match="The Dag with ID: `d` was not found"):
        run(server, "call", get_dag_details, "d")


@pytest.mark.parametrize("answer", [{"html": "<html></html>"}, {"json": [1]}, {"content": b""}])
def test_an_answer_of_another_kind(run: Run, answer: dict[str, Any]) -> None:
    """HTML, and JSON of another kind than promised, are a DecodeError."""
    with pytest.raises(DecodeError, match="/api/v2/dags/d/details answered 200"):
        run(Server(**answer), "call", get_dag_details, "d")


def listing(total: int, cap: int, *, count: bool = True) -> Callable[..., httpx.Response]:
    """Return a server of *total* pools that gives at most *cap* of them at once."""

    def handler(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        size = min(int(request.url.params["limit"]), cap)
        pools = [{"name": str(i), "slots": 1} for i in range(total)][offset : offset + size]
        return httpx.Response(
            200, json={"pools": pools} | ({"total_entries": total} if count else {})
        )

    return handler


@pytest.mark.parametrize("version", ["2.0.2", "3.3.2"])
@pytest.mark.parametrize("cap", [1, 7, 20, 57, 100])
@pytest.mark.parametrize("count", [True, False])
def test_every_page_whatever_the_cap(run: Run, version: str, cap: int, count: bool) -> None:
    """All 57 come, in order, whatever the server gives at once, and without a total too."""
    pools = run(listing(57, cap, count=count), "pools", version=version)

    assert [str(i) for i in range(57)] == [pool.name for pool in pools]


@pytest.mark.parametrize(("total", "asked"), [(0, 1), (100, 1), (101, 2)])
def test_no_page_is_asked_for_in_vain(run: Run, total: int, asked: int) -> None:
    """The server's total ends the walk."""
    log: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        log.append(request)
        return listing(total, 100)(request)

    run(handler, "pools")

    assert asked == len(log)


def test_a_listing_that_shrinks(run: Run) -> None:
    """An empty page ends the walk even where the total promises more."""

    def handler(request: httpx.Request) -> httpx.Response:
        names = ["a"] if request.url.params["offset"] == "0" else []
        pools = [{"name": name, "slots": 1} for name in names]
        return httpx.Response(200, json={"pools": pools, "total_entries": 5})

    assert 1 == len(run(handler, "pools"))


def test_a_page_is_asked_for_when_it_is_wanted() -> None:
    """Nothing is sent before the iteration, and each iteration starts anew."""
    server = Server(json={"pools": [{"name": "a", "slots": 1}], "total_entries": 1})
    with Airflow(
        "http://localhost", version="3.3.2", transport=httpx.MockTransport(server)
    ) as airflow:
        pools = airflow.pools()
        assert (0, 0, None) == (len(server.requests), pools.received, pools.total)
        assert ["a", "a"] == [pool.name for pool in [*pools, *pools]]
        assert (2, 1, 1) == (len(server.requests), pools.received, pools.total)


def test_the_filters_of_dags(run: Run) -> None:
    """What is given goes out under the name that both APIs have for it."""
    server = Server(json={"dags": [], "total_entries": 0})
    run(server, "dags", tags=["a", "b"], dag_id_pattern="x%", paused=True, version="2.11.2")

    assert {"tags": ["a", "b"], "dag_id_pattern": ["x%"], "paused": ["true"]} == {
        name: server.requests[0].url.params.get_list(name)
        for name in ("tags", "dag_id_pattern", "paused")
    }


def software(client: Any, transport: httpx.MockTransport) -> Any:
    """Make a client of Software."""
    return client.software(
        "example.com",
        "galactic-stars-1234",
        auth=ApiKey("k"),
        version="2.11.2",
        transport=transport,
    )


def test_software_gets_what_its_page_shows(run: Run) -> None:
    """URL, raw key and Cache-Control are those of the page."""
    server = Server(json={"pools": [], "total_entries": 0})
    run(server, "pools", make=software)
    request = server.requests[0]

    assert "deployments.example.com" == request.url.host
    assert "/galactic-stars-1234/airflow/api/v1/pools" == request.url.path
    assert ("k", "no-cache") == (
        request.headers["Authorization"],
        request.headers["Cache-Control"],
    )


def test_software_says_which_role_is_needed(run: Run) -> None:
    """A ForbiddenError names the roles of a service account that may change things."""
    with pytest.raises(ForbiddenError, match="service account needs the role editor or admin"):
        run(Server(403, json={"detail": "no"}), "trigger", "d", make=software)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(run: Run, status: int) -> None:
    """A key goes to one host alone, and a POST stays a POST."""
    server = Server(status, headers={"Location": "https://app.example.com/login?rd=x"})

    with pytest.raises(AuthenticationError, match=r"app.example.com/token.*24 hours"):
        run(server, "trigger", "d", make=software)
    assert 1 == len(server.requests)


def test_no_cookie_is_kept() -> None:
    """A session that a server opens is not gone on with."""
    server = Server(json={"pools": [], "total_entries": 0}, headers={"Set-Cookie": "session=1"})
    with Airflow(
        "http://localhost", version="3.3.2", transport=httpx.MockTransport(server)
    ) as airflow:
        list(airflow.pools())
        list(airflow.pools())

    assert "Cookie" not in server.requests[1].headers


def test_options_of_some_calls() -> None:
    """A copy with another timeout shares the connections, and closing it closes nothing."""
    server = Server(json={"pools": [], "total_entries": 0})
    with Airflow(
        "http://localhost", version="3.3.2", timeout=5.0, transport=httpx.MockTransport(server)
    ) as airflow:
        with airflow.with_options(timeout=1.5) as hasty:
            list(hasty.pools())
        list(airflow.pools())

    assert [1.5, 5.0] == [r.extensions["timeout"]["read"] for r in server.requests]


def test_timeouts_are_on() -> None:
    """No request waits for ever by default."""
    server = Server(json={"pools": [], "total_entries": 0})
    with Airflow(
        "http://localhost", version="3.3.2", transport=httpx.MockTransport(server)
    ) as airflow:
        list(airflow.pools())

    assert {"connect": 30.0, "read": 30.0, "write": 30.0, "pool": 30.0} == server.requests[
        0
    ].extensions["timeout"]


def test_other_transport_errors_stay_httpx_s(run: Run) -> None:
    """A read that times out is httpx's own error."""

    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow", request=request)

    with pytest.raises(httpx.ReadTimeout):
        run(handler, "health")


@pytest.mark.parametrize(
    ("env", "root", "header"),
    [
        (
            {"AIRFLOW_API_URL": "localhost:8080/home", "AIRFLOW_AUTH_TOKEN": "t"},
            "http://localhost:8080",
            "Bearer t",
        ),
        (
            {"AIRFLOW_API_URL": "x1.astronomer.run/d1/api/v1", "ASTRO_API_TOKEN": "t"},
            "https://x1.astronomer.run/d1",
            "Bearer t",
        ),
        (
            {"AIRFLOW_API_URL": "deployments.example.com/a-b-1", "AIRFLOW_AUTH_TOKEN": "t"},
            "https://deployments.example.com/a-b-1/airflow",
            "t",
        ),
    ],
)
def test_a_client_as_the_environment_says(
    run: Run, env: dict[str, str], root: str, header: str
) -> None:
    """URL and token are read under the names of Astronomer's tools."""
    server = Server(json={"pools": [], "total_entries": 0})

    def make(client: Any, transport: httpx.MockTransport) -> Any:
        airflow = client.from_env(env, version="3.3.2", transport=transport)
        assert root == airflow.url
        return airflow

    run(server, "pools", make=make)

    assert header == server.requests[0].headers["Authorization"]


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
def test_an_environment_without_an_url(client: Any) -> None:
    """The message names the variables."""
    with pytest.raises(InvalidInputError, match=r"AIRFLOW_API_URL.*ASTRO_API_TOKEN"):
        client.from_env({"AIRFLOW_API_URL": " "})


def test_the_repr_of_a_client() -> None:
    """It shows where the client goes, and no credentials."""
    with Airflow("localhost:8080", Bearer("hunter2"), version="3.3.2") as airflow:
        assert "Airflow('http://localhost:8080')" == repr(airflow)


def test_astro(run: Run) -> None:
    """A refused token on Astro gets advice for Astro."""

    def make(client: Any, transport: httpx.MockTransport) -> Any:
        url = "https://x1.astronomer.run/d1?orgId=org_1"
        return client.astro(url, auth=Bearer("t"), version="3.3.2", transport=transport)

    with pytest.raises(AuthenticationError, match=r"cloud\.astronomer\.io/token"):
        run(Server(401), "health", make=make)


def signatures(client: type) -> dict[str, str]:
    """Return the public methods of *client* and how they are called."""
    return {
        name: str(inspect.signature(method)).replace("AsyncPages", "Pages")
        for name, method in inspect.getmembers(client, inspect.isroutine)
        if not name.startswith("_")
    }


def test_both_clients_have_the_same_methods() -> None:
    """Each method exists in both, with the same arguments, defaults and answers."""
    assert signatures(Airflow) == signatures(AsyncAirflow)
    assert inspect.signature(Airflow) == inspect.signature(AsyncAirflow)


def test_every_method_says_what_it_does() -> None:
    """Public methods have docstrings in both clients."""
    for client in (Airflow, AsyncAirflow):
        assert all(inspect.getdoc(getattr(client, name)) for name in signatures(client))


def test_the_public_names_are_complete() -> None:
    """Every public class that the package imports is in __all__, which is sorted."""
    public = [
        name
        for name, value in vars(airflow_rest).items()
        if inspect.isclass(value) and not name.startswith("_")
    ]

    assert sorted(public) == airflow_rest.__all__


def test_tasks_share_a_client() -> None:
    """Many tasks may use one client at once."""
    server = Server(json={"pools": [{"name": "a", "slots": 1}], "total_entries": 1})

    async def names(airflow: AsyncAirflow) -> list[str]:
        return [pool.name async for pool in airflow.pools()]

    async def ask() -> list[list[str]]:
        transport = httpx.MockTransport(server)
        async with AsyncAirflow("http://x", version="3.3.2", transport=transport) as airflow:
            return await asyncio.gather(*(names(airflow) for _ in range(20)))

    assert [["a"]] * 20 == asyncio.run(ask())
