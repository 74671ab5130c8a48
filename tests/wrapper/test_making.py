from __future__ import annotations

import asyncio
import inspect
import re
from typing import Any

import httpx
import pytest

import airflow_rest
from airflow_openapi import Client
from airflow_rest import (
    Airflow,
    AsyncAirflow,
    AuthenticationError,
    Bearer,
    ForbiddenError,
    InvalidInputError,
)
from tests.wrapper.serving import Run, Server, software


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


HOSTS = ("a..b", ".", "a" * 64 + ".com", "xn--", "256.1.1.1", "\N{SNOWMAN}.example")


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
@pytest.mark.parametrize("host", HOSTS)
def test_a_host_that_no_machine_can_have(client: Any, host: str) -> None:
    """It is refused when the client is made."""
    with pytest.raises(InvalidInputError, match="no usable host"):
        client(f"http://{host}")


def test_a_port_of_software_that_no_machine_can_have() -> None:
    """It is refused when the client is made."""
    with pytest.raises(InvalidInputError, match="99999"):
        Airflow.software("example.com:99999", "galactic-stars-1234")


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
@pytest.mark.parametrize(
    "timeout",
    ["30", 0, -1, float("nan"), float("inf"), 1e12, httpx.Timeout(5, read=float("inf"))],
)
def test_a_timeout_that_is_none(client: Any, timeout: Any) -> None:
    """It is refused when it is given."""
    with pytest.raises(InvalidInputError, match="seconds above 0"):
        client("http://localhost", timeout=timeout)
    with pytest.raises(InvalidInputError, match="seconds above 0"):
        client("http://localhost").with_options(timeout=timeout)


def test_an_async_client_in_two_loops() -> None:
    """The second is refused, since connections die with their loop."""
    server = Server(json={"version": "3.3.2", "git_version": None})
    airflow = AsyncAirflow("http://localhost", transport=httpx.MockTransport(server))

    assert "3.3.2" == asyncio.run(airflow.version()).version
    with pytest.raises(InvalidInputError, match="another event loop"):
        asyncio.run(airflow.with_options(timeout=1).version())


def test_an_async_client_in_two_loops_at_once() -> None:
    """The second is refused while the first finds out the release, and cannot close it."""

    async def answer(request: httpx.Request) -> httpx.Response:
        with pytest.raises(InvalidInputError, match="another event loop"):
            await asyncio.to_thread(asyncio.run, airflow.version())
        with pytest.raises(InvalidInputError, match="another event loop"):
            await asyncio.to_thread(asyncio.run, airflow.close())
        return httpx.Response(200, json={"version": "3.3.2", "git_version": None})

    airflow = AsyncAirflow("http://localhost", transport=httpx.MockTransport(answer))

    assert "3.3.2" == asyncio.run(airflow.version()).version


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
    """Return the public methods of *client* and how they are called, awaited or not."""
    awaited = re.compile(r"'Coroutine\[Any, Any, (\w+)\]'")
    return {
        name: awaited.sub(r"'\1'", str(inspect.signature(method)).replace("AsyncPages", "Pages"))
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
    """Every public class that the package shows is in __all__, which is sorted."""
    public = [
        name
        for name in dir(airflow_rest)
        if inspect.isclass(getattr(airflow_rest, name)) and not name.startswith("_")
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


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"verify": "no-such.pem"}, r"verify='no-such\.pem' is no file of CA"),
        ({"verify": ""}, "verify='' is no file of CA"),
        ({"verify": None}, "verify='None' is no file of CA"),
        ({"verify": 0}, "verify='0' is no file of CA"),
        ({"verify": "/"}, "verify='/' is no file of CA"),
        ({"verify": __file__}, "is no file of CA"),
        ({"verify": "a\0b"}, "is no file of CA"),
        ({"cert": "no-such.pem"}, "cert is no path.*No such file"),
        ({"cert": ("no-such.pem", "no-such.key")}, "cert is no path.*No such file"),
        ({"cert": ""}, "cert is no path"),
        ({"cert": ()}, "cert is no path"),
        ({"cert": 5}, "cert is no path"),
        ({"cert": __file__}, "cert is no path"),
        ({"cert": "a\0b"}, "cert is no path"),
        ({"cert": "-----BEGIN PRIVATE KEY-----\nhunter2" * 999}, "cert is no path"),
        ({"proxy": ""}, "proxy is no URL"),
        ({"proxy": "proxy.example.com:3128"}, "proxy is no URL"),
        ({"proxy": "ftp://proxy.example.com"}, "proxy is no URL"),
        ({"proxy": "http://"}, "proxy is no URL"),
        ({"proxy": "http://user:hunter2/@proxy.example.com"}, "proxy is no URL"),
        ({"proxy": 3128}, "proxy is no URL"),
        ({"proxy": "http://proxy.example.com:99999"}, "proxy is no URL"),
        ({"proxy": "http://" + "a" * 64 + ".com:3128"}, "proxy is no URL"),
        ({"proxy": "http://user:hunter2@a..b:3128"}, "proxy is no URL"),
        ({"proxy": "socks5://user:hunter2@proxy.example.com:1080"}, r"httpx\[socks\]"),
    ],
)
def test_what_cannot_be_used(client: Any, options: dict[str, Any], says: str) -> None:
    """It is refused when it is given, without showing a secret."""
    with pytest.raises(InvalidInputError, match=says) as caught:
        client("https://localhost", **options)

    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow, Client])
@pytest.mark.parametrize("path", ["no-such.pem", __file__])
def test_a_file_of_the_environment(monkeypatch: pytest.MonkeyPatch, client: Any, path: str) -> None:
    """A file of CAs that SSL_CERT_FILE names, and that is none, is named when a client is made."""
    monkeypatch.setenv("SSL_CERT_FILE", path)

    with pytest.raises(InvalidInputError, match=r"SSL_CERT_FILE='.*' is no file of CA"):
        client("https://localhost")


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow, Client])
@pytest.mark.parametrize("hosts", ["localhost,[::1]", "::1/128", "example.com:port"])
def test_hosts_without_a_proxy(monkeypatch: pytest.MonkeyPatch, client: Any, hosts: str) -> None:
    """What httpx cannot read of NO_PROXY is refused when a client is made."""
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("NO_PROXY", hosts)

    with pytest.raises(InvalidInputError, match="NO_PROXY"):
        client("https://localhost")


def test_a_verb_of_the_class() -> None:
    """It takes the client first, as any method does, and sends."""
    server = Server(json={"pools": [], "total_entries": 0, "dag_id": "d", "is_paused": True})
    with Airflow(
        "http://localhost", version="3.3.2", transport=httpx.MockTransport(server)
    ) as airflow:
        paused = [*map(Airflow.pause, [airflow], ["d"])]

    assert [True] == [dag.is_paused for dag in paused]
    assert ["PATCH"] == [request.method for request in server.requests]
