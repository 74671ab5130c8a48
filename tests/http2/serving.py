"""The server of tests/concurrency, which speaks HTTP/2 over TLS."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections import defaultdict
from typing import TYPE_CHECKING, Any, TypeVar

import httpx
import trustme
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, Event, RequestReceived, StreamEnded

from tests.concurrency.airflow3 import HOST, Airflow3, Asked

if TYPE_CHECKING:
    from asyncio import StreamReader, StreamWriter
    from collections.abc import AsyncIterator

T = TypeVar("T", httpx.HTTPTransport, httpx.AsyncHTTPTransport)
JSON = "application/json"
NOT_HTTP_2 = b"\0\0\1\0\0\0\0\0\0x"
"""Data of the stream 0, which has none."""
HUGE = 5000
"""Lines of the log of a task called `huge`, of 8 kB each: more than the window of a connection."""


class Airflow3Http2(Airflow3):
    """The server.

    Attributes:
        fault: What becomes of the next answer to a trigger: "" for none.
        made: The ids of the runs that were triggered.
        authority: Who vouches for it.
    """

    def __init__(self) -> None:
        self.authority = trustme.CA()
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self.authority.issue_cert(HOST).configure_cert(tls)
        tls.set_alpn_protocols(["h2"])
        super().__init__(tls)
        self.fault = ""
        self.made: list[str] = []

    def transport(self, kind: type[T]) -> T:
        """Return a transport of *kind* that speaks HTTP/2 to it."""
        context = ssl.create_default_context()
        self.authority.configure_trust(context)
        return kind(verify=context, http2=True)

    def trigger(self, asked: Asked) -> Any:
        """A new run, unless the request is lost before it is one."""
        if self.fault != "before":
            self.made.append(asked.body["dag_run_id"])
        return super().trigger(asked)

    def run(self, asked: Asked) -> Any:
        """As that of Airflow3; a run that nobody made is not there, if it may have been lost."""
        run_id = asked.names["run_id"]
        if run_id.startswith("mine") and run_id not in self.made:
            return 404, {"title": "DAGRun not found", "detail": "not found"}
        return super().run(asked)

    async def logs(self, asked: Asked) -> AsyncIterator[bytes]:
        """As that of Airflow3; a long one, if the task is called so."""
        if asked.names["task_id"] != "huge":
            async for line in super().logs(asked):
                yield line
            return
        for number in range(HUGE):
            text = {"timestamp": None, "event": f"{number} {'x' * 8000}"}
            yield json.dumps(text).encode() + b"\n"

    async def _exchange(self, reader: StreamReader, writer: StreamWriter, link: int) -> None:
        conversation = Conversation(self, writer, link)
        try:
            while received := await reader.read(1 << 16):
                conversation.hear(received)
        finally:
            conversation.end()
        raise EOFError


class Conversation:
    """A connection of HTTP/2: each of its streams is answered by a task."""

    def __init__(self, server: Airflow3Http2, writer: StreamWriter, link: int) -> None:
        self._server, self._writer, self._link = server, writer, link
        self._h2 = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
        self._heads: dict[int, dict[str, str]] = {}
        self._bodies: defaultdict[int, bytearray] = defaultdict(bytearray)
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._heard = asyncio.Event()
        self._h2.initiate_connection()
        self._say()

    def hear(self, received: bytes) -> None:
        """Do what the client asks for."""
        for event in self._h2.receive_data(received):
            self._note(event)
        self._say()
        self._heard.set()

    def end(self) -> None:
        """Answer nothing more."""
        for task in self._tasks.values():
            task.cancel()

    def _note(self, event: Event) -> None:
        if isinstance(event, RequestReceived):
            self._heads[event.stream_id] = dict(event.headers)  # type: ignore[arg-type] # decoded
        elif isinstance(event, DataReceived):
            self._bodies[event.stream_id] += event.data
            self._h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, StreamEnded):
            work = self._answer(event.stream_id)
            self._tasks[event.stream_id] = asyncio.get_running_loop().create_task(work)

    async def _answer(self, stream: int) -> None:
        head, body = self._heads[stream], self._bodies[stream]
        answer = await self._server._answer(
            head[":method"],
            head[":path"],
            head.get("authorization", ""),
            json.loads(body) if body else {},
            self._link,
        )
        is_trigger = head[":method"] == "POST" and head[":path"].endswith("/dagRuns")
        if is_trigger and self._server.fault:
            fault, self._server.fault = self._server.fault, ""
            self._fail(fault, stream)
            return
        is_whole = isinstance(answer, tuple)
        kind = JSON if is_whole else "application/x-ndjson"
        status = answer[0] if is_whole else 200
        self._h2.send_headers(stream, [(":status", str(status)), ("content-type", kind)])
        if is_whole:
            await self._send(stream, json.dumps(answer[1]).encode())
        else:
            async for line in answer:
                await self._send(stream, line)
        self._h2.end_stream(stream)
        self._say()

    async def _send(self, stream: int, data: bytes) -> None:
        while data:
            self._heard.clear()
            size = min(self._h2.local_flow_control_window(stream), self._h2.max_outbound_frame_size)
            if size > 0:
                self._h2.send_data(stream, data[:size])
                data = data[size:]
                self._say()
                await self._writer.drain()
            else:
                await self._heard.wait()

    def _fail(self, fault: str, stream: int) -> None:
        if fault in ("before", "closed"):
            self._writer.transport.abort()
        elif fault == "reset":
            self._h2.reset_stream(stream, error_code=8)
        elif fault == "goaway":
            self._h2.close_connection(last_stream_id=stream)
        elif fault == "half":
            self._h2.send_headers(stream, [(":status", "200"), ("content-type", JSON)])
            self._h2.send_data(stream, b'{"dag_run_id": ')
        self._say()
        if fault in ("half", "no HTTP/2"):
            self._writer.write(NOT_HTTP_2)

    def _say(self) -> None:
        self._writer.write(self._h2.data_to_send())
