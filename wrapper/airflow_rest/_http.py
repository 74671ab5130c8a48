"""The one place of httpx: clients made, requests sent, failures to send told."""

from __future__ import annotations

import ssl
from collections.abc import Generator
from contextlib import contextmanager
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx

from airflow_openapi._runtime.credentials import ROOT
from airflow_openapi._runtime.errors import AirflowError, InvalidInputError
from airflow_openapi._runtime.transport import checked_timeout, through, trust
from airflow_openapi._runtime.urls import read_url
from airflow_rest._errors import NotAirflowError

if TYPE_CHECKING:
    from airflow_openapi._runtime.transport import Cert, Proxy, Timeout, Verify
    from airflow_rest._steps import Request
    from airflow_rest.astronomer import Site

Auth: TypeAlias = httpx.Auth
SyncClient: TypeAlias = httpx.Client
AsyncClient: TypeAlias = httpx.AsyncClient
SyncTransport: TypeAlias = httpx.BaseTransport
AsyncTransport: TypeAlias = httpx.AsyncBaseTransport
Response: TypeAlias = httpx.Response
TransportError: TypeAlias = httpx.TransportError


class UnreachableError(AirflowError, httpx.ConnectError):
    """No connection to the server: nothing was sent. Also an httpx.ConnectError."""


class UnreachableTimeoutError(UnreachableError, httpx.ConnectTimeout):
    """No connection to the server in time: nothing was sent. Also an httpx.ConnectTimeout."""


class NotHttpError(NotAirflowError, httpx.RemoteProtocolError):
    """What is there does not speak HTTP. Also an httpx.RemoteProtocolError."""


def options(
    site: Site, auth: Auth | None, *, timeout: Timeout, verify: Verify, cert: Cert, proxy: Proxy
) -> dict[str, Any]:
    """Return the arguments of httpx's clients: no redirect is followed, no cookie kept.

    Raises:
        InvalidInputError: One of them is none, a file cannot be read, or no host has such a name.
    """
    read_url(site.root)  # which someone may have made by hand
    # httpx itself would take a pair or a function too, and show a password in its repr.
    if auth is not None and not isinstance(auth, httpx.Auth):
        raise InvalidInputError(
            f"auth is a {type(auth).__name__}: give ApiKey(key), Bearer(token), "
            "Login(username, password) or Basic(username, password)"
        )
    return {
        "auth": auth,
        "timeout": checked_timeout(timeout),
        "verify": trust(verify, cert),
        "proxy": through(proxy),
        "headers": {"User-Agent": "airflow-rest", **site.headers},
        "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        "follow_redirects": False,
    }


def prepare(
    client: SyncClient | AsyncClient, request: Request, site: Site, timeout: Timeout
) -> httpx.Request:
    """Return *request* as httpx sends it."""
    return client.build_request(
        request.method,
        f"{site.root}{request.path}",
        timeout=timeout,
        extensions={ROOT: site.root},
        **request.options,
    )


@contextmanager
def connecting(site: Site, *, found: bool) -> Generator[None]:
    """Turn a failure to connect into an error of ours, which says what to do.

    So too a first answer that is no HTTP, where the Airflow was not yet *found*.
    """
    try:
        yield
    except (httpx.TransportError, ssl.SSLError) as error:
        text = (str(error) or "timed out").rstrip(".")
        if isinstance(error, httpx.ConnectTimeout):
            raise UnreachableTimeoutError(_unreachable(site, text)) from error
        # TLS 1.3 refuses a client's certificate only when the connection is there: as an error of
        # reading, of writing or, in a task, of ssl itself, which httpx leaves as it is there.
        if isinstance(error, httpx.ConnectError) or "_ALERT_" in text:
            raise UnreachableError(_unreachable(site, text)) from error
        if isinstance(error, httpx.RemoteProtocolError) and not found:
            raise NotHttpError(
                f"{site.root} does not answer as Airflow does: {text}. Are scheme and port right "
                "(http or https), and is Airflow running there? Try again if it is starting"
            ) from error
        if isinstance(error, ssl.SSLError):
            raise httpx.ReadError(text) from error
        raise


def _unreachable(site: Site, text: str) -> str:
    advice = "Is Airflow running there, and may this machine reach it (VPN, proxy, port)?"
    if "WRONG_VERSION_NUMBER" in text:
        advice = f"It does not speak https there: is it {site.root.replace('https', 'http', 1)}?"
    elif "CERTIFICATE_VERIFY" in text:
        advice = "Give the installation's own CA, as a file: verify='ca.pem'."
    elif "_ALERT_" in text:
        advice = "Does the server want a certificate of the client, or another? It goes to cert=."
    return f"No connection to {site.root}: {text}. {advice}"
