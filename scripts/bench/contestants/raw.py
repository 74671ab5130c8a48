"""The floors: what cannot be had for less in Python."""

from __future__ import annotations

import asyncio
import base64
import datetime
import functools
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import httpx
import orjson

Task = Callable[[], object]
_INSTANCES = "/dags/~/dagRuns/~/taskInstances"
_PAGE = 100
_PATIENCE_S = 60.0


def write_json(*, asked_path: str, api: str) -> Callable[[], object]:
    """Write what is asked for as bodies, from dicts, with the standard library."""
    del api
    asked = json.loads(Path(asked_path).read_bytes())
    dates = [datetime.datetime.fromisoformat(one["logical_date"]) for one in asked]

    def task() -> list[bytes]:
        return [
            json.dumps({**one, "logical_date": date.isoformat()}).encode()
            for one, date in zip(asked, dates, strict=True)
        ]

    task()
    return task


def read_orjson(*, body_path: str, api: str, kind: str, count: int) -> Callable[[], object]:
    """Read a body into dicts with orjson, untyped.

    Raises:
        ValueError: Not *count* items came of it.
    """
    del api
    return _counting(functools.partial(orjson.loads, Path(body_path).read_bytes()), kind, count)


def read_json(*, body_path: str, api: str, kind: str, count: int) -> Callable[[], object]:
    """Read a body into dicts with the standard library, untyped.

    Raises:
        ValueError: Not *count* items came of it.
    """
    del api
    return _counting(functools.partial(json.loads, Path(body_path).read_bytes()), kind, count)


def get(*, root: str, path: str, credentials: Sequence[str], calls: int) -> Task:
    """Ask for one thing so many times on a kept connection, and read it with json.loads."""
    client = httpx.Client(base_url=root, headers=_headers(credentials))

    def task() -> None:
        for _ in range(calls):
            json.loads(client.get(path).content)

    client.get(path).raise_for_status()
    return task


def get_async(*, root: str, path: str, credentials: Sequence[str], calls: int) -> Task:
    """As `get`, one after the other in an event loop."""
    client = httpx.AsyncClient(base_url=root, headers=_headers(credentials))
    runner = asyncio.Runner()

    async def task() -> None:
        for _ in range(calls):
            json.loads((await client.get(path)).content)

    runner.run(client.get(path)).raise_for_status()
    return lambda: runner.run(task())


def bulk(
    *,
    root: str,
    api: str,
    credentials: Sequence[str],
    count: int,
    warm: bool = True,
    by_cursor: bool = False,
) -> Task:
    """Read all task instances by a loop of one's own, and hold the dicts.

    Raises:
        ValueError: Not *count* of them came.
    """
    path = f"/api/{api}{_INSTANCES}"
    client = httpx.Client(base_url=root, headers=_headers(credentials), timeout=_PATIENCE_S)
    if warm:
        client.get(path, params={"limit": 1}).raise_for_status()

    def task() -> object:
        items: list[Any] = []
        params: dict[str, Any] | None = _first(by_cursor=by_cursor)
        while params:
            answer = client.get(path, params=params)
            answer.raise_for_status()
            params = _add(items, json.loads(answer.content), params)
        return _counted(items, count)

    return task


def bulk_async(*, root: str, api: str, credentials: Sequence[str], count: int) -> Task:
    """As `bulk`, in an event loop.

    Raises:
        ValueError: Not *count* of them came.
    """
    path = f"/api/{api}{_INSTANCES}"
    client = httpx.AsyncClient(base_url=root, headers=_headers(credentials), timeout=_PATIENCE_S)
    runner = asyncio.Runner()

    async def read() -> object:
        items: list[Any] = []
        params: dict[str, Any] | None = _first(by_cursor=False)
        while params:
            answer = await client.get(path, params=params)
            answer.raise_for_status()
            params = _add(items, json.loads(answer.content), params)
        return _counted(items, count)

    runner.run(client.get(path, params={"limit": 1})).raise_for_status()
    return lambda: runner.run(read())


def _counting(task: Callable[[], dict[str, Any]], kind: str, count: int) -> Task:
    """Return the task, which was done once."""
    _counted(task()[kind], count)
    return task


def _first(*, by_cursor: bool) -> dict[str, Any]:
    return {"limit": _PAGE, "cursor": ""} if by_cursor else {"limit": _PAGE, "offset": 0}


def _add(items: list[Any], page: dict[str, Any], params: dict[str, Any]) -> dict[str, Any] | None:
    """Keep the items of a page; return the parameters of the next, or None after the last."""
    items += page["task_instances"]
    if "cursor" in params:
        cursor = page["next_cursor"]
        return {"limit": _PAGE, "cursor": cursor} if cursor else None
    return {"limit": _PAGE, "offset": len(items)} if len(items) < page["total_entries"] else None


def _counted(items: list[Any], count: int) -> list[Any]:
    if len(items) != count:
        raise ValueError(f"{len(items)} items were read instead of {count}")
    return items


def _headers(credentials: Sequence[str]) -> dict[str, str]:
    if len(credentials) == 1:
        return {"Authorization": f"Bearer {credentials[0]}"}
    pair = base64.b64encode(":".join(credentials).encode()).decode()
    return {"Authorization": f"Basic {pair}"}
