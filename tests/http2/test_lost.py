"""Answers that are lost on a connection of HTTP/2, which a transport of the caller's speaks."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable, Generator
from types import FunctionType
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from airflow_openapi import Client
from airflow_openapi.v2.api.dag_run import trigger_dag_run
from airflow_openapi.v2.models import TriggerDAGRunPostBody
from airflow_rest import Airflow, AsyncAirflow, InvalidInputError, Login, LostAnswerError

if TYPE_CHECKING:
    from tests.http2.serving import Airflow3Http2

SECRET = "Zq9t0k3n"
FAULTS = ["before", "closed", "reset", "goaway", "no HTTP/2", "half"]
Ask = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest, server: Airflow3Http2) -> Ask:
    """Return a function that calls a method of a client, on a connection that is there already."""

    def run(method: str, *args: Any, **options: Any) -> Any:
        with Airflow(
            server.url,
            Login("admin", SECRET),
            version="3.3.2",
            transport=server.transport(httpx.HTTPTransport),
        ) as airflow:
            airflow.dag("d")
            return getattr(airflow, method)(*args, **options)

    async def arun(method: str, *args: Any, **options: Any) -> Any:
        async with AsyncAirflow(
            server.url,
            Login("admin", SECRET),
            version="3.3.2",
            transport=server.transport(httpx.AsyncHTTPTransport),
        ) as airflow:
            await airflow.dag("d")
            return await getattr(airflow, method)(*args, **options)

    if request.param == "sync":
        return run
    return lambda *args, **options: asyncio.run(arun(*args, **options))


@pytest.mark.parametrize("fault", FAULTS)
def test_a_run_is_made_once(ask: Ask, server: Airflow3Http2, fault: str) -> None:
    """However the answer is lost: it is looked for, and sent again only if it is not there."""
    server.fault = fault

    run = ask("trigger", "d", run_id="mine", conf={"of": "d"})

    assert "mine" == run.run_id
    assert ["mine"] == server.made
    assert (2 if fault == "before" else 1, 1) == (server.counts["trigger"], server.counts["run"])


@pytest.mark.parametrize("fault", FAULTS)
def test_a_lost_answer_is_told_so(ask: Ask, server: Airflow3Http2, fault: str) -> None:
    """Nobody says of a request that went out that it was not sent, and nothing shows a secret."""
    server.fault = fault
    body = TriggerDAGRunPostBody(logical_date=None, dag_run_id="mine")

    with pytest.raises(LostAnswerError, match="It may have been done all the same") as caught:
        ask("call", trigger_dag_run, "d", body=body)
    assert 1 == server.counts["trigger"]
    told = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert SECRET not in "".join(told.format())
    assert "token-" not in "".join(told.format())


def test_what_a_connection_did_not_foresee(server: Airflow3Http2) -> None:
    """Threads that share it may meet a KeyError of httpcore's: that answer is lost as well."""
    place = {"__name__": "httpcore._sync.http2", "dict": dict, "int": int}
    fail = FunctionType((lambda: dict[int, int]()[3]).__code__, place)

    class Failing(httpx.HTTPTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            response = super().handle_request(request)
            if request.method == "POST" and request.url.path.endswith("/dagRuns"):
                response.close()
                fail()
            return response

    with Airflow(
        server.url, Login("a", "b"), version="3.3.2", transport=server.transport(Failing)
    ) as airflow:
        assert "mine" == airflow.trigger("d", run_id="mine", conf={"of": "d"}).run_id
    assert ["mine"] == server.made


def test_what_fails_beneath_a_connection(server: Airflow3Http2) -> None:
    """An error of the event loop's own that comes by way of httpcore is a lost answer as well."""
    below = FunctionType((lambda: dict[int, int]()[3]).__code__, {"__name__": "uvloop.loop"})
    above = {"__name__": "httpcore._async.http2"}
    fail = FunctionType((lambda function: function()).__code__, above)

    class Failing(httpx.HTTPTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            response = super().handle_request(request)
            if request.method == "POST" and request.url.path.endswith("/dagRuns"):
                response.close()
                fail(below)
            return response

    with Airflow(
        server.url, Login("a", "b"), version="3.3.2", transport=server.transport(Failing)
    ) as airflow:
        assert "mine" == airflow.trigger("d", run_id="mine", conf={"of": "d"}).run_id
    assert ["mine"] == server.made


def test_a_header_that_http_2_does_not_take(server: Airflow3Http2) -> None:
    """It is refused before anything is sent, and not tried again."""

    class Odd(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, Any, None]:
            request.headers["TE"] = SECRET
            yield request

    transport = server.transport(httpx.HTTPTransport)
    with (
        Airflow(server.url, Odd(), version="3.3.2", transport=transport) as airflow,
        pytest.raises(InvalidInputError, match="cannot be sent: a header of it") as told,
    ):
        airflow.trigger("d")
    assert SECRET not in "".join(traceback.format_exception(told.value))
    assert [] == server.made


def test_http_2_is_no_option_of_the_generated_client() -> None:
    """That of httpx is not up to threads and to tasks that are cancelled, which is said at once."""
    with pytest.raises(InvalidInputError, match=r"http2=True.*leave it out, for HTTP/1\.1"):
        Client("https://x", httpx_args={"http2": True})

    assert "https://x" in repr(Client("https://x", httpx_args={"http2": False}))
