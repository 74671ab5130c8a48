"""Answers with one part of them hurt."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from airflow_openapi._runtime.problems import Path

HURT = ["nothing", {"has": {"this": "shape"}}, 0.5]


def scalars(value: Any, path: Path = ()) -> Iterator[Path]:
    """Yield the path of every value that is not null and tells no model apart from another."""
    if isinstance(value, dict):
        for key in value.keys() - {"__type", "action"}:
            yield from scalars(value[key], (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from scalars(part, (*path, index))
    elif value is not None:
        yield path


def put(value: Any, path: Path, part: Any) -> Any:
    """Return a copy of *value* with *part* at *path*."""
    if not path:
        return part
    changed = copy.copy(value)
    changed[path[0]] = put(value[path[0]], path[1:], part)
    return changed
