"""A server to measure clients with: it answers at once, or after a pause, from bytes made before.

It is a process of its own, so that nothing of its work is counted as a client's, and it knows
nothing of any framework, so that little of it is waited for: `python -m scripts.bench.server`.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import parse_qsl, unquote

from . import payload
from .payload import Api, encoded

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

ROOT: Final = Path(__file__).resolve().parents[2]
RELEASES: Final[dict[Api, str]] = {"v1": "2.11.2", "v2": "3.3.2"}
"""What the server says that it runs, by its API, unless it is told otherwise."""
BEFORE_CURSORS: Final = "3.1.8"
"""A release of v2 that lists the same task instances, but asks for pages by offset alone."""
DAG: Final = "example_dag"
"""The one DAG that it knows."""
CAP: Final = 100
"""The largest page, in items, whatever is asked for."""
_PAGE: Final = 50
_INSTANCES: Final = "/dags/~/dagRuns/~/taskInstances"
_KIND: Final = "task_instances"
_HEAD: Final = b"HTTP/1.1 %b\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"


class Shelf:
    """A list, and the answers that hold a part of it."""

    def __init__(self, name: str, items: Sequence[bytes], *, has_cursor: bool) -> None:
        """Take the items, each as it stands in an answer.

        Args:
            name: The field of an answer that holds them.
            items: What it holds.
            has_cursor: Whether pages can be asked for by cursor.
        """
        self._name, self._items, self._has_cursor = name, items, has_cursor

    def page(self, query: str) -> bytes:
        """Return the answer to a query: its limit and its offset, or its cursor.

        A cursor is the offset that it leads to, as text, and "" the first; under it nothing is
        said of how many there are, which real servers count up to a limit alone.
        """
        asked = dict(parse_qsl(query, keep_blank_values=True))
        count = len(self._items)
        cursor = asked.get("cursor") if self._has_cursor else None
        begin = int((asked.get("offset") if cursor is None else cursor) or 0)
        end = begin + min(int(asked.get("limit", _PAGE)), CAP)
        rest: dict[str, int | str | None] = {"total_entries": count}
        if self._has_cursor:
            by_cursor = cursor is not None
            rest = {
                "total_entries": None if by_cursor else count,
                "next_cursor": str(end) if by_cursor and end < count else None,
                "previous_cursor": str(max(0, begin - CAP)) if by_cursor and begin else None,
                "total_entries_limit": None,
            }
        tail = json.dumps(rest, separators=(",", ":")).encode()
        return b'{"%b":[%b],%b' % (
            self._name.encode(),
            b",".join(self._items[begin:end]),
            tail[1:],
        )


class Site:
    """What the server answers, by path: recorded single things, and pages of task instances."""

    def __init__(self, api: Api, count: int, release: str = "") -> None:
        """Make every answer that can be made before.

        Args:
            api: "v1" or "v2".
            count: How many task instances there are.
            release: What it says that it runs, if not that of RELEASES; BEFORE_CURSORS has no
                cursor. What else there is was recorded of the release of RELEASES.
        """
        base = f"/api/{api}"
        self._single = {f"{base}{path}": answer for path, answer in _recorded(api)}
        if release:
            self._single[f"{base}/version"] = _json({"version": release})
        self._pages = f"{base}{_INSTANCES}"
        items = [encoded(item) for at in range(count) for item in payload.items(api, _KIND, 1, at)]
        self._shelf = Shelf(_KIND, items, has_cursor=api == "v2" and release != BEFORE_CURSORS)
        self._missing = _whole(b"404 Not Found", b'{"detail":"Not Found"}')

    def answer(self, target: str) -> bytes:
        """Return the whole answer to a GET of *target*, path and query."""
        path, _, query = target.partition("?")
        path = unquote(path)
        if path == self._pages:
            return _whole(b"200 OK", self._shelf.page(query))
        return self._single.get(path, self._missing)


def _recorded(api: Api) -> Iterator[tuple[str, bytes]]:
    """Yield what a real server of the API answered to each GET, by its path within the API."""
    path = ROOT / "tests/data/guides" / f"{RELEASES[api]}.json"
    for one in json.loads(path.read_bytes())["answers"]:
        if one["request"].startswith("GET /") and one["status"] == 200:  # noqa: PLR2004 - OK
            yield one["request"].removeprefix("GET "), _json(one["answer"])


def _json(answer: object) -> bytes:
    return _whole(b"200 OK", json.dumps(answer, separators=(",", ":")).encode())


def _whole(status: bytes, body: bytes) -> bytes:
    return _HEAD % (status, len(body)) + body


class _Connection(asyncio.Protocol):
    """One kept connection. Requests have no bodies, since nothing but GET is measured here."""

    def __init__(self, site: Site, delay_s: float) -> None:
        self._site, self._delay_s = site, delay_s
        self._received = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            _, target, _ = self._received[:end].split(b"\r\n", 1)[0].decode().split(" ")
            del self._received[: end + 4]
            answer = self._site.answer(target)
            if self._delay_s:
                loop = asyncio.get_running_loop()
                loop.call_later(self._delay_s, self._transport.write, answer)
            else:
                self._transport.write(answer)


@contextlib.contextmanager
def serving(api: Api, *, count: int = 0, delay_s: float = 0.0, release: str = "") -> Generator[str]:
    """Run a server as a process of its own, and hand out its root, such as http://127.0.0.1:8080.

    Args:
        api: "v1" or "v2": it knows no other.
        count: How many task instances it lists, for all DAGs and runs.
        delay_s: How long each answer is held back, whatever else is asked meanwhile.
        release: As Site has it.
    """
    options = [api, str(count), str(delay_s), *([release] if release else [])]
    command = [sys.executable, "-m", "scripts.bench.server", *options]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        try:
            port = next(iter(process.stdout or ()), b"")
            if not port:
                raise RuntimeError("the local server did not start; what it wrote is above")
            yield f"http://127.0.0.1:{int(port)}"
        finally:
            process.terminate()


async def serve(site: Site, delay_s: float) -> None:
    """Serve on a free port of this machine, which is printed, until standard input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Connection(site, delay_s), "127.0.0.1", 0)
    ended = asyncio.StreamReader()
    # Whoever started it holds the other end: however that process ends, this one does too.
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(ended), sys.stdin)
    async with server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await ended.read()


def main() -> None:
    """Run the server that the command line names."""
    parser = argparse.ArgumentParser(prog="python -m scripts.bench.server")
    parser.add_argument("api", choices=sorted(RELEASES))
    parser.add_argument("count", type=int, help="task instances")
    parser.add_argument("delay_s", type=float, help="seconds before each answer")
    parser.add_argument("release", nargs="?", default="", help="what it says that it runs")
    options = parser.parse_args()
    asyncio.run(serve(Site(options.api, options.count, options.release), options.delay_s))


if __name__ == "__main__":
    main()
