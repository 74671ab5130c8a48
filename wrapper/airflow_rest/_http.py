"""The one place of httpx: clients made, requests sent, failures to send told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import httpx

from airflow_openapi._runtime.clients import AsyncHttpClient, HttpClient
from airflow_openapi._runtime.errors import ROOT, InvalidInputError
from airflow_openapi._runtime.retries import RATE, Rate
from airflow_openapi._runtime.sending import achunks, asend, build, chunks, send
from airflow_openapi._runtime.transport import bounded, checked_timeout, through, trust
from airflow_openapi._runtime.urls import read_url
from airflow_rest._errors import NotAirflowError

if TYPE_CHECKING:
    from airflow_openapi._runtime.steps import Request
    from airflow_openapi._runtime.transport import Cert, Proxy, Timeout, Verify
    from airflow_rest.astronomer import Site

__all__ = ["achunks", "asend", "checked_timeout", "chunks", "send"]

Auth: TypeAlias = httpx.Auth
SyncClient: TypeAlias = HttpClient
AsyncClient: TypeAlias = AsyncHttpClient
SyncTransport: TypeAlias = httpx.BaseTransport
AsyncTransport: TypeAlias = httpx.AsyncBaseTransport
Response: TypeAlias = httpx.Response
TransportError: TypeAlias = httpx.TransportError

_ACCEPT: Final = {"Accept": "application/json"}


class NotHttpError(NotAirflowError, httpx.RemoteProtocolError):
    """What is there does not speak HTTP. Also an httpx.RemoteProtocolError."""


def options(
    site: Site,
    auth: Auth | None,
    *,
    timeout: Timeout,
    verify: Verify,
    cert: Cert,
    proxy: Proxy,
    transport: object,
) -> dict[str, Any]:
    """Return the arguments of httpx's clients: no redirect is followed, no cookie kept.

    Beside a transport, the environment's proxies and CAs do not count, as in httpx.

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
        "verify": trust(verify, cert, site.root, trust_env=transport is None),
        "proxy": through(proxy, trust_env=transport is None),
        "transport": transport,
        "headers": {"User-Agent": "airflow-rest", **site.headers, **_ACCEPT},
        "follow_redirects": False,
        # Who waits does so at the gate. httpx looks through all that are idle, each time.
        "limits": httpx.Limits(max_connections=None, max_keepalive_connections=20),
    }


def prepare(
    client: SyncClient | AsyncClient,
    request: Request,
    site: Site,
    timeout: Timeout,
    rate: Rate | None,
) -> httpx.Request:
    """Return *request* as httpx sends it; a timeout of its own can only shorten the client's.

    Raises:
        InvalidInputError: It cannot be sent.
    """
    options = dict(request.options)
    if longest := options.pop("timeout", None):
        timeout = bounded(timeout, longest)
    headers = {"Accept": "*/*", **options.pop("headers", {})}
    if headers != _ACCEPT:  # which are the client's own, and httpx is slow to merge
        options["headers"] = headers
    return build(
        client,
        method=request.method,
        url=f"{site.root}{request.path}",
        timeout=timeout,
        extensions={ROOT: site.root, RATE: rate},
        **options,
    )


class connecting:  # noqa: N801 - read as a word, in `with connecting(site, …)`
    """Says what to do about a first answer that is no HTTP, where no Airflow was *found* yet."""

    __slots__ = ("_found", "_site")

    def __init__(self, site: Site, *, found: bool) -> None:
        self._site = site
        self._found = found

    def __enter__(self) -> None:
        """Go on."""

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        """Raise NotHttpError in place of a CutAnswerError."""
        if error is None or self._found:
            return
        from airflow_openapi._runtime.failures import CutAnswerError  # noqa: PLC0415 - it is loaded

        if isinstance(error, CutAnswerError):
            raise NotHttpError(
                f"{self._site.root} does not answer as Airflow does: {error.__cause__}. Are scheme "
                "and port right (http or https), and is Airflow running there? Try again if it is "
                "starting"
            ) from error.__cause__
