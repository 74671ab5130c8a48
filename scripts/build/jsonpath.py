"""The part of JSONPath that overlays need: names, wildcards, positions, equality filters."""

import re
from collections.abc import Iterator
from typing import Any

from scripts.build.errors import BuildError

_SEGMENT = re.compile(
    r"""\.(?P<name>[A-Za-z_$][\w$-]*)
      | \.(?P<star>\*) | \[(?P<every>\*)\]
      | \['(?P<quoted>[^']*)'\]
      | \[(?P<at>\d+)\]
      | \[\?\(?\s*@\.(?P<key>[\w$-]+)\s*==\s*'(?P<value>[^']*)'\s*\)?\]""",
    re.VERBOSE,
)

Place = tuple[Any, Any]
"""What holds something, and the key or position it has there."""


def find(document: Any, path: str) -> list[Place]:
    """Return each place of the document that the path leads to.

    Raises:
        BuildError: The path is not one of this part of JSONPath.
    """
    root = {"$": document}
    places: list[Place] = [(root, "$")]
    for segment in _segments(path):
        places = [found for holder, key in places for found in _step(holder[key], segment)]
    return places


def _segments(path: str) -> list[re.Match[str]]:
    if not path.startswith("$"):
        raise BuildError(f"a target starts with $: {path}")
    found, at = [], 1
    while at < len(path):
        segment = _SEGMENT.match(path, at)
        if segment is None:
            raise BuildError(f"cannot read {path[at:]!r} in the target {path}")
        found.append(segment)
        at = segment.end()
    return found


def _step(node: Any, segment: re.Match[str]) -> Iterator[Place]:
    if segment["star"] or segment["every"]:
        yield from ((node, key) for key, _ in _entries(node))
    elif segment["key"]:
        for key, value in _entries(node):
            if isinstance(value, dict) and value.get(segment["key"]) == segment["value"]:
                yield node, key
    elif segment["at"]:
        if isinstance(node, list) and int(segment["at"]) < len(node):
            yield node, int(segment["at"])
    else:
        name = segment["name"] if segment["name"] is not None else segment["quoted"]
        if isinstance(node, dict) and name in node:
            yield node, name


def _entries(node: Any) -> list[tuple[Any, Any]]:
    if isinstance(node, dict):
        return list(node.items())
    return list(enumerate(node)) if isinstance(node, list) else []
