"""The floors: what cannot be had for less in Python."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from pathlib import Path

import orjson


def read_orjson(*, body_path: str, api: str, kind: str, count: int) -> Callable[[], object]:
    """Read a body into dicts with orjson, untyped."""
    del api, kind, count
    return functools.partial(orjson.loads, Path(body_path).read_bytes())


def read_json(*, body_path: str, api: str, kind: str, count: int) -> Callable[[], object]:
    """Read a body into dicts with the standard library, untyped."""
    del api, kind, count
    return functools.partial(json.loads, Path(body_path).read_bytes())
