"""The one place of httpx: clients made, requests sent, failures to send told."""

from __future__ import annotations

import os
import ssl
from collections.abc import Generator
from contextlib import contextmanager, suppress
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx

from airflow_openapi._runtime.credentials import ROOT
from airflow_openapi._runtime.errors import AirflowError, InvalidInputError
from airflow_rest._errors import NotAirflowError

if TYPE_CHECKING:
    from airflow_rest._steps import Request
    from airflow_rest.astronomer import Site

_LONGEST_LABEL = 63  # of a name, in DNS
_LAST_PORT = 65535

Auth: TypeAlias = httpx.Auth
Timeout: TypeAlias = float | httpx.Timeout | None
Verify: TypeAlias = bool | str | os.PathLike[str] | ssl.SSLContext
Cert: TypeAlias = str | os.PathLike[str] | tuple[str | os.PathLike[str], ...] | None
Proxy: TypeAlias = str | httpx.URL | httpx.Proxy | None
SyncClient: TypeAlias = httpx.Client
AsyncClient: TypeAlias = httpx.AsyncClient
SyncTransport: TypeAlias = httpx.BaseTransport
AsyncTransport: TypeAlias = httpx.AsyncBaseTransport
Response: TypeAlias = httpx.Response
TransportError: TypeAlias = httpx.TransportError


class UnreachableError(AirflowError, httpx.ConnectError):
    """No connection to the server: nothing was sent. Also an httpx.ConnectError."""

    def __init__(self, message: str) -> None:
        httpx.ConnectError.__init__(self, message)


class UnreachableTimeoutError(UnreachableError, httpx.ConnectTimeout):
    """No connection to the server in time: nothing was sent. Also an httpx.ConnectTimeout."""


def options(
    site: Site, auth: Auth | None, *, timeout: Timeout, verify: Verify, cert: Cert, proxy: Proxy
) -> dict[str, Any]:
    """Return the arguments of httpx's clients: no redirect is followed, no cookie kept.

    Raises:
        InvalidInputError: One of them is none, a file cannot be read, or no host has such a name.
    """
    _check_host(site.root)
    checked_timeout(timeout)
    # httpx itself would take a pair or a function too, and show a password in its repr.
    if auth is not None and not isinstance(auth, httpx.Auth):
        raise InvalidInputError(
            f"auth is a {type(auth).__name__}: give ApiKey(key), Bearer(token), "
            "Login(username, password) or Basic(username, password)"
        )
    return {
        "auth": auth,
        "timeout": timeout,
        "verify": _trust(verify, cert),
        "proxy": _through(proxy),
        "headers": {"User-Agent": "airflow-rest", **site.headers},
        "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        "follow_redirects": False,
    }


def _trust(verify: Any, cert: Any) -> ssl.SSLContext | bool:
    """Return what httpx takes as verify: whom the client trusts, and who it says it is."""
    known = isinstance(verify, bool | ssl.SSLContext)
    what = f"verify={str(verify)[:100]!r} is no file of CA certificates as PEM"
    try:
        trust = verify if known else ssl.create_default_context(cafile=Path(verify))
        if cert is None:
            return trust
        what = "cert is no path of a certificate as PEM with its key, or paths of the two"
        context = httpx.create_ssl_context(verify=trust)
        files: list[Any] = [*(cert if isinstance(cert, tuple) else [cert]), None, "", ""]
        context.load_cert_chain(files[0], files[1], files[2] or "")  # or OpenSSL asks the terminal
    except (OSError, TypeError) as error:
        raise InvalidInputError(f"{what}: {error}") from error
    return context


def _through(proxy: Proxy) -> httpx.Proxy | None:
    with suppress(httpx.InvalidURL, ValueError, TypeError):  # whose words may show a password
        found = proxy if isinstance(proxy, httpx.Proxy | None) else httpx.Proxy(proxy)
        if found is None or found.url.host:
            return found
    raise InvalidInputError("proxy is no URL such as http://proxy.example.com:3128")


def checked_timeout(timeout: Timeout) -> Timeout:
    """Return *timeout*.

    Raises:
        InvalidInputError: It is no time, such as one that came as text from the environment.
    """
    given: object = timeout
    if given is None or isinstance(given, httpx.Timeout):
        return timeout
    if not isinstance(given, int | float) or not given > 0:
        raise InvalidInputError(
            f"timeout={given!r} is no number of seconds above 0; None waits for ever"
        )
    return timeout


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


class NotHttpError(NotAirflowError, httpx.RemoteProtocolError):
    """What is there does not speak HTTP. Also an httpx.RemoteProtocolError."""

    def __init__(self, message: str) -> None:
        httpx.RemoteProtocolError.__init__(self, message)


@contextmanager
def finding(site: Site) -> Generator[None]:
    """Turn a first answer that is no HTTP into an error of ours, which says what to do."""
    try:
        yield
    except httpx.RemoteProtocolError as error:
        raise NotHttpError(
            f"{site.root} does not answer as Airflow does: {str(error).rstrip('.')}. "
            "Are scheme and port right (http or https), and is Airflow running there? "
            "Try again if it is starting"
        ) from error


@contextmanager
def connecting(site: Site) -> Generator[None]:
    """Turn a failure to connect into one of ours, which says what to do."""
    try:
        yield
    except httpx.ConnectTimeout as error:
        raise UnreachableTimeoutError(_unreachable(site, error)) from error
    except (httpx.TransportError, ssl.SSLError) as error:
        # TLS 1.3 refuses a client's certificate only when the connection is there: as an error of
        # reading, of writing or, in a task, of ssl itself.
        if isinstance(error, httpx.ConnectError) or "_ALERT_" in str(error):
            raise UnreachableError(_unreachable(site, error)) from error
        raise


def _check_host(root: str) -> None:
    """Refuse what a name service, IDNA or a socket would refuse with an error of its own."""
    try:
        url = httpx.URL(root)
        fits = bool(url.host) and (url.port or 0) <= _LAST_PORT
        labels = url.raw_host.removesuffix(b".").split(b".")
    except (httpx.InvalidURL, UnicodeError):  # idna's errors are of the latter
        fits, labels = False, []
    if not fits or not all(0 < len(label) <= _LONGEST_LABEL for label in labels):
        raise InvalidInputError(f"{root} has a host or port that no machine can have: correct it")


def _unreachable(site: Site, error: Exception) -> str:
    if "WRONG_VERSION_NUMBER" in str(error):
        advice = f"It does not speak https there: is it {site.root.replace('https', 'http', 1)}?"
    elif "CERTIFICATE_VERIFY" in str(error):
        advice = "Give the installation's own CA, as a file: verify='ca.pem'."
    elif "_ALERT_" in str(error):
        advice = "Does the server want a certificate of the client, or another? It goes to cert=."
    else:
        advice = "Is Airflow running there, and may this machine reach it (VPN, proxy, port)?"
    return f"No connection to {site.root}: {str(error) or 'timed out'}. {advice}"
