from __future__ import annotations

import http.server
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.ingress.proxy import Deployment, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY = "0123456789abcdef"
PATH = "/galactic-stars-1234/airflow"
Seen = list[tuple[str, str, dict[str, str], bytes]]


class Upstream(http.server.ThreadingHTTPServer):
    """Stand-in for an Airflow, which keeps what it is asked and answers as its path says."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.seen: Seen = []
        self.read = threading.Event()

    @property
    def url(self) -> str:
        """Scheme, host and port."""
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Any

    def do_GET(self) -> None:
        """Keep the request, and answer as the end of its path says: a status, in parts, not."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.seen.append((self.command, self.path, headers, body))
        last = self.path.rpartition("/")[2]
        if last == "gone":
            self.close_connection = True
            return
        self.send_response_only(int(last) if last.isdigit() else 200)
        self.send_header("X-Two", "one")
        self.send_header("X-Two", "two")
        self.send_header("Keep-Alive", "timeout=5")
        if last == "stream":
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self.wfile.write(b"5\r\nfirst\r\n")
            self.server.read.wait(10)
            if self.headers.get("X-Cut"):
                self.close_connection = True
                return
            self.wfile.write(b"6\r\nsecond\r\n0\r\n\r\n")
        else:
            text = b"" if last == "204" else b'{"of": "Airflow"}'
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

    do_POST = do_GET  # noqa: N815 - the base's names

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's name
        """Write nothing."""


@pytest.fixture
def upstream() -> Iterator[Upstream]:
    """Return the stand-in for an Airflow."""
    with Upstream() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def client(upstream: Upstream) -> Iterator[httpx.Client]:
    """Return a client of an ingress before the stand-in, which trusts its CA and has the key."""
    deployment = Deployment(upstream.url, PATH, KEY, lambda _: "Basic of-its-own")
    with serve(deployment, "software.localhost") as (ingress, trust):
        url = f"https://deployments.{ingress.base_domain}"
        with httpx.Client(base_url=url, verify=trust, headers={"Authorization": KEY}) as client:
            yield client
