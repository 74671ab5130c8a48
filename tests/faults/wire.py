"""HTTP/1.1 as bytes: whole messages read off a stream, and answers made by hand."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from asyncio import StreamReader

LIMIT = 2**20
"""Bytes that a head may have, and a line of a chunked body."""

_END = b"\r\n\r\n"
_BODILESS = (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)


class Message(NamedTuple):
    """A request or an answer, its body as it is framed.

    Attributes:
        head: Up to its empty line, and with it.
        body: What follows; the frames of chunks with it.
    """

    head: bytes
    body: bytes

    @property
    def whole(self) -> bytes:
        """All of it."""
        return self.head + self.body

    @property
    def method(self) -> str:
        """The first word of a request."""
        return self.head.split(b" ", 1)[0].decode("latin-1")

    @property
    def status(self) -> int:
        """The status of an answer."""
        return int(self.head.split(b" ", 2)[1])

    def header(self, name: str) -> str | None:
        """Return the value of a header, None if there is none."""
        found = re.search(rb"\r\n%s:[ \t]*([^\r\n]*)" % name.encode(), self.head, re.IGNORECASE)
        return None if found is None else found[1].strip().decode("latin-1")

    def without(self, *names: str) -> Message:
        """Return it with none of these headers."""
        head = self.head
        for name in names:
            pattern = rb"\r\n%s:[^\r\n]*(?=\r\n)" % name.encode()
            head = re.sub(pattern, b"", head, flags=re.IGNORECASE)
        return Message(head, self.body)

    def having(self, line: str) -> Message:
        """Return it with one header more, given as its line."""
        return Message(self.head[:-2] + line.encode() + _END, self.body)


async def read_request(reader: StreamReader) -> Message:
    """Return the next request.

    Raises:
        IncompleteReadError: The stream ended before it did.
    """
    asked = Message(await reader.readuntil(_END), b"")
    return Message(asked.head, await _framed(reader, asked) or b"")


async def read_answer(reader: StreamReader, method: str) -> Message:
    """Return the answer to a request, in a form that needs no end of the stream to be understood.

    Raises:
        IncompleteReadError: The stream ended before it did.
    """
    answer = Message(await reader.readuntil(_END), b"")
    if method == "HEAD" or answer.status in _BODILESS:
        return answer
    body = await _framed(reader, answer)
    if body is None:
        body = await reader.read()
        return Message(answer.having(f"content-length: {len(body)}").head, body)
    return Message(answer.head, body)


async def _framed(reader: StreamReader, message: Message) -> bytes | None:
    """Return the body that *message* announces, None if it announces none."""
    if "chunked" in (message.header("transfer-encoding") or "").lower():
        return await _chunks(reader)
    length = message.header("content-length")
    return None if length is None else await reader.readexactly(int(length))


async def _chunks(reader: StreamReader) -> bytes:
    parts: list[bytes] = []
    size = 1
    while size:
        line = await reader.readuntil(b"\r\n")
        size = int(line.partition(b";")[0], 16)
        parts += [line, await reader.readexactly(size + 2) if size else b""]
    while parts[-1] != b"\r\n":  # trailers, up to the empty line
        parts.append(await reader.readuntil(b"\r\n"))
    return b"".join(parts)


def answer(status: int, kind: str, body: bytes, *headers: str) -> Message:
    """Return an answer made here.

    Args:
        status: HTTP status.
        kind: Content type.
        body: As it is sent.
        *headers: More headers, as lines.
    """
    lines = [
        f"HTTP/1.1 {status} {HTTPStatus(status).phrase}",
        f"content-type: {kind}",
        f"content-length: {len(body)}",
        *headers,
    ]
    return Message("\r\n".join(lines).encode() + _END, body)


def page(status: int) -> Message:
    """Return a web page, as what stands before an Airflow answers."""
    name = f"{status} {HTTPStatus(status).phrase}"
    text = f"<html><head><title>{name}</title></head><body><h1>{name}</h1></body></html>"
    return answer(status, "text/html", text.encode())
