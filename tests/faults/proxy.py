"""A proxy that does harm: it cuts, delays, doubles and corrupts the exchanges that pass it.

It speaks HTTP/1.1 over plain TCP and knows bytes alone, so that it can stop anywhere. A client's
connection stays open from one exchange to the next, as with a real proxy; each request has a
connection of its own to the server.
"""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
from asyncio import StreamReader, StreamWriter
from collections import Counter
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Self

from tests.faults import wire
from tests.faults.answers import hurt, instead
from tests.faults.kinds import BEFORE, DELAYS, DOUBLES, UNDONE, Fault, Kind

if TYPE_CHECKING:
    from tests.faults.wire import Message

HOST = "127.0.0.1"
AWAY = "the server was away"
"""What is counted where nothing was done, and the server could not be reached or ended."""

_PATIENCE_S = 60.0  # for an answer of the server
_TICK_S = 0.05
_ERRORS = (OSError, EOFError, asyncio.LimitOverrunError)


class FaultProxy:
    """The proxy, on a free port of this machine and a thread of its own, from `with` on.

    Attributes:
        url: Where it is.
        counts: How often each thing was done.

    Args:
        port: Of the server, on this machine.
        draw: What is done to each exchange.
        longest_s: How long a delay may be, beyond the client's own patience where it is outwaited.
        outwaited_s: How long the proxy waits for a client to give up.
    """

    def __init__(
        self, port: int, draw: Callable[[], Fault], *, longest_s: float, outwaited_s: float = 60.0
    ) -> None:
        self.counts: Counter[str] = Counter()
        self._upstream, self._draw = port, draw
        self._longest_s, self._outwaited_s = longest_s, outwaited_s
        # Keeps the port, so that it is nobody else's while the listener is away.
        self._holder = _bound(0)
        self._port: int = self._holder.getsockname()[1]
        self.url = f"http://{HOST}:{self._port}"
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.Task[Any]] = set()
        self._busy: set[asyncio.Task[Any]] = set()
        self._late: set[asyncio.Task[Any]] = set()

    def __enter__(self) -> Self:
        self._thread.start()
        self._do(self._listen())
        return self

    def __exit__(self, *error: object) -> None:
        self._do(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        self._holder.close()

    def drain(self) -> None:
        """Wait until every request that came here has been answered or dropped.

        Those whose clients have given up are among them, and those that were held back.
        """
        self._do(self._drained())

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(
            self._connected, sock=_bound(self._port), limit=wire.LIMIT
        )

    async def _drained(self) -> None:
        while pending := self._late | self._busy:
            await asyncio.wait(pending, timeout=_TICK_S)

    async def _end(self) -> None:
        await self._shut()
        await asyncio.sleep(_TICK_S)  # whoever was let in just now is served by then, and so closed
        for task in self._open | self._late:
            task.cancel()
        await asyncio.gather(*self._open, *self._late, return_exceptions=True)
        await self._shut()  # a listener that was away may have come back

    async def _shut(self) -> None:
        """Let nobody in any more. Python 3.11 loses whom a server accepts just before it closes."""
        server, self._server = self._server, None
        if server is not None:
            for listener in server.sockets:
                self._loop.remove_reader(listener)
            await asyncio.sleep(0)
            server.close()

    def _aside(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something that goes on when its client has gone."""
        task = self._loop.create_task(work)
        self._late.add(task)
        task.add_done_callback(self._late.discard)

    async def _connected(self, reader: StreamReader, writer: StreamWriter) -> None:
        """Serve one connection to its end."""
        task = _this_task()
        self._open.add(task)
        try:
            while await self._serve(await wire.read_request(reader), reader, writer):
                pass
        except (*_ERRORS, asyncio.CancelledError):
            pass  # the client has gone, in the middle of a request or between two; or the proxy has
        finally:
            self._open.discard(task)
            writer.close()

    async def _serve(self, request: Message, reader: StreamReader, writer: StreamWriter) -> bool:
        """Do something to one exchange, and return whether the connection goes on."""
        fault = self._draw()
        task = _this_task()
        self._busy.add(task)
        try:
            answer = await self._made(request, fault, reader, writer)
        except _ERRORS:
            self.counts[AWAY] += 1
            # A page is what stands there where a proxy does; where none does, nothing.
            answer = wire.page(503 - fault.turn % 2) if fault.turn % 3 else None
        else:
            self.counts[fault.kind] += 1
        finally:
            self._busy.discard(task)
        if answer is None:
            return False
        sent = hurt(answer, fault)
        writer.write(sent)
        await writer.drain()
        return sent == answer.whole and bool(answer.head)

    async def _made(
        self, request: Message, fault: Fault, reader: StreamReader, writer: StreamWriter
    ) -> Message | None:
        """Forward the request, or not, and return the answer, whole; None to close instead."""
        kind = fault.kind
        if kind in BEFORE:
            await self._break(request, fault, writer)
            return None
        if kind in DELAYS:
            return await self._delayed(request, fault, reader)
        if kind in DOUBLES:
            return await self._doubled(request, fault)
        if kind is Kind.DROPPED:
            await self._drop(request, fault)
            return None
        answer = None if kind in UNDONE else await self._forward(request)
        if kind is Kind.UNANSWERED:
            return None
        return instead(fault) or answer

    async def _break(self, request: Message, fault: Fault, writer: StreamWriter) -> None:
        """Break off before the server has the whole request."""
        if fault.kind is Kind.PART:
            _, upstream = await self._send(request, fault.share)
            upstream.close()
        elif fault.kind in (Kind.RESET, Kind.REFUSED):
            linger = struct.pack("ii", 1, 0)  # on for no second: its end is a reset
            accepted: socket.socket = writer.get_extra_info("socket")
            accepted.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        if fault.kind is Kind.REFUSED and self._server is not None:
            await self._shut()
            self._aside(self._listen_again(fault.share * self._longest_s))

    async def _drop(self, request: Message, fault: Fault) -> None:
        """Leave the client as soon as the server has the request; tell the server so, or not."""
        answers, upstream = await self._send(request)
        if fault.turn % 2:
            upstream.write_eof()
        self._aside(_read_out(answers, upstream))

    async def _delayed(
        self, request: Message, fault: Fault, reader: StreamReader
    ) -> Message | None:
        if fault.kind is Kind.SLOW:
            await asyncio.sleep(fault.share * self._longest_s)
            return await self._forward(request)
        answer = await self._forward(request) if fault.kind is Kind.HELD else None
        has_gone = await self._outwait(reader)
        if fault.kind is Kind.LATE and has_gone:
            self._aside(self._forward_late(request, fault.share * self._longest_s))
        return None if has_gone else answer

    async def _doubled(self, request: Message, fault: Fault) -> Message:
        if fault.kind is Kind.AT_ONCE:
            two = [self._loop.create_task(self._forward(request)) for _ in range(2)]
            await asyncio.gather(*two, return_exceptions=True)
            return await two[fault.turn % 2]
        answers = [await self._forward(request), await self._forward(request)]
        return answers[fault.kind is Kind.TWICE_SECOND]

    async def _send(
        self, request: Message, share: float = 1.0
    ) -> tuple[StreamReader, StreamWriter]:
        """Send the server a request, or a share of its bytes and no more."""
        whole = request.without("connection").having("connection: close").whole
        reader, writer = await asyncio.open_connection(HOST, self._upstream, limit=wire.LIMIT)
        writer.write(whole[: int(len(whole) * share)])
        await writer.drain()
        return reader, writer

    async def _forward(self, request: Message) -> Message:
        """Send the server a request, and return its answer as the client may have it."""
        reader, writer = await self._send(request)
        try:
            answer = await asyncio.wait_for(wire.read_answer(reader, request.method), _PATIENCE_S)
        finally:
            writer.close()
        return answer.without("connection", "keep-alive")

    async def _forward_late(self, request: Message, seconds: float) -> None:
        await asyncio.sleep(seconds)
        try:
            await self._forward(request)
        except _ERRORS:
            self.counts[AWAY] += 1

    async def _outwait(self, reader: StreamReader) -> bool:
        """Wait until the client has gone, and return whether it has."""
        try:
            return not await asyncio.wait_for(reader.read(1), self._outwaited_s)
        except TimeoutError:
            return False
        except ConnectionError:
            return True

    async def _listen_again(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await self._listen()


def _this_task() -> asyncio.Task[Any]:
    task = asyncio.current_task()
    assert task is not None
    return task


async def _read_out(reader: StreamReader, writer: StreamWriter) -> None:
    """Read an answer that nobody gets, so that it is known when the server has done its part."""
    try:
        await asyncio.wait_for(reader.read(), _PATIENCE_S)
    except OSError:
        pass
    finally:
        writer.close()


def _bound(port: int) -> socket.socket:
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    bound.bind((HOST, port))
    return bound
