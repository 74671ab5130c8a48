from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from airflow_rest import (
    Airflow,
    ApiKey,
    AuthenticationError,
    Basic,
    Bearer,
    ForbiddenError,
    InvalidInputError,
    Login,
)
from tests.wrapper.serving import Run, Server


def send(auth: httpx.Auth, handler: Callable[[httpx.Request], httpx.Response], url: str) -> Any:
    """Return the answer to one GET with *auth*."""
    with httpx.Client(auth=auth, transport=httpx.MockTransport(handler)) as client:
        return client.get(url)


def header_of(auth: httpx.Auth) -> str:
    """Return the Authorization that *auth* sends."""
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["Authorization"])
        return httpx.Response(200)

    send(auth, handler, "http://localhost/api/v2/dags")
    return seen[0]


def made_with(auth: httpx.Auth) -> Callable[[Any, httpx.MockTransport], Any]:
    """Return what makes a client that asks with *auth*."""
    return lambda client, transport: client(
        "http://localhost:8080", auth, version="3.3.2", transport=transport
    )


def streaming(status: int) -> Callable[[httpx.Request], httpx.Response]:
    """Return a server that answers with a body that is not read yet."""
    return lambda _: httpx.Response(status, stream=httpx.ByteStream(b"{}"))


class Watching(Server):
    """A server that keeps the credentials, as a request that is sent twice changes them."""

    def __init__(self, status: int = 200, **answer: Any) -> None:
        super().__init__(status, **answer)
        self.seen: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, as httpx.MockTransport wants it."""
        self.seen.append(request.headers["Authorization"])
        return super().__call__(request)


@pytest.mark.parametrize(
    ("auth", "header"),
    [
        (ApiKey("k"), "k"),
        (Bearer("t"), "Bearer t"),
        (Bearer("Bearer t"), "Bearer t"),
        (Bearer("bearer t"), "Bearer t"),
        (Bearer(lambda: "BEARER t"), "Bearer t"),
        (Basic("admin", "adm:in"), "Basic YWRtaW46YWRtOmlu"),
        (ApiKey(lambda: "late"), "late"),
        (Bearer(lambda: "late"), "Bearer late"),
        (Basic("admin", lambda: "adm:in"), "Basic YWRtaW46YWRtOmlu"),
    ],
)
def test_what_is_sent(auth: httpx.Auth, header: str) -> None:
    """Software gets the raw key, the others a scheme before it; a callable is asked."""
    assert header == header_of(auth)


def test_a_callable_is_asked_each_time() -> None:
    """A token that changed is used at once."""
    tokens: Iterator[str] = iter(["one", "two"])
    auth = Bearer(lambda: next(tokens))

    assert ["Bearer one", "Bearer two"] == [header_of(auth), header_of(auth)]


@pytest.mark.parametrize("kind", [ApiKey, Bearer])
@pytest.mark.parametrize(
    "token", ["", "hunter2\n", "hunter2\r\nX: y", "hunter 2", "hunter\x002", "é"]
)
def test_a_token_that_no_header_can_carry(kind: type[ApiKey | Bearer], token: str) -> None:
    """It is refused when it is given, and not shown."""
    with pytest.raises(InvalidInputError) as caught:
        kind(token)

    assert "hunter" not in str(caught.value)


@pytest.mark.parametrize(
    ("kind", "token", "told"),
    [
        (Bearer, "hunter2…", "Bearer: the token has a character that is no ASCII"),
        (ApiKey, "hunter2é", "no ASCII"),
        (ApiKey, "Bearer hunter2", "ApiKey: leave out the `Bearer ` before the key"),
        (ApiKey, "bearer hunter2", "leave out the `Bearer `"),
        (Bearer, "Token hunter2", "a space or a line end"),
        (Bearer, "Bearer  hunter2", "a space or a line end"),
    ],
)
def test_what_is_wrong_with_a_token_is_told(
    kind: type[ApiKey | Bearer], token: str, told: str
) -> None:
    """What a token has that none has is named, and the token not shown."""
    with pytest.raises(InvalidInputError, match=told) as caught:
        kind(token)

    assert "hunter" not in str(caught.value)


def test_a_callable_that_returns_a_bad_token() -> None:
    """It is refused when it is asked."""
    with pytest.raises(InvalidInputError, match="strip"):
        header_of(Bearer(lambda: "hunter2\n"))


@pytest.mark.parametrize("kind", [ApiKey, Bearer, Basic, Login])
@pytest.mark.parametrize("secret", [None, b"hunter2", 5])
def test_a_secret_that_is_no_text(kind: Any, secret: Any) -> None:
    """It is refused when it is given: mostly it is a variable that is not set."""
    with pytest.raises(InvalidInputError, match=rf"{kind.__name__}: \w+ is no str.*callable"):
        kind(*["admin"] * (kind in (Basic, Login)), secret)


@pytest.mark.parametrize("kind", [ApiKey, Bearer, Basic, Login])
def test_a_callable_that_returns_no_text(kind: Any) -> None:
    """It is refused when it is asked."""
    auth = kind(*["admin"] * (kind in (Basic, Login)), lambda: None)

    with pytest.raises(InvalidInputError, match=f"{kind.__name__}: NoneType is no str"):
        header_of(auth)


@pytest.mark.parametrize("username", ["", "a:b", "a\nb", None])
def test_a_user_name_that_basic_cannot_carry(username: Any) -> None:
    """It is refused when it is given."""
    with pytest.raises(InvalidInputError, match="user name"):
        Basic(username, "x")


@pytest.mark.parametrize(
    "auth",
    [ApiKey("hunter2"), Bearer("hunter2"), Basic("admin", "hunter2"), Login("admin", "hunter2")],
)
def test_secrets_are_not_shown(auth: httpx.Auth) -> None:
    """Repr tells the class alone."""
    assert f"{type(auth).__name__}(…)" == repr(auth) == str(auth)


@pytest.mark.parametrize("wrong", ["a token", ("admin", "admin"), lambda request: request])
def test_what_is_no_credentials(wrong: Any) -> None:
    """The message says which classes there are."""
    with pytest.raises(InvalidInputError, match="Bearer"):
        Airflow("http://localhost:8080", wrong)


@pytest.mark.parametrize("kind", [ApiKey, Bearer])
def test_a_refused_token_is_asked_for_once_more(run: Run, kind: type[ApiKey | Bearer]) -> None:
    """When a callable then gives another, the request is sent again with that, and no further."""
    tokens = iter(["one", "two", "three"])
    server = Watching(401)

    with pytest.raises(AuthenticationError):
        run(server, "health", make=made_with(kind(lambda: next(tokens))))
    assert ["one", "two"] == [sent.removeprefix("Bearer ") for sent in server.seen]


def test_a_token_that_was_renewed_in_time(run: Run) -> None:
    """What answers the second request is what the caller sees."""
    tokens = iter(["old", "new"])
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["Authorization"])
        return httpx.Response(401) if "old" in seen[-1] else httpx.Response(200, json={"pools": []})

    run(handler, "pools", make=made_with(Bearer(lambda: next(tokens))))

    assert ["Bearer old", "Bearer new"] == seen


def test_a_login_page_is_a_refusal(run: Run) -> None:
    """Software says so of a token that has expired: the callable is asked once more."""
    tokens = iter(["old", "new"])
    server = Watching(302, headers={"Location": "https://app.example.com/login?rd=x"})

    with pytest.raises(AuthenticationError):
        run(server, "health", make=made_with(ApiKey(lambda: next(tokens))))
    assert ["old", "new"] == server.seen


@pytest.mark.parametrize("auth", [Bearer("t"), Bearer(lambda: "t")])
def test_the_same_token_is_not_sent_again(run: Run, auth: Bearer) -> None:
    """A refusal that another token would not change is the caller's to see."""
    server = Watching(401)

    with pytest.raises(AuthenticationError):
        run(server, "health", make=made_with(auth))
    assert ["Bearer t"] == server.seen


def test_no_other_error_asks_for_another_token(run: Run) -> None:
    """A callable is asked once for a request that is answered, well or not."""
    tokens = iter(["one"])

    with pytest.raises(ForbiddenError):
        run(
            Server(403, json={"detail": "Forbidden"}),
            "health",
            make=made_with(Bearer(lambda: next(tokens))),
        )


async def late() -> str:
    """Return a secret, as a vault's client for asyncio does."""
    await asyncio.sleep(0)
    return "late"


@pytest.mark.parametrize(
    ("auth", "header"),
    [
        (ApiKey(late), "late"),
        (Bearer(late), "Bearer late"),
        (Basic("admin", late), "Basic YWRtaW46bGF0ZQ=="),
    ],
)
def test_an_async_callable(auth: httpx.Auth, header: str) -> None:
    """It is awaited."""
    server = Watching(json={})

    async def ask() -> None:
        transport = httpx.MockTransport(server)
        async with httpx.AsyncClient(auth=auth, transport=transport) as client:
            await client.get("http://localhost/api/v2/dags")

    asyncio.run(ask())

    assert [header] == server.seen


@pytest.mark.parametrize(
    "auth", [ApiKey(late), Bearer(late), Basic("admin", late), Login("u", late)]
)
def test_an_async_callable_in_a_sync_client(auth: httpx.Auth) -> None:
    """The message says which client could await it."""
    with pytest.raises(InvalidInputError, match=f"{type(auth).__name__}: .*AsyncAirflow"):
        header_of(auth)


def test_a_password_that_no_text_can_have() -> None:
    """It is refused when it is given, and not shown: not even by the error's own cause."""
    with pytest.raises(InvalidInputError, match="password") as caught:
        Basic("admin", "hunter2\udcff")

    assert "hunter2" not in repr(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize(("status", "is_read"), [(200, False), (401, True)])
def test_a_success_is_left_to_stream(status: int, is_read: bool) -> None:
    """Only what has to be looked into is read."""
    transport = httpx.MockTransport(streaming(status))
    with (
        httpx.Client(auth=Bearer("t"), transport=transport) as client,
        client.stream("GET", "http://localhost/api/v2/dags") as response,
    ):
        assert is_read == response.is_stream_consumed
