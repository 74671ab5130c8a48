"""What a client gets in place of a server's answer, or of it."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from tests.faults import wire
from tests.faults.kinds import Fault, Kind
from tests.faults.wire import Message

_STATUSES = (502, 503, 504)


def instead(fault: Fault) -> Message | None:
    """Return what the client gets in place of the server's answer, None if it gets that."""
    made = _INSTEAD.get(fault.kind)
    return None if made is None else made(fault)


def hurt(answer: Message, fault: Fault) -> bytes:
    """Return the bytes of *answer* that the client gets."""
    match fault.kind:
        case Kind.HEAD_CUT:
            return answer.head[: 1 + int((len(answer.head) - 2) * fault.share)]
        case Kind.BODY_CUT:
            return answer.head + _start(answer.body, fault)
        case Kind.UNFRAMED:
            plain = answer.without("content-length", "transfer-encoding")
            return plain.having("connection: close").head + _start(answer.body, fault)
        case Kind.FLIPPED if answer.body:
            at = int(len(answer.body) * fault.share)
            flipped = bytes([answer.body[at] ^ 1 << fault.turn % 8])
            return answer.head + answer.body[:at] + flipped + answer.body[at + 1 :]
        case _:
            return answer.whole


def _noise(fault: Fault) -> bytes:
    return random.Random(fault.turn).randbytes(200)  # noqa: S311 - to be repeated


def _start(body: bytes, fault: Fault) -> bytes:
    return body[: int(len(body) * fault.share)]


def _page(fault: Fault) -> Message:
    return wire.page(_STATUSES[fault.turn % 3])


def _page_200(_: Fault) -> Message:
    return wire.page(200)


def _failure(_: Fault) -> Message:
    body = b'{"title": "Internal Server Error", "detail": "a made-up failure"}'
    return wire.answer(500, "application/json", body)


def _too_many(fault: Fault) -> Message:
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=1), usegmt=True)
    when = f"retry-after: {later if fault.turn % 2 else 1}"
    return wire.answer(429, "application/json", b'{"detail": "too many requests"}', when)


def _garbage(fault: Fault) -> Message:
    # The end of a head, or none: a client reads what goes before, or is still waiting for it.
    return Message(b"", _noise(fault) + b"\r\n\r\n" * (fault.turn % 2))


def _gzip(fault: Fault) -> Message:
    noise = b"\x1f\x8b\x08" + _noise(fault)
    return wire.answer(200, "application/json", noise, "content-encoding: gzip")


_INSTEAD: dict[Kind, Callable[[Fault], Message]] = {
    Kind.PAGE: _page,
    Kind.PAGE_DONE: _page,
    Kind.PAGE_200: _page_200,
    Kind.PAGE_200_DONE: _page_200,
    Kind.FAILURE: _failure,
    Kind.FAILURE_DONE: _failure,
    Kind.TOO_MANY: _too_many,
    Kind.GARBAGE: _garbage,
    Kind.GARBAGE_DONE: _garbage,
    Kind.GZIP: _gzip,
}
