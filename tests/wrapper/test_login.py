from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

import httpx
import pytest

from airflow_rest import ApiError, AsyncAirflow, AuthenticationError, Login
from tests.wrapper.test_auth import send


def jwt(**claims: int) -> str:
    """Return a token as Airflow 3 makes them, signed by nobody."""
    payload = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return f"eyJhbGciOiJIUzUxMiJ9.{payload}.c2lnbmF0dXJl"


class Airflow3:
    """A server that gives out tokens and checks them."""

    def __init__(self, *tokens: str) -> None:
        self.tokens = iter(tokens)
        self.valid = ""
        self.refusal = httpx.Response(401, json={"detail": "Token Expired"})
        self.log: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, as httpx.MockTransport wants it."""
        self.log.append(f"{request.method} {request.url.path}")
        if request.url.path.endswith("/auth/token"):
            assert {"username": "admin", "password": "admin"} == json.loads(request.content)
            self.valid = next(self.tokens)
            return httpx.Response(201, json={"access_token": self.valid})
        right = request.headers.get("Authorization") == f"Bearer {self.valid}"
        answer = httpx.Response(200, json={}) if right else self.refusal
        stream = httpx.ByteStream(answer.content)  # not read yet, as from a network
        return httpx.Response(answer.status_code, stream=stream)


URL = "http://localhost/team/api/v2/dags"


def test_login_gets_one_token() -> None:
    """A token is asked for once, under the root, and used until it is old."""
    server = Airflow3(jwt(iat=0, exp=86400))
    auth = Login("admin", "admin", clock=lambda: 1000.0)

    assert [200, 200] == [send(auth, server, URL).status_code for _ in range(2)]
    assert ["POST /team/auth/token", "GET /team/api/v2/dags", "GET /team/api/v2/dags"] == server.log


def test_login_for_asyncio() -> None:
    """The same generator serves an async client."""
    server = Airflow3(jwt(iat=0, exp=86400))

    async def ask() -> int:
        transport = httpx.MockTransport(server)
        async with httpx.AsyncClient(auth=Login("admin", "admin"), transport=transport) as client:
            return (await client.get(URL)).status_code

    assert 200 == asyncio.run(ask())


@pytest.mark.parametrize(
    ("life", "used_for"), [(86400, 86100), (3600, 3300), (60, 30)], ids=["day", "hour", "minute"]
)
def test_login_renews_in_time(life: int, used_for: int) -> None:
    """A token is renewed five minutes before its end, a short one after half its life.

    The server's clock is two hours off: only the distance of its two dates counts.
    """
    now = [1000.0]
    server = Airflow3(jwt(iat=8200, exp=8200 + life), jwt(iat=9000, exp=9999))
    auth = Login("admin", "admin", clock=lambda: now[0])
    send(auth, server, URL)
    now[0] += used_for - 1
    send(auth, server, URL)
    before = server.log.count("POST /team/auth/token")
    now[0] += 1
    send(auth, server, URL)

    assert (1, 2) == (before, server.log.count("POST /team/auth/token"))


@pytest.mark.parametrize("token", ["opaque", "a.b.c", "a.bm8.c", jwt(exp=1), jwt(sub=1)])
def test_a_token_that_tells_no_life_is_used(token: str) -> None:
    """It is used until the server refuses it."""
    server = Airflow3(token)
    auth = Login("admin", "admin", clock=lambda: 1e12)

    assert [200, 200] == [send(auth, server, URL).status_code for _ in range(2)]


@pytest.mark.parametrize(("status", "detail"), [(401, "Token Expired"), (403, "Invalid JWT token")])
def test_login_renews_a_refused_token_once(status: int, detail: str) -> None:
    """A token that is refused is replaced, and the request sent once more.

    Airflow 3 answers 401 to an old one, and 403 to one of before a restart with another secret.
    """
    server = Airflow3("first", "second", "third")
    server.refusal = httpx.Response(status, json={"detail": detail})
    auth = Login("admin", "admin")
    send(auth, server, URL)
    server.valid = "gone"

    assert 200 == send(auth, server, URL).status_code
    assert ["GET", "POST", "GET"] == [line.split()[0] for line in server.log[-3:]]


def test_login_renews_for_asyncio() -> None:
    """An async client too reads the refusal, and replaces the token."""
    server = Airflow3("first", "second")
    server.refusal = httpx.Response(403, json={"detail": "Invalid JWT token"})

    async def ask() -> int:
        transport = httpx.MockTransport(server)
        async with httpx.AsyncClient(auth=Login("admin", "admin"), transport=transport) as client:
            await client.get(URL)
            server.valid = "gone"
            return (await client.get(URL)).status_code

    assert 200 == asyncio.run(ask())


def test_login_does_not_renew_for_lack_of_rights() -> None:
    """Any other 403 is the caller's to see."""
    server = Airflow3("first", "second")
    server.refusal = httpx.Response(403, json={"detail": "Forbidden"})
    auth = Login("admin", "admin")
    send(auth, server, URL)
    server.valid = "gone"

    assert 403 == send(auth, server, URL).status_code
    assert 1 == server.log.count("POST /team/auth/token")


def test_login_does_not_renew_for_ever() -> None:
    """A fresh token that is refused is the caller's to see."""
    server = Airflow3("first", "second")

    def forgetful(request: httpx.Request) -> httpx.Response:
        answer = server(request)
        server.valid = "gone"
        return answer

    assert 401 == send(Login("admin", "admin"), forgetful, URL).status_code
    assert 2 == len(server.log)


def test_login_with_a_wrong_password() -> None:
    """It is an AuthenticationError that says what to check, and does not show the password."""

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"detail": "Invalid credentials"})

    with pytest.raises(AuthenticationError, match=r"Invalid credentials.*Login") as caught:
        send(Login("admin", "hunter2"), handler, URL)

    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    "answer",
    [
        {"html": "<html>"},
        {"json": []},
        {"json": {"access_token": 5}},
        {"json": {"access_token": "a b"}},
        {"json": {"token": "hunter2"}},
    ],
)
def test_login_at_what_is_no_airflow(answer: dict[str, Any]) -> None:
    """An answer without a token is none that Airflow gives, and what is in it is not shown."""
    with pytest.raises(
        ApiError, match=r"^POST /team/auth/token answered 200 OK.*check the URL"
    ) as caught:
        send(Login("admin", "admin"), lambda _: httpx.Response(200, **answer), URL)

    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("path", ["/api/v1/dags", "/api/experimental/test"])
def test_login_is_basic_on_airflow_2(path: str) -> None:
    """The API of Airflow 2 gets user name and password, and no token is asked for."""
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["Authorization"])
        return httpx.Response(200)

    send(Login("admin", "admin"), handler, f"http://localhost{path}")

    assert ["Basic YWRtaW46YWRtaW4="] == seen


@pytest.mark.parametrize("status", [404, 405])
def test_login_is_basic_where_there_are_no_tokens(status: int) -> None:
    """A server without /auth/token gets user name and password."""
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/auth/token":
            return httpx.Response(status)
        seen.append(request.headers["Authorization"])
        return httpx.Response(200)

    auth = Login("admin", "admin")
    send(auth, handler, "http://localhost/api/v2/dags")
    send(auth, handler, "http://localhost/api/v2/dags")

    assert ["Basic YWRtaW46YWRtaW4="] * 2 == seen


def test_a_token_stays_with_its_root() -> None:
    """A Login that two clients share does not send one server's token to the other."""
    auth = Login("admin", "admin")
    servers = {"one": Airflow3("token-of-one"), "two": Airflow3("token-of-two")}
    for name, server in servers.items():
        assert 200 == send(auth, server, f"http://{name}/api/v2/dags").status_code

    assert ["POST /auth/token", "GET /api/v2/dags"] == servers["two"].log


def test_the_clients_tell_the_root() -> None:
    """A root whose path looks like an API's is no trouble for the clients."""
    server = Airflow3("t")
    root = "http://localhost/auth/airflow"

    async def ask() -> None:
        transport = httpx.MockTransport(server)
        async with AsyncAirflow(
            "http://localhost", version="3.3.2", transport=transport
        ) as airflow:
            assert "http://localhost" == airflow.url

    asyncio.run(ask())
    with httpx.Client(
        auth=Login("admin", "admin"), transport=httpx.MockTransport(server)
    ) as client:
        client.get(f"{root}/api/v2/dags", extensions={"airflow_rest.root": root})

    assert ["POST /auth/airflow/auth/token", "GET /auth/airflow/api/v2/dags"] == server.log


def test_a_password_that_changed_meanwhile() -> None:
    """When a login is refused, a callable is asked once more, as for any token."""
    passwords = iter(["old", "new"])
    sent: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path != "/auth/token":
            return httpx.Response(200)
        sent.append(json.loads(request.content)["password"])
        right = sent[-1] == "new"
        return httpx.Response(201 if right else 401, json={"access_token": "t"})

    assert (
        200
        == send(
            Login("admin", lambda: next(passwords)), handler, URL.replace("/team", "")
        ).status_code
    )
    assert ["old", "new"] == sent


@pytest.mark.parametrize("path", ["/api/v1/dags", "/api/v2/dags"])
def test_a_refused_user_is_no_reason_to_ask_for_tokens(path: str) -> None:
    """Where there are no tokens, a refusal is the caller's to see."""
    log: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        log.append(request.url.path)
        return httpx.Response(404 if request.url.path == "/auth/token" else 401)

    auth = Login("admin", "admin")
    send(auth, handler, f"http://localhost{path}")
    log.clear()

    assert 401 == send(auth, handler, f"http://localhost{path}").status_code
    assert [path] == log


def test_each_root_has_a_login_of_its_own() -> None:
    """Who waits for one server's token does not keep others from another's."""
    auth = Login("admin", "admin")
    waiting, ended = Event(), Event()

    def slow(request: httpx.Request) -> httpx.Response:
        waiting.set()
        ended.wait(10.0)
        return httpx.Response(201, json={"access_token": "t"})

    def ask(root: str, handler: Callable[[httpx.Request], httpx.Response]) -> int:
        with httpx.Client(auth=auth, transport=httpx.MockTransport(handler)) as client:
            return client.get(f"{root}/api/v2/dags").status_code

    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(ask, "http://one", slow)
        waiting.wait(10.0)
        second = ask("http://two", Airflow3("t"))
        ended.set()

    assert 200 == second
    assert 201 == first.result()
