"""The floors: what cannot be had for less in Python."""

from __future__ import annotations

import datetime
import functools
import json
from collections.abc import Callable
from pathlib import Path

import orjson


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

    return task


def read_orjson(*, body_path: str, api: str, kind: str, count: int) -> Callable[[], object]:
    """Read a body into dicts with orjson, untyped."""
    del api, kind, count
    return functools.partial(orjson.loads, Path(body_path).read_bytes())


def read_json(*, body_path: str, api: str, kind: str, count: int) -> Callable[[], object]:
    """Read a body into dicts with the standard library, untyped."""
    del api, kind, count
    return functools.partial(json.loads, Path(body_path).read_bytes())
