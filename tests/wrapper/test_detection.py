from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from airflow_rest import (
    Airflow,
    AirflowError,
    ApiKey,
    AsyncAirflow,
    AuthenticationError,
    ForbiddenError,
    InvalidInputError,
    NotAirflowError,
    RateLimitError,
    ServerError,
    UnreachableError,
)

Handler = Callable[[httpx.Request], httpx.Response]
Run = Callable[..., Any]

# Bodies of real servers: the page of 2.1.4 and 2.11.2, the page and the hint of 3.3.2.
PAGE_2 = (
    b"<!DOCTYPE html>\n<html lang='en'>\n  <head>\n    <title>Airflow 404</title>\n  </head></html>"
)
PAGE_3 = (
    b"<!doctype html>\n<html dir='ltr'>\n  <head>\n    <title>Airflow</title>\n  </head></html>"
)
HINT_3 = (
    b'{"error":"/api/v1 has been removed in Airflow 3, '
    b'please use its upgraded version /api/v2 instead."}'
)
HTML = {"Content-Type": "text/html; charset=utf-8"}
VERSION_3 = b'{"version":"3.3.2","git_version":".release:aa19d2dbb9ed187ec01957a92848d9b005e9ba9d"}'
VERSION_2 = b'{\n  "git_version": "",\n  "version": "2.11.2"\n}\n'


def answers(by_path: dict[str, httpx.Response], log: list[str] | None = None) -> Handler:
    """Return a server that gives these answers, and a 404 page for the rest."""

    def handler(request: httpx.Request) -> httpx.Response:
        if log is not None:
            log.append(request.url.path)
        found = by_path.get(request.url.path)
        if found is None:
            return httpx.Response(404, content=PAGE_2, headers=HTML)
        return httpx.Response(found.status_code, content=found.content, headers=found.headers)

    return handler


POOLS = httpx.Response(200, json={"pools": [], "total_entries": 0})
V2 = {
    "/api/v2/version": httpx.Response(200, content=VERSION_3),
    "/api/v1/version": httpx.Response(404, content=HINT_3),
    "/api/v2/pools": POOLS,
}
V1 = {"/api/v1/version": httpx.Response(200, content=VERSION_2), "/api/v1/pools": POOLS}


@pytest.mark.parametrize(
    ("server", "asked"),
    [
        (V2, ["/api/v2/version", "/api/v2/pools"]),
        (V1, ["/api/v2/version", "/api/v1/version", "/api/v1/pools"]),
    ],
)
def test_the_newer_api_is_asked_for_first(
    run: Run, server: dict[str, httpx.Response], asked: list[str]
) -> None:
    """Airflow 3 takes one question, Airflow 2 two."""
    log: list[str] = []
    run(answers(server, log), "pools", version=None)

    assert asked == log


def test_a_known_version_is_not_asked_for(run: Run) -> None:
    """version= saves the question, and an Astronomer build is read as its release."""
    log: list[str] = []
    run(answers(V1, log), "pools", version="2.11.0+astro.1")

    assert ["/api/v1/pools"] == log


@pytest.mark.parametrize("version", ["abc", "", "3"])
def test_a_version_that_cannot_be_read(run: Run, version: str) -> None:
    """It is refused when the client is made."""
    with pytest.raises(InvalidInputError, match="no version of Airflow"):
        run(answers({}), "pools", version=version)


def test_a_version_of_astronomer(run: Run) -> None:
    """What the server reports is read like what the caller gives."""
    version = httpx.Response(200, json={"version": "2.1.4+astro.6"})
    body = {"dag_id": "d", "dag_run_id": "r", "state": "queued"}
    log: list[bytes] = []

    def handler(request: httpx.Request) -> httpx.Response:
        log.append(request.content)
        if request.url.path.endswith("/dagRuns"):
            return httpx.Response(200, json=body)
        return answers({"/api/v1/version": version})(request)

    run(handler, "trigger", "d", version=None, logical_date="2021-11-16", run_id="r")

    sent = {"dag_run_id": "r", "execution_date": "2021-11-16T00:00:00+00:00"}
    assert sent == json.loads(log[-1])


REDIRECT = {"Location": "https://app.example.com/login?rd=https://deployments.example.com/"}


@pytest.mark.parametrize(
    ("answer", "kind", "says"),
    [
        (httpx.Response(404, content=PAGE_2, headers=HTML), NotAirflowError, "404 .*'Airflow 404'"),
        (httpx.Response(200, content=PAGE_3, headers=HTML), NotAirflowError, "200 .*'Airflow'"),
        (httpx.Response(200, json={"hello": "world"}), NotAirflowError, "browser shows"),
        (httpx.Response(200, json=[1]), NotAirflowError, "browser shows"),
        (httpx.Response(200, json={"version": 3}), NotAirflowError, "browser shows"),
        (
            httpx.Response(404, text="Apache Airflow is not at this location"),
            NotAirflowError,
            "Apache Airflow is not at this location",
        ),
        (httpx.Response(302, headers=REDIRECT), AuthenticationError, "app.example.com/login"),
        (httpx.Response(401), AuthenticationError, "auth="),
        (httpx.Response(403), ForbiddenError, "auth="),
        (httpx.Response(429), RateLimitError, "later"),
        (httpx.Response(503), ServerError, "starting"),
        (
            httpx.Response(301, headers={"Location": "https://localhost/api/v2/version"}),
            AirflowError,
            "give the right URL",
        ),
        (httpx.Response(200, json={"version": "next"}), NotAirflowError, "'next'.*version="),
    ],
)
def test_what_is_no_airflow(
    run: Run, answer: httpx.Response, kind: type[AirflowError], says: str
) -> None:
    """Each gets an error of ours that says what was answered and what to do."""

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(answer.status_code, content=answer.content, headers=answer.headers)

    with pytest.raises(kind, match=says):
        run(handler, "pools", version=None)


def test_a_dead_port(run: Run) -> None:
    """It is an AirflowError and httpx's ConnectError alike, and says what to check."""

    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("[Errno 111] Connection refused")

    with pytest.raises(UnreachableError, match=r"Connection refused.*port") as caught:
        run(handler, "pools", version=None)

    assert isinstance(caught.value, AirflowError)
    assert isinstance(caught.value, httpx.ConnectError)


def test_a_host_that_does_not_answer(run: Run) -> None:
    """A connection that is not made in time is an AirflowError and httpx's ConnectTimeout."""

    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectTimeout("timed out")

    with pytest.raises(httpx.ConnectTimeout, match="No connection to http://localhost:8080") as got:
        run(handler, "pools", version=None)

    assert isinstance(got.value, UnreachableError)


def test_what_does_not_speak_http(run: Run) -> None:
    """It is a NotAirflowError and httpx's RemoteProtocolError alike, and asks for the scheme."""

    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.")

    with pytest.raises(NotAirflowError, match=r"disconnected.*http or https") as caught:
        run(handler, "pools", version=None)

    assert isinstance(caught.value, httpx.RemoteProtocolError)


def test_a_certificate_that_is_not_trusted(run: Run) -> None:
    """The message says how to trust the installation's own CA."""

    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed")

    with pytest.raises(UnreachableError, match=r"verify='ca\.pem'"):
        run(handler, "pools", version=None)


def test_https_where_there_is_none(run: Run) -> None:
    """The message has the URL to try."""

    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)")

    def make(client: Any, transport: httpx.MockTransport) -> Any:
        return client("https://localhost:8080", transport=transport)

    with pytest.raises(UnreachableError, match=r"is it http://localhost:8080\?"):
        run(handler, "pools", make=make)


def test_airflow_1_10(run: Run) -> None:
    """It is known by its API, and asked for what that has."""
    pool = {"id": 1, "pool": "default_pool", "slots": 128, "description": "Default pool"}
    server = {
        "/api/experimental/test": httpx.Response(200, json={"status": "OK"}),
        "/api/experimental/pools": httpx.Response(200, json=[pool]),
    }

    assert [("default_pool", 128)] == [
        (pool.name, pool.slots) for pool in run(answers(server), "pools", version=None)
    ]


@pytest.mark.parametrize("path", ["/api/v2/version", "/api/v1/version"])
def test_what_is_no_version(run: Run, path: str) -> None:
    """A status elsewhere than in 1.10's API does not make an Airflow."""
    server = {path: httpx.Response(200, json={"status": "OK"})}

    with pytest.raises(NotAirflowError):
        run(answers(server), "pools", version=None)


def test_a_failure_is_not_remembered() -> None:
    """A client that found nothing asks again the next time."""
    server: dict[str, httpx.Response] = {"/api/v2/version": httpx.Response(503)}
    transport = httpx.MockTransport(answers(server))
    with Airflow("http://localhost:8080", transport=transport) as airflow:
        with pytest.raises(ServerError):
            list(airflow.pools())
        server.update(V2)

        assert [] == list(airflow.pools())


def test_many_threads_ask_once() -> None:
    """Threads that start together share one question."""
    log: list[str] = []
    handler = answers(V2, log)
    start = threading.Barrier(8)

    def ask(airflow: Airflow) -> int:
        start.wait(timeout=10)
        return len(list(airflow.pools()))

    with (
        Airflow("http://localhost:8080", transport=httpx.MockTransport(handler)) as airflow,
        ThreadPoolExecutor(8) as pool,
    ):
        assert [0] * 8 == list(pool.map(ask, [airflow] * 8))
    assert 1 == log.count("/api/v2/version")


def test_many_tasks_ask_once() -> None:
    """Tasks that start together share one question."""
    log: list[str] = []

    async def handler(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        return answers(V2, log)(request)

    async def ask_all() -> object:
        transport = httpx.MockTransport(handler)
        async with AsyncAirflow("http://localhost:8080", transport=transport) as airflow:
            return await asyncio.gather(
                *(airflow.health() for _ in range(8)), return_exceptions=True
            )

    asyncio.run(ask_all())

    assert 1 == log.count("/api/v2/version")


def test_software_says_where_a_token_is(run: Run) -> None:
    """The token page of the installation, and how long its tokens live, are named."""

    def make(client: Any, transport: httpx.MockTransport) -> Any:
        return client.software(
            "example.com", "galactic-stars-1234", auth=ApiKey("hunter2"), transport=transport
        )

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(302, headers=REDIRECT)

    with pytest.raises(
        AuthenticationError, match=r"https://app\.example\.com/token.*24 hours"
    ) as got:
        run(handler, "pools", make=make)

    assert "hunter2" not in str(got.value)
