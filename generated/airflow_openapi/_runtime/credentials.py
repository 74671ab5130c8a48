"""Credentials, as httpx has them, for every client: one generator for sync and async.

A token is a str or a callable that returns one, which is asked at each request, and once more
when the server does not take what it returned. Nothing here shows it: not repr, not vars, not an
error, not the locals of its traceback. Credentials refuse to be pickled, and are not copied.
"""

from __future__ import annotations

import base64
import copy
import os
import re
import time
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Coroutine,
    Generator,
    Iterator,
)
from contextlib import closing, suppress
from functools import partial
from math import inf
from threading import get_ident
from types import MethodType
from typing import TYPE_CHECKING, Any, Final, NoReturn, Self, TypeAlias, TypeVar

import httpx
from msgspec import Struct

from airflow_openapi._runtime.asking import aasked, asked
from airflow_openapi._runtime.beside import is_cancelled
from airflow_openapi._runtime.details import is_login_redirect, is_token_refused
from airflow_openapi._runtime.errors import (
    LOGIN_PATH,
    ROOT,
    AirflowError,
    InvalidInputError,
    error_for,
)
from airflow_openapi._runtime.hiding import TOLD, Hidden, discreet, forget
from airflow_openapi._runtime.lazy import load
from airflow_openapi._runtime.sending import aread, read
from airflow_openapi._runtime.tokens import dates_of, fault_of

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from concurrent.futures import Future

__all__ = ["ON_2", "ROOT", "Basic", "Bearer", "Credentials", "Login", "Secret"]

ON_2: Final = ("/api/v1/", "/api/experimental/")
"""What the paths start with of which the server knows no token of its own."""

T = TypeVar("T")

Secret: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A token, key or password; or what returns it, for AsyncAirflow also what returns an awaitable."""

_Sync: TypeAlias = Generator[httpx.Request, httpx.Response, None]
_Async: TypeAlias = AsyncGenerator[httpx.Request, httpx.Response]
_Flow: TypeAlias = Generator[httpx.Request | Callable[[], Any], Any, T]
"""Its steps: send this, or call this, and await what it returned if that has to be."""
_Wait: TypeAlias = "Callable[[Future[Any]], Any]"
"""How a flow waits for another: as threads do, or as the tasks of one event loop do."""

_USER: Final = r"[^:\x00-\x1f\x7f-\x9f\ud800-\udfff]+"
_API: Final = r"(?<=[^/:])/(?:api/(?:v1|v2|experimental)|auth)(?=/)"


class Credentials(httpx.Auth):
    """What all have in common: a secret, which is put into a request and never shown."""

    _fits = r"[\x21-\x7e]+"
    _fault = staticmethod(fault_of)

    @discreet
    def __init__(self, secret: Secret) -> None:
        self._secret = Hidden(secret if callable(secret) else self._checked(secret))

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        """Refuse: pickle would write the secret out."""
        raise TypeError(
            f"{type(self).__name__} cannot be pickled, since that would write its secret out: make "
            "it in the process that uses it"
        )

    def sync_auth_flow(self, request: httpx.Request) -> _Sync:
        """Do what the steps of `_flow` say. A success is not read here: it may stream."""
        got: Hidden[Any] = Hidden(None)
        with closing(self._steps(request, _wait_here)) as steps, _Discreet():
            while step := steps.send(got.value):
                if not isinstance(step, httpx.Request):
                    got = asked(step)
                    continue
                got = Hidden((yield step))
                if not (step is request and got.value.is_success):
                    read(got.value)

    async def async_auth_flow(self, request: httpx.Request) -> _Async:
        """Do as `sync_auth_flow`, and await what has to be."""
        from asyncio import get_running_loop  # noqa: PLC0415 - whoever is here has loaded it

        got: Hidden[Any] = Hidden(None)
        wait = MethodType(_wait_in, get_running_loop())
        with closing(self._steps(request, wait)) as steps, _Discreet():
            while step := steps.send(got.value):
                if not isinstance(step, httpx.Request):
                    got = await aasked(step)
                    continue
                got = Hidden((yield step))
                if not (step is request and got.value.is_success):
                    await aread(got.value)

    def _steps(self, request: httpx.Request, wait: _Wait) -> Generator[Any, Any, None]:
        yield from self._flow(request, wait)
        yield None

    def _flow(self, request: httpx.Request, _wait: _Wait) -> _Flow[httpx.Response]:
        return (yield from self._send(partial(self._sign, request)))

    def _send(self, made: Callable[[str], httpx.Request]) -> _Flow[httpx.Response]:
        """Send what *made* makes of the secret; again if it is refused and there is another."""
        secret = yield from self._ask()
        response: httpx.Response = yield made(secret)
        if _is_refused(response) and (another := (yield from self._ask())) != secret:
            response = yield made(another)
        return response

    def _ask(self) -> _Flow[str]:
        secret = self._secret.value
        return self._checked((yield secret)) if callable(secret) else secret

    def _checked(self, secret: object) -> str:
        if isinstance(secret, str):
            if re.fullmatch(self._fits, secret):
                return secret
            fault = self._fault(secret)
        elif isinstance(secret, Coroutine):
            secret.close()  # or it would warn that nobody awaited it
            fault = "a callable that is async is for AsyncAirflow alone"
        else:
            fault = f"{type(secret).__name__} is no str, nor a callable that returns one"
        raise InvalidInputError(f"{type(self).__name__}: {fault}")

    def _sign(self, request: httpx.Request, secret: str) -> httpx.Request:
        request.headers["Authorization"] = self.header(secret)
        return request

    def header(self, secret: str) -> str:
        """Return the Authorization header for a secret."""
        return secret


class Bearer(Credentials):
    """A token as Astro, Airflow 3 and most proxies take it; with or without "Bearer " before it."""

    _fits = r"(?:(?i:Bearer) )?[\x21-\x7e]+"

    def header(self, secret: str) -> str:
        """Return the Authorization header for a token."""
        return f"Bearer {secret.rpartition(' ')[2]}"


class Basic(Credentials):
    """User name and password at each request: Airflow 2 with its basic_auth backend."""

    _fits = r"[^\ud800-\udfff]*"
    _fault = staticmethod(
        lambda _: "the password has a character that UTF-8 cannot carry: how was it read?"
    )

    @discreet
    def __init__(self, username: str, password: Secret) -> None:
        super().__init__(password)
        name: object = username
        if not isinstance(name, str) or not re.fullmatch(_USER, name):
            raise InvalidInputError("the user name is empty, or has a colon or a control character")
        self._username = name

    def header(self, secret: str) -> str:
        """Return the Authorization header for a password."""
        return f"Basic {base64.b64encode(f'{self._username}:{secret}'.encode()).decode()}"


class _Token(Struct, frozen=True):
    auth: Credentials
    renew_at: float


class Login(Basic):
    """User name and password of an Airflow: exchanged for a token on 3, Basic on 2.

    The token is renewed five minutes before it ends, or after half its life if that is shorter,
    and once when the server does not take it, as after a restart with another secret. Threads and
    tasks may share a Login: one of them asks for the token, and those who wait for it meanwhile
    get it too, or an error like the one that came of it.
    """

    @discreet
    def __init__(
        self, username: str, password: Secret, *, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(username, password)
        self._clock = clock
        self._basic = _Token(Basic(username, password), inf)
        # By root, so that one Login that two clients share sends no token to another host.
        self._tokens: dict[str, _Token] = {}
        # A thread waits for no task, whose event loop it may be blocking; and no task for one of
        # another loop, which may have ended.
        # And nobody for one of a thread that a fork left behind in another process.
        self._attempts: dict[tuple[int, str, _Wait], tuple[Future[Any], int]] = {}

    def _flow(self, request: httpx.Request, wait: _Wait) -> _Flow[httpx.Response]:
        url = str(request.url).partition("?")[0]
        root = request.extensions.get(ROOT) or re.split(_API, url, maxsplit=1)[0].rstrip("/")
        path = url.removeprefix(root)
        known = self._tokens.get(root)
        if path.startswith(ON_2):
            known = self._basic
        elif path == "/api/v2/version" and not known:
            response: httpx.Response = yield request
            if not is_token_refused(response):
                return response
        token = known
        if not token or token.renew_at <= self._clock():
            token = yield from self._renewed(known, root, request, wait)
        response = yield from token.auth._flow(request, wait)  # noqa: SLF001 - of this module
        if token is known and token is not self._basic and _is_refused(response):
            token = yield from self._renewed(known, root, request, wait)
            response = yield from token.auth._flow(request, wait)  # noqa: SLF001 - as above
        return response

    def _renewed(
        self, old: _Token | None, root: str, request: httpx.Request, wait: _Wait
    ) -> _Flow[_Token]:
        """Return another token than *old*: from the server, or what another flow got from it."""

        def login(password: str) -> httpx.Request:
            made = httpx.Request(
                "POST",
                f"{root}{LOGIN_PATH}",
                json={"username": self._username, "password": password},
                headers={"User-Agent": request.headers.get("User-Agent", "")},
            )
            return httpx.Request(
                made.method,
                made.url,
                headers=made.headers,
                stream=_Once(made.read()),
                extensions={**request.extensions, TOLD: Hidden(password)},
            )

        while not (token := self._tokens.get(root)) or token is old:
            future: Future[Any] = load("concurrent.futures").Future()
            future.set_running_or_notify_cancel()  # so that no task that waits for it can cancel it
            mine, key = (future, get_ident()), (os.getpid(), root, wait)
            failure: Exception | None
            failure = httpx.ConnectError("the login that this request waited for failed")
            try:
                attempt, thread = self._attempts.setdefault(key, mine)
                # A handler of a signal would wait here for the very thread that it interrupted.
                if attempt is not future and not (wait is _wait_here and thread == get_ident()):
                    if told := (yield partial(wait, attempt)):
                        raise copy.copy(told)
                    continue
                if self._tokens.get(root) is old:
                    self._tokens[root] = self._read((yield from self._send(login)))
                failure = None
            except AirflowError as error:
                failure = copy.copy(error)
                raise
            finally:
                # Without a call, so that no handler of a signal that raises comes in between.
                if key in self._attempts and self._attempts[key] is mine:
                    del self._attempts[key]
                try:
                    failure = None if failure and is_cancelled() else failure
                finally:
                    future.set_result(failure)
        return token

    def _read(self, response: httpx.Response) -> _Token:
        if response.status_code in {404, 405}:
            return self._basic
        with suppress(ValueError, TypeError, KeyError):
            bearer = Bearer(text := response.json()["access_token"])
            dates = dates_of(text)
            life_s = dates.exp - dates.iat  # by the server's clock, which need not be ours
            return _Token(bearer, self._clock() + max(life_s / 2, life_s - 300))
        advice = "Check the user name and the password that were given to Login."
        raise error_for(response, "POST", response.url.path, on_401=advice)


class _Once(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that goes out once: a client that follows redirects would send it to any host."""

    def __init__(self, body: bytes) -> None:
        self._body: Hidden[list[bytes]] = Hidden([body])

    def __iter__(self) -> Iterator[bytes]:
        if not self._body.value:
            raise AirflowError(
                "The server sends the login elsewhere, where the password does not go: give the "
                "URL that it is sent to, if that is the Airflow"
            )
        yield self._body.value.pop()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part


class _Discreet:
    """Takes the locals out of the traceback of what is raised; there are secrets among them."""

    def __enter__(self) -> None:
        """Go on."""

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        """Empty the frames of an error, but of none that only ends a flow."""
        if isinstance(error, Exception):
            forget(error)


def _is_refused(response: httpx.Response) -> bool:
    return is_token_refused(response) or is_login_redirect(response)


def _wait_here(attempt: Future[Any]) -> Any:
    return attempt.result()


def _wait_in(loop: AbstractEventLoop, attempt: Future[Any]) -> Awaitable[Any]:
    from asyncio import wrap_future  # noqa: PLC0415 - loaded where there is a loop

    return wrap_future(attempt, loop=loop)
