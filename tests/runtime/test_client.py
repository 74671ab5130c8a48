from __future__ import annotations

import asyncio
import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from airflow_openapi._runtime import AuthenticatedClient, Client, InvalidInputError

URL = "https://example.com/x/airflow"
TOKEN = "not-a-real-token"


class Server:
    """A transport that keeps what it was asked and answers as told."""

    def __init__(self, *locations: str) -> None:
        self.asked: list[httpx.Request] = []
        self.locations = list(locations)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer with the next redirect, or success after the last."""
        self.asked.append(request)
        if self.locations:
            return httpx.Response(307, headers={"Location": self.locations.pop(0)})
        return httpx.Response(200, json={})

    @property
    def args(self) -> dict[str, Any]:
        """The arguments that make httpx ask this server."""
        return {"transport": httpx.MockTransport(self)}

    @property
    def tokens(self) -> list[str | None]:
        """The Authorization header of each request."""
        return [request.headers.get("Authorization") for request in self.asked]


def test_a_request_goes_below_the_root() -> None:
    """Paths are those from the root of the Airflow, which may itself be under a path."""
    server = Server()
    with Client(URL, headers={"X-A": "1"}, cookies={"c": "2"}, httpx_args=server.args) as client:
        client.get_httpx_client().request(method="get", url="/api/v2/version")
    (asked,) = server.asked

    assert f"{URL}/api/v2/version" == str(asked.url)
    assert ("1", "c=2", None) == (
        asked.headers["X-A"],
        asked.headers["Cookie"],
        asked.headers.get("Authorization"),
    )


@pytest.mark.parametrize(
    ("base", "asked"),
    [
        ("localhost:8080", "http://localhost:8080/api/v2/version"),
        ("example.com/airflow/", "https://example.com/airflow/api/v2/version"),
        ("http://gateway/api", "http://gateway/api/api/v2/version"),
        ("http://testserver", "http://testserver/api/v2/version"),
        ("https://example.com/a?b=c#d", "https://example.com/a/api/v2/version"),
    ],
)
@pytest.mark.parametrize("kind", [Client, AuthenticatedClient])
def test_a_url_as_people_write_it(kind: Any, base: str, asked: str) -> None:
    """The scheme may be missing, and any path may stand before the API's."""
    server = Server()
    options: dict[str, Any] = {} if kind is Client else {"token": TOKEN}
    kind(base_url=base, **options, httpx_args=server.args).get_httpx_client().get("/api/v2/version")

    assert [asked] == [str(request.url) for request in server.asked]
    assert [f"Bearer {TOKEN}" if options else None] == server.tokens


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"timeout": "30"}, "seconds above 0"),
        ({"timeout": 0}, "seconds above 0"),
        ({"verify_ssl": "no-such.pem"}, r"verify='no-such\.pem' is no file of CA"),
        ({"verify_ssl": None}, "is no file of CA"),
        ({"cert": "no-such.pem"}, "cert is no path"),
        ({"proxy": "http://user:hunter2/@proxy.example.com"}, "proxy is no URL"),
        ({"proxy": "proxy.example.com:3128"}, "proxy is no URL"),
    ],
)
def test_what_cannot_be_used(options: dict[str, Any], says: str) -> None:
    """It is refused when it is given, without showing a secret."""
    with pytest.raises(InvalidInputError, match=says) as caught:
        Client(URL, **options)

    assert "hunter2" not in str(caught.value)


def test_a_changed_timeout_is_checked() -> None:
    """As is the first one."""
    with pytest.raises(InvalidInputError, match="seconds above 0"):
        Client(URL).with_timeout(-1)


def test_there_is_a_timeout_by_default() -> None:
    """Without being told a client waits 30 seconds; None waits for ever."""
    assert httpx.Timeout(30) == Client(URL).get_httpx_client().timeout
    assert httpx.Timeout(30) == Client(URL).get_async_httpx_client().timeout
    assert httpx.Timeout(None) == Client(URL, timeout=None).get_httpx_client().timeout


def test_redirects_are_not_followed_by_default() -> None:
    """A redirect is an answer like another: mostly to a login page."""
    client = Client(URL, httpx_args=Server("/login").args).get_httpx_client()

    assert 307 == client.get("/api/v2/version").status_code


@pytest.mark.parametrize(
    ("prefix", "expected"),
    [("Bearer", f"Bearer {TOKEN}"), ("", TOKEN), ("Basic", f"Basic {TOKEN}")],
)
def test_the_token_is_sent(prefix: str, expected: str) -> None:
    """The header carries the token, with its prefix or raw as Software wants it."""
    server = Server()
    client = AuthenticatedClient(URL, TOKEN, prefix, httpx_args=server.args)
    client.get_httpx_client().get("/api/v2/version")

    assert [expected] == server.tokens


def test_the_token_may_go_in_another_header() -> None:
    """The name of the header is the caller's."""
    server = Server()
    client = AuthenticatedClient(
        URL, token=TOKEN, prefix="", auth_header_name="X-Token", httpx_args=server.args
    )
    client.get_httpx_client().get("/")

    assert (TOKEN, None) == (server.asked[0].headers["X-Token"], server.tokens[0])


def test_a_changed_token_is_honoured() -> None:
    """A token assigned later is sent from then on, without a new client."""
    server = Server()
    client = AuthenticatedClient(URL, "first", httpx_args=server.args)
    client.get_httpx_client().get("/")
    client.token = "second"
    client.get_httpx_client().get("/")

    assert ["Bearer first", "Bearer second"] == server.tokens


def test_the_asynchronous_client_does_the_same() -> None:
    """Token, change of token and context manager work with async too."""
    server = Server()

    async def ask() -> bool:
        async with AuthenticatedClient(URL, "first", httpx_args=server.args) as client:
            httpx_client = client.get_async_httpx_client()
            await httpx_client.get("/")
            client.token = "second"
            await httpx_client.get("/")
        return httpx_client.is_closed

    assert asyncio.run(ask())
    assert ["Bearer first", "Bearer second"] == server.tokens


@pytest.mark.parametrize(
    ("base", "location", "sent"),
    [
        (URL, "/x/airflow/home", True),
        (URL, "https://example.com:443/", True),
        ("http://example.com/x", "https://example.com/x", True),
        (URL, "https://app.example.com/login", False),
        (URL, "https://example.com:8443/", False),
        (URL, "http://example.com/", False),
        ("http://localhost:8080", "https://localhost:9000", False),
    ],
)
@pytest.mark.parametrize("header", ["Authorization", "X-Token"])
def test_the_token_stays_with_its_host(base: str, location: str, sent: bool, header: str) -> None:
    """Where redirects are followed, another host, port or plain http gets no token."""
    server = Server(location)
    client = AuthenticatedClient(
        base, TOKEN, auth_header_name=header, follow_redirects=True, httpx_args=server.args
    )
    client.get_httpx_client().get("/")

    assert [True, sent] == [header in request.headers for request in server.asked]


@pytest.mark.parametrize("token", ["a\nb", "a\r\nX-Evil: 1", "ä", "\x00"])
def test_a_token_that_no_header_takes_is_refused(token: str) -> None:
    """The error does not show the token, and nothing is sent."""
    server = Server()
    client = AuthenticatedClient(URL, token, httpx_args=server.args)
    with pytest.raises(InvalidInputError) as caught:
        client.get_httpx_client().get("/")

    assert [] == server.asked
    assert token not in str(caught.value)


def test_secrets_are_not_shown() -> None:
    """The representation has the URL alone, without its query."""
    client = AuthenticatedClient(
        f"https://example.com/x?key={TOKEN}#{TOKEN}",
        TOKEN,
        headers={"X": TOKEN},
        cookies={"c": TOKEN},
        proxy=f"http://{TOKEN}@proxy",
    )

    assert "AuthenticatedClient(base_url='https://example.com/x')" == repr(client)
    assert "AuthenticatedClient(base_url='https://example.com/x')" == f"{client}"


@pytest.mark.parametrize("make", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_is_not_copied(make: Any) -> None:
    """A pickle would hold the token."""
    with pytest.raises(TypeError, match="make one per process"):
        make(AuthenticatedClient(URL, TOKEN))


def test_a_changed_client_is_a_new_one() -> None:
    """Headers, cookies and timeout of a client in use stay as they are."""
    server = Server()
    client = AuthenticatedClient(URL, TOKEN, headers={"A": "1"}, httpx_args=server.args)
    live = client.get_httpx_client()
    changed = client.with_headers({"B": "2"}).with_cookies({"c": "3"}).with_timeout(5)
    changed.get_httpx_client().get("/")
    live.get("/")
    new, old = server.asked

    assert ("1", "2", "c=3", f"Bearer {TOKEN}") == tuple(
        new.headers[name] for name in ("A", "B", "Cookie", "Authorization")
    )
    assert (5, httpx.Timeout(30)) == (new.extensions["timeout"]["read"], live.timeout)
    assert ("1", None, None) == tuple(old.headers.get(name) for name in ("A", "B", "Cookie"))
    assert AuthenticatedClient is type(changed)


def test_hooks_of_the_caller_are_kept() -> None:
    """The caller's hooks run after the token is set."""
    seen: list[str] = []
    server = Server()
    hooks = {"request": [lambda request: seen.append(request.headers["Authorization"])]}
    client = AuthenticatedClient(URL, TOKEN, httpx_args={**server.args, "event_hooks": hooks})
    client.get_httpx_client().get("/")

    assert [f"Bearer {TOKEN}"] == seen
    assert 1 == len(hooks["request"])


def test_a_client_of_the_callers_own_is_used_as_it_is() -> None:
    """Nothing is added to it."""
    server = Server()
    own = httpx.Client(base_url=URL, transport=httpx.MockTransport(server))
    client = AuthenticatedClient(URL, TOKEN).set_httpx_client(own)
    client.get_httpx_client().get("/")

    assert own is client.get_httpx_client()
    assert [None] == server.tokens


def test_threads_share_one_httpx_client() -> None:
    """Threads that meet at the first use get the same connections."""
    client = Client(URL)
    with ThreadPoolExecutor(16) as pool:
        made = set(pool.map(lambda _: client.get_httpx_client(), range(64)))

    assert {client.get_httpx_client()} == made
