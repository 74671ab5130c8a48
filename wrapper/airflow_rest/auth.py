"""Credentials, as httpx has them: one generator for sync and async.

A token is a str or a callable that returns one, which is asked at each request. Nothing here
shows it: not repr, not an error.
"""

from __future__ import annotations

import base64
import json
import re
import time
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from http import HTTPStatus
from typing import Final, TypeAlias

import httpx
from msgspec import Struct

from airflow_openapi._runtime.details import is_token_refused
from airflow_openapi._runtime.errors import InvalidInputError
from airflow_rest._errors import AuthenticationError, error_for
from airflow_rest._steps import ROOT

Secret: TypeAlias = str | Callable[[], str]
"""A token, key or password, or what returns it."""

Flow: TypeAlias = Generator[httpx.Request, httpx.Response, None]

_VISIBLE: Final = r"[\x21-\x7e]+"
_API: Final = r"(?<=[^/:])/(?:api/(?:v1|v2|experimental)|auth)(?=/)"
_EARLY_S: Final = 300.0
_NO_TOKENS: Final = (HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED)


class _Quiet(httpx.Auth):
    """An httpx.Auth that tells its class alone."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


class ApiKey(_Quiet):
    """The key of a service account on Astronomer Software, or a token from its token page.

    Sent as Software wants it: as the whole of the Authorization header.
    """

    def __init__(self, key: Secret) -> None:
        self._key = _checked(key, "ApiKey")

    def auth_flow(self, request: httpx.Request) -> Flow:
        """Set the header."""
        request.headers["Authorization"] = _text(self._key, "ApiKey")
        yield request


class Bearer(_Quiet):
    """A token as Astro, Airflow 3 and most proxies take it; with or without "Bearer " before it."""

    def __init__(self, token: Secret) -> None:
        self._token = _checked(token, "Bearer")

    def auth_flow(self, request: httpx.Request) -> Flow:
        """Set the header."""
        request.headers["Authorization"] = f"Bearer {_text(self._token, 'Bearer')}"
        yield request


class Basic(_Quiet):
    """User name and password at each request: Airflow 2 with its basic_auth backend."""

    def __init__(self, username: str, password: Secret) -> None:
        self._username = _user(username)
        self._password = _kind_checked(password, "Basic")

    def auth_flow(self, request: httpx.Request) -> Flow:
        """Set the header."""
        request.headers["Authorization"] = _basic(self._username, self._password)
        yield request


class _Token(Struct, frozen=True):
    text: str
    renew_at: float


class Login(_Quiet):
    """User name and password of an Airflow: exchanged for a token on 3, Basic on 2.

    The token is renewed five minutes before it ends, or after half its life if that is shorter,
    and once when the server does not take it, as after a restart with another secret.
    """

    def __init__(
        self, username: str, password: Secret, *, clock: Callable[[], float] = time.time
    ) -> None:
        self._username = _user(username)
        self._password = _kind_checked(password, "Login")
        self._clock = clock
        # By root, so that one Login that two clients share sends no token to another host.
        self._tokens: dict[str, _Token | None] = {}

    def auth_flow(self, request: httpx.Request) -> Flow:
        """Get a token where there are any, send *request*; again if the token is refused."""
        root = request.extensions.get(ROOT) or _root_of(request.url)
        path = str(request.url).removeprefix(root).partition("?")[0]
        token = self._tokens.get(root)
        known = root in self._tokens
        if path == "/api/v2/version" and not known:
            response = yield request
            if response.status_code != HTTPStatus.UNAUTHORIZED:
                return
        basic = path.startswith(("/api/v1/", "/api/experimental/")) or (known and token is None)
        if basic:
            request.headers["Authorization"] = _basic(self._username, self._password)
            yield request
            return
        fresh = token is None or token.renew_at <= self._clock()
        if fresh:
            yield from self._log_in(root, request)
        self._sign(root, request)
        response = yield request
        if not fresh and is_token_refused(response):
            yield from self._log_in(root, request)
            self._sign(root, request)
            yield request

    def sync_auth_flow(self, request: httpx.Request) -> Flow:
        """Run `auth_flow`, and read what it looks into, but no success, which may stream."""
        flow = self.auth_flow(request)
        asked = next(flow)
        while True:
            response = yield asked
            if asked is not request or response.is_error:
                response.read()
            try:
                asked = flow.send(response)
            except StopIteration:
                return

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Do as `sync_auth_flow`."""
        flow = self.auth_flow(request)
        asked = next(flow)
        while True:
            response = yield asked
            if asked is not request or response.is_error:
                await response.aread()
            try:
                asked = flow.send(response)
            except StopIteration:
                return

    def _log_in(self, root: str, request: httpx.Request) -> Flow:
        sent_too = ("user-agent", "cache-control")
        response = yield httpx.Request(
            "POST",
            f"{root}/auth/token",
            json={"username": self._username, "password": _plain(self._password, "Login")},
            headers={name: request.headers[name] for name in sent_too if name in request.headers},
            extensions=request.extensions,
        )
        self._tokens[root] = self._read(response)

    def _read(self, response: httpx.Response) -> _Token | None:
        """Return the token of an answer of /auth/token, or None where there is no such path."""
        path = response.request.url.path
        if response.status_code in _NO_TOKENS:
            return None
        if not response.is_success:
            advice = "Check the user name and the password that were given to Login."
            raise error_for(response, "POST", path, on_401=advice)
        try:
            text = json.loads(response.content)["access_token"]
        except (ValueError, TypeError, KeyError):
            text = None
        if not isinstance(text, str) or not re.fullmatch(_VISIBLE, text):
            advice = "It has no access_token: is the URL the root of an Airflow 3?"
            raise AuthenticationError(response, "POST", path, advice)
        return _Token(text, self._clock() + _useful_life(text))

    def _sign(self, root: str, request: httpx.Request) -> None:
        token = self._tokens[root]
        request.headers["Authorization"] = (
            _basic(self._username, self._password) if token is None else f"Bearer {token.text}"
        )


def from_env(env: Mapping[str, str], *, astro: bool, software: bool, private: bool) -> httpx.Auth:
    """Return the credentials that *env* holds, under the names that Astronomer's tools use.

    Args:
        env: The environment.
        astro: The Airflow is one on Astro: ASTRO_API_TOKEN goes before a password.
        software: The Airflow is one on Astronomer Software, which takes a token as it is.
        private: The way there is https or stays on this machine. An ASTRO_API_TOKEN, which
            opens more than one Airflow, goes no other way.

    Raises:
        InvalidInputError: There are none; the message names the variables.
    """
    user, password = env.get("AIRFLOW_USERNAME", ""), env.get("AIRFLOW_PASSWORD", "")
    token, astro_token = env.get("AIRFLOW_AUTH_TOKEN", ""), env.get("ASTRO_API_TOKEN", "")
    if not token and astro_token and (astro or (private and not user)):
        token = astro_token
    if token:
        return ApiKey(token) if software else Bearer(token)
    if user and password:
        return Login(user, password)
    missing = "AIRFLOW_PASSWORD" if user else "AIRFLOW_USERNAME" if password else ""
    raise InvalidInputError(
        (f"{missing} is not set: " if missing else "The environment has no credentials: ")
        + "set AIRFLOW_AUTH_TOKEN (or ASTRO_API_TOKEN for Astro), "
        "or AIRFLOW_USERNAME and AIRFLOW_PASSWORD"
    )


def _checked(secret: Secret, name: str) -> Secret:
    if isinstance(_kind_checked(secret, name), str):
        _text(secret, name)
    return secret


def _kind_checked(secret: Secret, name: str) -> Secret:
    if not isinstance(secret, str) and not callable(secret):
        raise InvalidInputError(
            f"{name} takes a str or a callable that returns one, not {type(secret).__name__}; "
            "is its variable set?"
        )
    return secret


def _plain(secret: Secret, name: str) -> str:
    """Return the secret itself."""
    text: object = secret if isinstance(secret, str) else secret()
    if not isinstance(text, str):
        raise InvalidInputError(
            f"{name}: its callable returned {type(text).__name__} where a str is needed"
        )
    return text


def _text(secret: Secret, name: str) -> str:
    """Return a secret that a header can carry: visible ASCII characters alone."""
    text = _plain(secret, name)
    text = text.removeprefix("Bearer ") if name == "Bearer" else text
    if not text:
        raise InvalidInputError(f"{name}: the token is empty; is its variable or file filled?")
    if not re.fullmatch(_VISIBLE, text):
        raise InvalidInputError(
            f"{name}: the token has a space, a line end or another character that no token has; "
            "use .strip() on one that was read from a file"
        )
    return text


def _user(username: str) -> str:
    if not isinstance(username, str):
        raise InvalidInputError(f"the user name is no str, but {type(username).__name__}")
    if not username or ":" in username or not username.isprintable():
        raise InvalidInputError(
            "the user name is empty, or has a colon or a control character in it"
        )
    return username


def _basic(username: str, password: Secret) -> str:
    pair = f"{username}:{_plain(password, 'Basic')}".encode()
    return f"Basic {base64.b64encode(pair).decode()}"


def _useful_life(token: str) -> float:
    """Return for how many seconds a new token is used; without an `exp`, until a 401.

    The life is told by the token's own two dates, so the clocks need not agree.
    """
    try:
        payload = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        life = float(claims["exp"]) - float(claims["iat"])
    except (ValueError, TypeError, LookupError):
        return float("inf")
    return max(life / 2, life - _EARLY_S)


def _root_of(url: httpx.URL) -> str:
    """Return the root in a request that no client of ours made."""
    text = str(url).partition("?")[0]
    found = re.search(_API, text)
    return text[: found.start()] if found else text.rstrip("/")
