"""Secrets stay with their host, whatever a server says: two real servers, and what each hears."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from functools import partial
from typing import Any

import httpx
import pytest
import trustme

from airflow_openapi import AirflowError, AuthenticatedClient, Client, iter_items
from airflow_openapi.auth.api.simple_auth_manager_login import create_token
from airflow_openapi.auth.models.login_body import LoginBody
from airflow_openapi.v1.api.connection import post_connection
from airflow_openapi.v2.api.dag import get_dag
from airflow_openapi.v2.api.dag_run import get_dag_runs
from airflow_rest import Airflow, AsyncAirflow, Login
from tests.security.listening import Heard, Listener, listening, said
from tests.security.provoking import (
    CONNECTION,
    CREDENTIALS,
    DATA,
    PASSWORD,
    SECRETS,
    TOKEN,
    TRUST,
    fine,
)
from tests.security.searching import Search

LOGIN = LoginBody(username="me", password=PASSWORD)
REDIRECTS = [301, 302, 303, 307, 308]


@pytest.fixture
def other() -> Iterator[Listener]:
    """Return the server that must not learn anything."""
    with listening(fine) as server:
        yield server


def told(server: Listener) -> list[str]:
    """Return the secrets that a server heard."""
    search = Search([*SECRETS, DATA])
    for number, heard in enumerate(server.heard):
        search.look(f"request {number}", repr(heard))
        search.look(f"body {number}", heard.body)
    return search.found()


def leading(code: int, to: str) -> Callable[[Heard], bytes]:
    """Return what sends every request elsewhere."""
    return lambda heard: said(code, b"", Location=f"{to}{heard.target}")


def ask_all(url: str, trusted: ssl.SSLContext = TRUST) -> None:
    """Ask with every credential, GET and POST, both clients and generated code."""
    for credential in CREDENTIALS.values():
        for call in (read_dag, write_connection):
            with (
                suppress(AirflowError),
                Airflow(url, credential(), version="2.11.2", verify=trusted, retry=None) as one,
            ):
                call(one)
            with suppress(AirflowError):
                asyncio.run(aask(url, credential(), call, trusted))
        with (
            suppress(AirflowError),
            Airflow(url, credential(), version="3.3.2", verify=trusted, retry=None) as newer,
        ):
            newer.dag("d")
    sending: tuple[Callable[[Client], object], ...] = (
        lambda client: get_dag.sync("d", client=client),
        lambda client: create_token.sync(client=client, body=LOGIN),
        lambda client: post_connection.sync(client=client, body=CONNECTION),
        lambda client: asyncio.run(agenerated(client)),
    )
    for make in generated(url, trusted):
        for send in sending:
            with suppress(AirflowError), make() as client:
                send(client)


def read_dag(airflow: Any) -> Any:
    """Send a GET."""
    return airflow.dag("d")


def write_connection(airflow: Any) -> Any:
    """Send a POST, with a password in its body."""
    return airflow.call(post_connection, body=CONNECTION)


def generated(url: str, trusted: ssl.SSLContext) -> list[Callable[[], Client]]:
    """Return makers of generated clients, all of which follow redirects."""
    how: Any = {"follow_redirects": True, "verify_ssl": trusted}
    return [
        lambda: AuthenticatedClient(url, TOKEN, **how),
        lambda: AuthenticatedClient(url, TOKEN, auth_header_name="X-Token", prefix="", **how),
        lambda: Client(url, headers={"X-Api-Key": TOKEN}, cookies={"c": "Zq9"}, **how),
        *[
            partial(Client, url, httpx_args={"auth": credential()}, **how)
            for credential in CREDENTIALS.values()
        ],
    ]


async def aask(url: str, auth: Any, call: Callable[[Any], Any], trusted: ssl.SSLContext) -> None:
    """Ask as `ask_all` does, in an event loop."""
    async with AsyncAirflow(url, auth, version="2.11.2", verify=trusted, retry=None) as airflow:
        await call(airflow)


async def agenerated(client: Client) -> None:
    """Send with a generated client, in an event loop."""
    async with client:
        with suppress(AirflowError):
            await get_dag.asyncio("d", client=client)
        await create_token.asyncio(client=client, body=LOGIN)


@pytest.mark.parametrize("code", REDIRECTS)
def test_a_redirect_takes_no_secret_to_another_host(other: Listener, code: int) -> None:
    """Another name of this machine is another host: it hears no token, key, password or cookie."""
    with listening(leading(code, other.url("localhost"))) as server:
        ask_all(server.url())

        assert [] != told(server)
    assert [] == told(other)
    assert not any(heard.header("cookie") or heard.header("x-api-key") for heard in other.heard)


@pytest.mark.parametrize("code", REDIRECTS)
def test_a_redirect_takes_no_secret_down_to_http(other: Listener, code: int) -> None:
    """The same host without TLS hears none either."""
    authority = trustme.CA()
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(tls)
    trusted = ssl.create_default_context()
    authority.configure_trust(trusted)
    with listening(leading(code, other.url("localhost")), tls) as server:
        ask_all(server.url("localhost"), trusted)

        assert [] != told(server)
    assert [] == told(other)


@pytest.mark.parametrize("code", REDIRECTS)
def test_a_login_in_any_client_sends_its_password_once(other: Listener, code: int) -> None:
    """Httpx itself would send a body on to wherever a redirect leads."""

    async def ask(url: str) -> None:
        async with httpx.AsyncClient(auth=Login("me", PASSWORD), follow_redirects=True) as client:
            await client.get(url)

    with listening(leading(code, other.url("localhost"))) as server:
        url = server.url(path="/api/v2/dags")
        with suppress(AirflowError), closing(httpx.Client(follow_redirects=True)) as client:
            client.get(url, auth=Login("me", PASSWORD))
        with suppress(AirflowError):
            asyncio.run(ask(url))

        assert [] != told(server)
    assert [] == told(other)


def test_the_wrapper_follows_no_redirect(other: Listener) -> None:
    """Both clients ask nobody else at all."""
    with (
        listening(leading(307, other.url("localhost"))) as server,
        Airflow(server.url(), CREDENTIALS["bearer"](), version="3.3.2") as airflow,
        pytest.raises(AirflowError, match="Redirects are not followed"),
    ):
        airflow.dag("d")

    assert [] == other.heard


def test_a_url_in_an_answer_is_not_asked(other: Listener) -> None:
    """Neither a link to the next page nor a cursor that is a URL leads anywhere."""
    there = other.url("localhost", "/api/v2/dags/d/dagRuns?page=2").encode()

    def answer(heard: Heard) -> bytes:
        body = b'{"dag_runs": [], "total_entries": 9, "next": "%s", "next_cursor": "%s",'
        body += b' "links": {"next": "%s"}, "next_url": "%s"}'
        return said(body=body % (there, there, there, there), Link=f"<{there.decode()}>; rel=next")

    with (
        listening(answer) as server,
        AuthenticatedClient(server.url(), TOKEN) as client,
        Airflow(server.url(), CREDENTIALS["bearer"](), version="3.3.2") as airflow,
    ):
        with suppress(AirflowError):
            list(iter_items(client, get_dag_runs, "d"))
        with suppress(AirflowError):
            list(airflow.dag_runs("d"))

        assert [] != server.heard
    assert [] == other.heard


def test_a_proxy_of_the_environment_hears_no_secret_of_https(
    other: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is asked for a tunnel, and for nothing else."""
    monkeypatch.setenv("HTTPS_PROXY", other.url())
    ask_all("https://airflow.example")

    assert {"CONNECT"} == {heard.method for heard in other.heard}
    assert [] == told(other)


@pytest.mark.parametrize("url", ["ftp://me:Zq9@h", "http://me:Zq9/x@h:1", "http://me:Zq9@h:1x"])
def test_a_bad_proxy_of_the_environment_is_named(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """And what is in it is not shown."""
    monkeypatch.setenv("HTTPS_PROXY", url)
    for make in (Airflow, AsyncAirflow, Client):
        with pytest.raises(ValueError, match=r"^HTTPS_PROXY is no URL(?!.*Zq9)"):
            make("http://localhost")


@pytest.mark.parametrize("name", ["wrapper", "generated"])
def test_no_cookie_is_kept(name: str) -> None:
    """What a server sets is not sent back, sync and async; what the caller gave is."""

    def answer(heard: Heard) -> bytes:
        return said(404, b"{}", Set_Cookie="session=abc; Path=/")

    async def ask(url: str) -> None:
        async with AsyncAirflow(url, version="3.3.2") as airflow:
            for _ in range(2):
                with suppress(AirflowError):
                    await airflow.dag("d")

    async def ask_generated(client: Client) -> None:
        async with client:
            for _ in range(2):
                with suppress(AirflowError):
                    await get_dag.asyncio("d", client=client)

    with listening(answer) as server:
        if name == "wrapper":
            asyncio.run(ask(server.url()))
            with Airflow(server.url(), version="3.3.2") as airflow:
                for _ in range(2):
                    with suppress(AirflowError):
                        airflow.dag("d")
        else:
            asyncio.run(ask_generated(Client(server.url(), cookies={"given": "1"})))
            with Client(server.url(), cookies={"given": "1"}) as client:
                for _ in range(2):
                    with suppress(AirflowError):
                        get_dag.sync("d", client=client)

        given = [] if name == "wrapper" else ["given=1"]
        assert 4 * [given] == [heard.header("cookie") for heard in server.heard]


@pytest.mark.parametrize(
    "make",
    [
        lambda url: AuthenticatedClient(url, f"{TOKEN}\r\nX-Evil: 1"),
        lambda url: AuthenticatedClient(url, f"{TOKEN} "),
        lambda url: Client(url, headers={"X-Api-Key": f"{TOKEN}\n"}),
        lambda url: Client(url, headers={"X\nEvil": "1"}),
        lambda url: Client(url, cookies={"c": "1\r\nX-Evil: 1"}),
        lambda url: Client(url, cookies={"c": "1; d=2"}),
        lambda url: Client(url.replace("//", "//me:pw@")),
        lambda url: Client(url.replace("127.0.0.1", "a b")),
        lambda url: Client(url, httpx_args={"base_url": "http://localhost"}),
    ],
)
def test_nothing_goes_out_that_would_be_something_else(make: Callable[[str], Client]) -> None:
    """A line end, user info and a host that is none are refused before any request."""
    with listening(fine) as server:
        with pytest.raises(ValueError, match=r"^(?!.*(Zq9|pw@)).*$"), make(server.url()) as client:
            get_dag.sync("d", client=client)

        assert [] == server.heard
