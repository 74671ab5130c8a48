"""A function for a secret that fails: that is not the fate of the request that wants the secret."""

from __future__ import annotations

import ssl
import traceback
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from airflow_openapi._runtime.failures import (
    AnswerTimeoutError,
    LostAnswerError,
    UnreachableError,
)
from airflow_rest import (
    AirflowError,
    ApiKey,
    Basic,
    Bearer,
    InvalidInputError,
    Login,
    ServerError,
    UnknownOutcomeError,
)
from tests.wrapper.triggering import AT_ONCE, Runs

if TYPE_CHECKING:
    from tests.wrapper.serving import Run

VAULT = httpx.Request("GET", "http://127.0.0.1/token", headers={"X-Vault-Token": "Zq9t0k3n"})
AS_IT_IS = [
    UnicodeDecodeError("utf-8", b"\xffZq9t0k3n", 0, 1, "invalid start byte"),
    ssl.SSLError("the vault's certificate"),
    KeyError("token"),
    OSError("no such file"),
    InvalidInputError("nobody did astro login"),
]
OF_A_REQUEST = [
    httpx.ReadTimeout("timed out", request=VAULT),
    httpx.ConnectError("refused", request=VAULT),
    httpx.TooManyRedirects("a circle", request=VAULT),
    LostAnswerError("GET /token was sent"),
    ServerError(httpx.Response(500, request=VAULT), "GET", "/token"),
    StopIteration(),  # of `lambda: next(tokens)`
    StopAsyncIteration(),
]
KINDS: list[Callable[[Any], httpx.Auth]] = [
    ApiKey,
    Bearer,
    lambda secret: Basic("u", secret),
    lambda secret: Login("u", secret),
]


class Failing:
    """A function for a secret, which gives what it has, and fails then.

    Attributes:
        asked: How often it was.
    """

    def __init__(self, error: Exception, *secrets: str) -> None:
        self.asked = 0
        self._error = error
        self._secrets: Iterator[str] = iter(secrets)

    def __call__(self) -> str:
        """Return a secret."""
        self.asked += 1
        for secret in self._secrets:
            return secret
        raise self._error


def made_with(auth: httpx.Auth) -> Callable[[Any, httpx.MockTransport], Any]:
    """Return what makes a client that asks with *auth*."""
    return lambda client, transport: client(
        "http://localhost:8080", auth, version="3.3.2", transport=transport, retry=AT_ONCE
    )


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("verb", ["trigger", "pause"])
@pytest.mark.parametrize("error", AS_IT_IS, ids=repr)
def test_what_it_raises(
    run: Run, kind: Callable[[Any], httpx.Auth], verb: str, error: Exception
) -> None:
    """It leaves as it is, at once: nothing was sent, and there is nothing to tell of a run."""
    secret, server = Failing(error), Runs("3.3.2")
    with pytest.raises(type(error)) as caught:
        run(server, verb, "d", make=made_with(kind(secret)))

    assert error is caught.value
    assert (1, []) == (secret.asked, server.log)
    assert not hasattr(error, "__notes__")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("verb", ["trigger", "pause"])
@pytest.mark.parametrize("error", OF_A_REQUEST, ids=repr)
def test_an_error_of_a_request_of_its_own(
    run: Run, kind: Callable[[Any], httpx.Auth], verb: str, error: Exception
) -> None:
    """It is the cause of an error that nobody takes for what became of the other request."""
    secret, server = Failing(error), Runs("3.3.2")
    with pytest.raises(AirflowError, match=f"password failed: {type(error).__name__}") as caught:
        run(server, verb, "d", make=made_with(kind(secret)))

    assert (AirflowError, error) == (type(caught.value), caught.value.__cause__)
    assert (1, []) == (secret.asked, server.log)
    assert not hasattr(caught.value, "__notes__")


def test_one_that_is_awaited(run: Run) -> None:
    """The same holds."""
    for error, kind in (AS_IT_IS[0], UnicodeDecodeError), (OF_A_REQUEST[0], AirflowError):

        async def secret(raised: Exception = error) -> str:
            raise raised

        server = Runs("3.3.2")
        with pytest.raises((kind, InvalidInputError)) as caught:
            run(server, "trigger", "d", make=made_with(Bearer(secret)))
        is_sync = "AsyncAirflow alone" in str(caught.value)
        assert is_sync or kind is caught.type
        assert [] == server.log


def test_a_header_that_it_cannot_send(run: Run) -> None:
    """The text of that has the header in it, and is not repeated."""
    secret = Failing(httpx.LocalProtocolError("Illegal header value b'Zq9t0k3n\\n'"))
    with pytest.raises(AirflowError, match="password failed: LocalProtocolError") as caught:
        run(Runs("3.3.2"), "pause", "d", make=made_with(Bearer(secret)))

    assert "Zq9t0k3n" not in "".join(traceback.format_exception(caught.value))


def test_after_an_answer_that_was_lost(run: Run) -> None:
    """Nobody can tell what that request did, and the error has the id."""
    secret, server = Failing(OF_A_REQUEST[0], "t"), Runs("3.3.2", "cut after")
    with pytest.raises(UnknownOutcomeError, match="password failed: ReadTimeout") as caught:
        run(server, "trigger", "d", make=made_with(Bearer(secret)))

    assert [caught.value.run_id] == list(server.runs)
    assert ["POST"] == server.log


class Own(httpx.Auth):
    """An auth of the caller's, which asks for a token itself, and in vain.

    Args:
        fail: What raises.
        is_before: Whether it asks before the request goes out; else once there is an answer.
    """

    def __init__(self, fail: Callable[[], object], *, is_before: bool = False) -> None:
        self._fail = fail
        self._is_before = is_before

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        """Send the request, and fail."""
        if not self._is_before:
            yield request
        self._fail()


class Reading(httpx.Auth):
    """An auth of the caller's, which looks into each answer."""

    requires_response_body = True


def raising(error: Exception) -> Callable[[], object]:
    """Return what raises *error*."""

    def fail() -> None:
        raise error

    return fail


FAILURES: dict[str, Callable[[], object]] = {
    "httpx": raising(httpx.ConnectError("refused", request=VAULT)),
    "httpx, of a header": raising(httpx.LocalProtocolError("Illegal header value b'Zq9t0k3n'")),
    "httpx, of an answer": raising(httpx.DecodingError("no gzip", request=VAULT)),
    "httpx, of a host": lambda: httpx.get(f"http://{'a' * 70}.example"),
    "this client": raising(UnreachableError("refused")),
    "httpx, of an echo": raising(httpx.RemoteProtocolError("Authorization: Bearer Zq9t0k3n")),
    "Python": lambda: "Zq9t0k3n\udc80".encode("ascii"),
}


class Otherwise(Own):
    """The same, by functions of other names, which fail when they are closed."""

    def _go(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        try:
            yield from () if self._is_before else (request,)
        finally:
            self._fail()

    async def _ago(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        try:
            for one in () if self._is_before else (request,):
                yield one
        finally:
            self._fail()

    sync_auth_flow = _go
    async_auth_flow = _ago


@pytest.mark.parametrize("fault", ["", "cut after"])
@pytest.mark.parametrize("kind", [Own, Otherwise])
@pytest.mark.parametrize("is_before", [False, True])
@pytest.mark.parametrize("failure", FAILURES)
def test_an_auth_of_the_callers_own(
    run: Run, failure: str, kind: type[Own], fault: str, *, is_before: bool
) -> None:
    """Nobody can tell whether the request went out, so that it does so once if that matters."""
    server, make = Runs("3.3.2"), made_with(kind(FAILURES[failure], is_before=is_before))
    with pytest.raises(LostAnswerError, match="but the `auth` given failed"):
        run(server, "pause", "d", make=make)
    assert is_before == (not server.log)
    server.log.clear()
    server.faults = [fault]

    with pytest.raises(UnknownOutcomeError, match="run_id='mine'") as caught:
        run(server, "trigger", "d", run_id="mine", make=make)
    assert (not is_before) == server.log.count("POST")
    assert "Zq9t0k3n" not in "".join(traceback.format_exception(caught.value))


def test_an_answer_that_breaks_while_an_auth_reads_it(run: Run) -> None:
    """It is that which is told, as of any other."""
    server = Runs(
        "3.3.2", looks=tuple(httpx.Response(200, stream=Breaking()) for _ in range(AT_ONCE.tries))
    )

    with pytest.raises(AnswerTimeoutError, match="no whole answer came in time"):
        run(server, "dag_run", "d", "mine", make=made_with(Reading()))


class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
    """An answer that does not come to its end in time."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"{"
        raise httpx.ReadTimeout("timed out")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part
