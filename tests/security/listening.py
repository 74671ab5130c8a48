"""A server that reads requests byte by byte, with no help of any HTTP library, and keeps them."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from io import BufferedIOBase
from ssl import SSLContext

from msgspec import Struct


class Heard(Struct, frozen=True):
    """A request as it stood on the wire.

    Attributes:
        method: What stands before the first space of its first line.
        target: What stands between that and the last.
        headers: Names in lower case, and values, in their order.
        body: As long as Content-Length says.
    """

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> list[str]:
        """Return every value of a header."""
        return [value for other, value in self.headers if other == name.lower()]


Answering = Callable[[Heard], bytes]
"""Returns the whole answer, head and body; none closes the connection."""


class _Quiet(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a connection that the client broke."""


class Listener:
    """A server on a port of this machine.

    Attributes:
        port: Where it listens.
        heard: What was asked, in order; `clear` it between examples.
    """

    def __init__(self, answer: Answering, tls: SSLContext | None = None) -> None:
        self.heard: list[Heard] = []
        listener = self

        class Handler(socketserver.StreamRequestHandler):
            disable_nagle_algorithm = True

            def handle(self) -> None:
                while (asked := _read(self.rfile)) is not None:
                    listener.heard.append(asked)
                    said = answer(asked)
                    self.wfile.write(said)
                    if not said or b"\r\nconnection: close" in said.lower():
                        return

        self._server = _Quiet(("127.0.0.1", 0), Handler)
        self._scheme = "https" if tls else "http"
        if tls:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    def url(self, host: str = "127.0.0.1", path: str = "") -> str:
        """Return a URL of this server; another name of this machine counts as another host."""
        return f"{self._scheme}://{host}:{self.port}{path}"

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@contextmanager
def listening(answer: Answering, tls: SSLContext | None = None) -> Generator[Listener]:
    """Run a server that gives these answers."""
    listener = Listener(answer, tls)
    try:
        yield listener
    finally:
        listener.close()


def said(
    status: int = 200, body: bytes = b"{}", kind: str = "application/json", **headers: str
) -> bytes:
    """Return an answer as it goes over the wire.

    Args:
        status: HTTP status.
        body: Its body.
        kind: Its Content-Type.
        **headers: Further headers; an underscore stands for a hyphen.
    """
    lines = [f"HTTP/1.1 {status} So", f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def _read(wire: BufferedIOBase) -> Heard | None:
    """Return the next request; None at the end of the connection, or where it is none."""
    first = _line(wire)
    if first is None or first.count(b" ") < 2 or not first.endswith(b" HTTP/1.1"):
        return None
    method, _, rest = first.partition(b" ")
    target = rest.rpartition(b" ")[0]
    headers: list[tuple[str, str]] = []
    while line := _line(wire):
        name, colon, value = line.partition(b":")
        if not colon or name != name.strip():
            return None
        headers.append((name.decode("ascii").lower(), value.strip().decode("latin-1")))
    length = next((int(value) for name, value in headers if name == "content-length"), 0)
    body = wire.read(length)
    return Heard(method.decode("ascii"), target.decode("latin-1"), tuple(headers), body)


def _line(wire: BufferedIOBase) -> bytes | None:
    line = wire.readline()
    return line.removesuffix(b"\r\n") if line.endswith(b"\r\n") else None
