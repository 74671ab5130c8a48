"""A server as Airflow 3 is one to a client, on a real socket, which many may ask at once.

Each answer repeats what the request named, so that one that went astray shows. Nothing is kept
but counts, and who is connected.
"""

from __future__ import annotations

import asyncio
import json
import re
import ssl
import threading
from asyncio import StreamReader, StreamWriter
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from itertools import count
from time import monotonic
from typing import Any, Final, NamedTuple, Self
from urllib.parse import parse_qs, unquote, urlsplit

HOST: Final = "127.0.0.1"
VERSION: Final = "3.3.2"
ITEMS: Final = 25
"""Runs that every DAG has."""
PAGE: Final = 10
LINES: Final = 20
"""Lines of every log."""

_PATIENCE_S: Final = 20.0
_NUMBER: Final = re.compile(r"\d+")
_DAG: Final = r"/api/v2/dags/(?P<dag_id>[^/]+)"
_RUN: Final = rf"{_DAG}/dagRuns/(?P<run_id>[^/]+)"
_TASK: Final = rf"{_RUN}/taskInstances/(?P<task_id>[^/]+)"


class Asked(NamedTuple):
    """A request.

    Attributes:
        names: What its path names.
        query: Its query, the last value of each key.
        body: Its JSON, or {}.
    """

    names: dict[str, str]
    query: dict[str, str]
    body: dict[str, Any]


class Airflow3:
    """The server, on a free port and a thread of its own, from `with` on.

    Attributes:
        url: Where it is.
        pause_s: How long it thinks about each request, but for a login.
        broken: How many of the next requests it answers with 503.
        counts: How often each kind of request came, by its handler's name.
        times: When each request came, in seconds.
        links: The connections, by their numbers, that the requests about a DAG came through.
        connected: The connections that are open now.
        most_connected: How many were at once.
    """

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.pause_s = 0.0
        self.broken = 0
        self.counts: Counter[str] = Counter()
        self.times: list[float] = []
        self.links: defaultdict[str, set[int]] = defaultdict(set)
        self.connected: set[int] = set()
        self.most_connected = 0
        self.held = asyncio.Event()
        self.held.set()
        self._numbers = count()
        self._valid: set[str] = set()
        self._ended: set[str] = set()
        self._tls = tls
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._routes = [
            (re.compile(f"{method} {path}"), handler)
            for method, path, handler in (
                ("GET", "/api/v2/version", self.version),
                ("POST", "/auth/token", self.login),
                ("GET", _DAG, self.dag),
                ("PATCH", _DAG, self.dag),
                ("GET", f"{_DAG}/dagRuns", self.runs),
                ("POST", f"{_DAG}/dagRuns", self.trigger),
                ("GET", _RUN, self.run),
                ("GET", f"{_RUN}/wait", self.wait),
                ("GET", _TASK, self.task),
                ("GET", rf"{_TASK}/logs/(?P<number>\d+)", self.logs),
            )
        ]

    def __enter__(self) -> Self:
        self._thread.start()
        serving = asyncio.start_server(self._serve, HOST, 0, backlog=2048, ssl=self._tls)
        self._server = asyncio.run_coroutine_threadsafe(serving, self._loop).result(_PATIENCE_S)
        scheme = "https" if self._tls else "http"
        self.url = f"{scheme}://{HOST}:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(self, *error: object) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(_PATIENCE_S)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_PATIENCE_S)
        self._loop.close()

    def hold(self) -> None:
        """Answer nothing from now on, until `release`."""
        self._loop.call_soon_threadsafe(self.held.clear)

    def release(self) -> None:
        """Answer again."""
        self._loop.call_soon_threadsafe(self.held.set)

    def version(self, _: Asked) -> Any:
        """What the server is."""
        return 200, {"version": VERSION}

    def login(self, _: Asked) -> Any:
        """A token, another each time."""
        token = f"token-{next(self._numbers)}"
        self._valid.add(token)
        return 201, {"access_token": token}

    def forget_tokens(self) -> None:
        """Take none that was given."""
        self._valid.clear()

    def dag(self, asked: Asked) -> Any:
        """A DAG, of any name."""
        return 200, {**asked.names, "is_paused": asked.body.get("is_paused", False), "tags": []}

    def runs(self, asked: Asked) -> Any:
        """The runs of a DAG."""
        at = int(asked.query.get("offset", 0))
        size = min(int(asked.query.get("limit", PAGE)), PAGE)
        dag_id = asked.names["dag_id"]
        runs = [_run(dag_id, f"{dag_id}-{number}") for number in range(at, min(at + size, ITEMS))]
        return 200, {"dag_runs": runs, "total_entries": ITEMS}

    def trigger(self, asked: Asked) -> Any:
        """A new run."""
        run = _run(asked.names["dag_id"], asked.body["dag_run_id"], "queued")
        return 200, {**run, "conf": asked.body.get("conf", {})}

    def run(self, asked: Asked) -> Any:
        """A run, of any name; one that is called so runs until somebody waited for it."""
        is_ended = asked.names["dag_id"] in self._ended or asked.names["run_id"] != "wait"
        return 200, _run(**asked.names, state="success" if is_ended else "running")

    async def wait(self, asked: Asked) -> AsyncIterator[bytes]:
        """The states of a run, until it ends."""
        self._ended.add(asked.names["dag_id"])
        for state in ("running", "running", "success"):
            yield json.dumps({"state": state}).encode() + b"\n"
            await asyncio.sleep(0)

    def task(self, asked: Asked) -> Any:
        """A task that ended."""
        names = {**asked.names, "dag_run_id": asked.names["run_id"], "map_index": -1}
        return 200, {**names, "state": "success", "try_number": 1}

    async def logs(self, asked: Asked) -> AsyncIterator[bytes]:
        """The lines of a log, which name the task."""
        for number in range(LINES):
            event = f"{'/'.join(asked.names.values())}:{number}"
            yield json.dumps({"timestamp": None, "event": event}).encode() + b"\n"
            await asyncio.sleep(0)

    async def _serve(self, reader: StreamReader, writer: StreamWriter) -> None:
        link = next(self._numbers)
        self.connected.add(link)
        self.most_connected = max(self.most_connected, len(self.connected))
        try:
            while True:
                await self._exchange(reader, writer, link)
        except (OSError, EOFError, asyncio.CancelledError):
            return  # the client went away, or the server ends
        finally:
            self.connected.discard(link)
            writer.transport.abort()

    async def _exchange(self, reader: StreamReader, writer: StreamWriter, link: int) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = re.search(r"content-length: (\d+)", head, re.IGNORECASE)
        body = json.loads(await reader.readexactly(int(length[1]))) if length else {}
        method, target, _ = head.split(maxsplit=2)
        given = re.search(r"authorization: (.+)\r", head, re.IGNORECASE)
        answer = await self._answer(method, target, given[1] if given else "", body, link)
        if isinstance(answer, tuple):
            status, data = answer
            content = json.dumps(data).encode()
            writer.write(
                _HEAD % (status, b"application/json", b"Content-Length: %d" % len(content))
            )
            writer.write(content)
        else:
            kind = b"application/x-ndjson"
            writer.write(_HEAD % (200, kind, b"Transfer-Encoding: chunked"))
            async for line in answer:
                writer.write(b"%x\r\n%s\r\n" % (len(line), line))
                await writer.drain()
            writer.write(b"0\r\n\r\n")
        await writer.drain()

    async def _answer(
        self, method: str, target: str, authorization: str, body: Any, link: int
    ) -> Any:
        """Return status and JSON, or what yields lines."""
        self.times.append(monotonic())
        url = urlsplit(target)
        found = ((route.fullmatch(f"{method} {url.path}"), what) for route, what in self._routes)
        match, handler = next((pair for pair in found if pair[0]), (None, self.nothing))
        names = {key: unquote(text) for key, text in (match.groupdict() if match else {}).items()}
        query = {key: values[-1] for key, values in parse_qs(url.query).items()}
        self.counts[handler.__name__] += 1
        self.links[names.get("dag_id", "")].add(link)
        answer: Any = 401, {"detail": "Invalid JWT token"}
        token = authorization.removeprefix("Bearer ")
        if self.broken:
            self.broken -= 1
            answer = 503, {"detail": "away"}
        elif handler in (self.version, self.login) or token in self._valid:
            answer = handler(Asked(names, query, body))
        await self.held.wait()
        if self.pause_s and handler != self.login:
            await asyncio.sleep(self.pause_s)
        return answer

    def nothing(self, _: Asked) -> Any:
        """What is not there."""
        return 404, {"detail": "Not Found"}

    async def _end(self) -> None:
        self._server.close()
        mine = asyncio.current_task()
        tasks = [task for task in asyncio.all_tasks() if task is not mine]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


_UNSET: Final = (
    "queued_at",
    "start_date",
    "end_date",
    "duration",
    "data_interval_start",
    "data_interval_end",
    "last_scheduling_decision",
    "triggered_by",
    "note",
)
_HEAD: Final = b"HTTP/1.1 %d Said\r\nContent-Type: %s\r\n%s\r\n\r\n"


def _run(dag_id: str, run_id: str, state: str = "success") -> dict[str, Any]:
    return {
        "dag_id": dag_id,
        "dag_run_id": run_id,
        "logical_date": None,
        "run_after": "2026-11-22T16:16:03.413489Z",
        "run_type": "manual",
        "state": state,
        "conf": {"of": dag_id},
        **dict.fromkeys(_UNSET),
        "dag_versions": [],
    }
