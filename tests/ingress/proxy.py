"""A reverse proxy that does as the ingress of Astronomer Software does, for tests.

It knows one Deployment, under its path. It takes an API key as the whole of Authorization, and
exchanges it at each request for credentials that the Airflow behind it takes. Whoever has none is
sent to a login page. What is not there, and an Airflow that is away, have web pages of its own.

Sources: the ingress and the sidecar of astronomer/airflow-chart (auth_request, `@401_auth_error`,
custom-http-errors), the page of Astronomer Software 0.35 on the Airflow REST API.
"""

from __future__ import annotations

import contextlib
import http.server
import ssl
import sys
import threading
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Self, TypeAlias, cast
from urllib.parse import quote

import httpx
import trustme

from tests.ingress.names import localhost

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Generator, Iterable, Iterator

HOP_BY_HOP = {
    *("connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding"),
    *("proxy-authenticate", "proxy-authorization", "upgrade"),
}
PAGES = (HTTPStatus.NOT_FOUND, HTTPStatus.SERVICE_UNAVAILABLE)
"""Statuses whose answers are web pages of the ingress, whatever the Airflow said."""

_BODILESS = (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)
_TIMEOUT_S = 60.0

Pairs: TypeAlias = "list[tuple[str, str]]"


@dataclass(frozen=True)
class Deployment:
    """What stands behind the ingress.

    Attributes:
        upstream: Scheme, host and port of the Airflow, such as `http://127.0.0.1:8080`.
        path: What it is served under, here and there, such as `/galactic-stars-1234/airflow`.
        key: The API key of its service account.
        credentials: What gives the Authorization that the Airflow takes.
    """

    upstream: str
    path: str
    key: str
    credentials: Callable[[httpx.Client], str]

    def has(self, path: str) -> bool:
        """Whether *path* leads there."""
        return path.partition("?")[0] == self.path or path.startswith(f"{self.path}/")


@contextlib.contextmanager
def serve(deployment: Deployment, domain: str) -> Generator[tuple[Ingress, ssl.SSLContext]]:
    """Give an ingress, and what trusts the CA of its own that its certificate is of.

    Args:
        deployment: What stands behind it.
        domain: The base domain, which ends in .localhost.
    """
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(f"deployments.{domain}").configure_cert(context)
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    with localhost(), Ingress(deployment, domain, context) as ingress:
        yield ingress, trust


class Ingress(http.server.ThreadingHTTPServer):
    """The ingress, on a free port of this machine, from `with` on and as long as it lasts."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, deployment: Deployment, domain: str, context: ssl.SSLContext) -> None:
        """Listen.

        Args:
            deployment: What stands behind it.
            domain: The base domain; the ingress is `deployments.` before it.
            context: With a certificate for that.
        """
        super().__init__(("127.0.0.1", 0), _Handler)
        self.deployment = deployment
        self.base_domain = f"{domain}:{self.server_port}"
        self.client = httpx.Client(trust_env=False, timeout=_TIMEOUT_S)
        self._context = context
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()
        self.client.close()

    def get_request(self) -> tuple[socket.socket, Any]:
        """Accept a connection; its handshake is up to its own thread."""
        accepted, address = super().get_request()
        wrapped = self._context.wrap_socket(
            accepted, server_side=True, do_handshake_on_connect=False
        )
        return wrapped, address

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tell of what went wrong here; a client that hangs up, or trusts us not, is no error."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = _TIMEOUT_S

    def __getattr__(self, name: str) -> Any:
        """Return what serves a method, such as do_GET: all of them are served alike."""
        if name.startswith("do_"):
            return self._serve
        raise AttributeError(name)

    @property
    def _ingress(self) -> Ingress:
        return cast("Ingress", self.server)

    def _serve(self) -> None:
        self._has_answered = False
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        deployment = self._ingress.deployment
        if "Transfer-Encoding" in self.headers:
            self.close_connection = True  # where its body ends is not looked for
            self._page(HTTPStatus.LENGTH_REQUIRED)
        elif not deployment.has(self.path):
            self._page(HTTPStatus.NOT_FOUND)
        elif self.headers.get("Authorization") != deployment.key:
            here = f"https://{self.headers.get('Host', '')}{self.path}"
            login = f"https://app.{self._ingress.base_domain}/login?rd={quote(here, safe='')}"
            self._page(HTTPStatus.FOUND, ("location", login))
        else:
            self._pass_on(body)

    def _pass_on(self, body: bytes) -> None:
        client, deployment = self._ingress.client, self._ingress.deployment
        try:
            credentials = ("authorization", deployment.credentials(client))
            headers = [*self._headers(), credentials]
            url = f"{deployment.upstream}{self.path}"
            with client.stream(self.command, url, headers=headers, content=body) as answer:
                if answer.status_code in PAGES:
                    self._page(HTTPStatus(answer.status_code))
                else:
                    self._answer(answer)
        except (httpx.ConnectError, httpx.HTTPStatusError):
            self._page(HTTPStatus.SERVICE_UNAVAILABLE)
        except httpx.TransportError:
            self.close_connection = True
            if not self._has_answered:
                self._page(HTTPStatus.BAD_GATEWAY, ("connection", "close"))

    def _headers(self) -> Pairs:
        """Return the headers for the Airflow: the client's, and where they came from."""
        mine = {"authorization", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"}
        earlier = self.headers.get("X-Forwarded-For")
        client = self.client_address[0]
        return [
            *((name, value) for name, value in _passed(self.headers.items()) if name not in mine),
            ("x-forwarded-for", f"{earlier}, {client}" if earlier else client),
            ("x-forwarded-host", self.headers.get("Host", "")),
            ("x-forwarded-proto", "https"),
        ]

    def _answer(self, answer: httpx.Response) -> None:
        """Pass on what the Airflow answers, its body as it comes."""
        has_body = self.command != "HEAD" and answer.status_code not in _BODILESS
        chunked = has_body and "content-length" not in answer.headers
        framing = [("transfer-encoding", "chunked")] if chunked else []
        self._head(answer.status_code, [*_passed(answer.headers.multi_items()), *framing])
        parts = answer.iter_raw() if has_body else ()
        for part in _framed(parts) if chunked else parts:
            self.wfile.write(part)

    def _page(self, status: HTTPStatus, *headers: tuple[str, str]) -> None:
        name = f"{status.value} {status.phrase}"
        page = f"<html><head><title>{name}</title></head><body><h1>{name}</h1></body></html>"
        own = [("content-type", "text/html"), ("content-length", str(len(page)))]
        self._head(status, [*own, *headers])
        if self.command != "HEAD":
            self.wfile.write(page.encode())

    def _head(self, status: int, headers: Pairs) -> None:
        self._has_answered = True
        self.send_response_only(status)
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's name
        """Write nothing."""


def _passed(headers: Iterable[tuple[str, str]]) -> Pairs:
    """Return what a proxy passes on: all but what is between the two ends of one connection."""
    pairs = [(name.lower(), value) for name, value in headers]
    named = {
        option.strip().lower()
        for name, value in pairs
        if name == "connection"
        for option in value.split(",")
    }
    return [(name, value) for name, value in pairs if name not in HOP_BY_HOP | named]


def _framed(parts: Iterable[bytes]) -> Iterator[bytes]:
    """Yield *parts* as the chunks of a body whose length is not known, and its end."""
    for part in parts:
        if part:
            yield b"%x\r\n%s\r\n" % (len(part), part)
    yield b"0\r\n\r\n"
