"""JSON as real servers send it: NaN, lone surrogates, keys twice, any depth of nesting."""

from __future__ import annotations

import json
import math
import re
from typing import Any

import msgspec

from airflow_openapi._runtime.kinds import json_kind
from airflow_openapi._runtime.problems import Path

__all__ = ["Oddity", "loads"]

Oddity = tuple[Path, str, str]
"""Where, what was expected, what came."""

_SPACE = re.compile(r"[ \t\n\r]*")
_CLOSERS = {"{": "}", "[": "]"}
_DEEP = 500
"""Steps of a JSON path from which on strict readers may give up, each at another depth."""
_SHOWN = 60
"""Steps of the path that is told of what is that deep."""


def loads(content: bytes | str) -> tuple[Any, list[Oddity]]:
    """Return plain JSON data and what is odd about it.

    Bytes that are no UTF-8 become lone surrogates (`surrogateescape`), so that none is lost.

    Raises:
        ValueError: This is not JSON.
    """
    odd: list[Oddity] = []
    text = _decode(content, odd) if isinstance(content, bytes) else content
    parts = _Parts()
    decoder = json.JSONDecoder(
        strict=False,
        parse_int=parts.integer,
        parse_float=parts.real,
        parse_constant=parts.real,
        object_pairs_hook=parts.made,
    )
    try:
        value = decoder.decode(text)
    except RecursionError:
        parts.odd = True
        value = _deep(text, decoder, parts)
    if parts.odd or not _is_plain(content):
        odd += _oddities(value, parts)
    return value, odd


class _Parts:
    """Makes the parts of a document, and knows which of them are odd.

    Attributes:
        odd: Whether any is.
        keys: Those whose value is still being read.
    """

    def __init__(self) -> None:
        self.odd = False
        self.keys: list[str] = []
        # By identity, with the part itself, so that no other can take its place.
        self._twice: dict[int, tuple[dict[str, Any], list[str]]] = {}
        self._long: dict[int, str] = {}

    def made(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) < len(pairs):
            keys = [key for key, _ in pairs]
            for key in made:
                if keys.count(key) > 1:
                    self.twice(made, key)
        return made

    def twice(self, holder: dict[str, Any], key: str) -> None:
        self.odd = True
        self._twice.setdefault(id(holder), (holder, []))[1].append(key)

    def integer(self, digits: str) -> int | str:
        try:
            return int(digits)
        except ValueError:  # longer than sys.get_int_max_str_digits()
            self.odd = True
            self._long[id(digits)] = digits
            return digits

    def keys_twice(self, holder: object) -> list[str]:
        return self._twice.get(id(holder), (holder, []))[1]

    def is_long(self, part: object) -> bool:
        return id(part) in self._long

    def real(self, digits: str) -> float:
        value = float(digits)
        if not math.isfinite(value):
            self.odd = True
        return value


def _is_plain(content: bytes | str) -> bool:
    """Return whether a strict reader has nothing against any part of *content*."""
    try:
        msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return False
    return True


def _decode(content: bytes, odd: list[Oddity]) -> str:
    encoding = json.detect_encoding(content)
    if encoding != "utf-8":
        odd.append(((), "UTF-8", encoding.upper()))
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        odd.append(((), encoding.upper(), "bytes that are not"))
    return content.decode(encoding, "surrogateescape")


def _deep(text: str, decoder: json.JSONDecoder, parts: _Parts) -> Any:
    """Return what `decoder.decode(text)` would, without recursion."""
    open_: list[tuple[list[Any] | dict[str, Any], str]] = []
    here = _skip(text, 0)
    while True:
        char = text[here : here + 1]
        value: Any
        if char in _CLOSERS and char:
            value = {} if char == "{" else []
            here = _skip(text, here + 1)
            if text[here : here + 1] != _CLOSERS[char]:
                open_.append((value, _CLOSERS[char]))
                if char == "{":
                    here = _key(text, here, decoder, parts.keys)
                continue
            here += 1
        else:
            value, here = decoder.raw_decode(text, here)
        here, value = _attach(text, here, value, open_, parts)
        if not open_:
            break
        if isinstance(open_[-1][0], dict):
            here = _key(text, here, decoder, parts.keys)
    if here != len(text):
        raise json.JSONDecodeError("Extra data", text, here)
    return value


def _attach(
    text: str,
    here: int,
    value: Any,
    open_: list[tuple[list[Any] | dict[str, Any], str]],
    parts: _Parts,
) -> tuple[int, Any]:
    """Put *value* where it belongs, close what ends here; return where the next value starts."""
    while open_:
        parent, closer = open_[-1]
        if isinstance(parent, dict):
            key = parts.keys.pop()
            if key in parent:
                parts.twice(parent, key)
            parent[key] = value
        else:
            parent.append(value)
        here = _skip(text, here)
        char = text[here : here + 1]
        here += 1
        if char == ",":
            return _skip(text, here), value
        if char != closer:
            raise json.JSONDecodeError("Expecting ',' delimiter", text, here - 1)
        value = open_.pop()[0]
    return _skip(text, here), value


def _key(text: str, here: int, decoder: json.JSONDecoder, keys: list[str]) -> int:
    """Read a key onto *keys*; return where its value starts."""
    if text[here : here + 1] != '"':
        raise json.JSONDecodeError("Expecting property name", text, here)
    key, here = decoder.raw_decode(text, here)
    keys.append(key)
    here = _skip(text, here)
    if text[here : here + 1] != ":":
        raise json.JSONDecodeError("Expecting ':' delimiter", text, here)
    return _skip(text, here + 1)


def _skip(text: str, here: int) -> int:
    match = _SPACE.match(text, here)
    return match.end() if match else here


def _oddities(value: Any, parts: _Parts) -> list[Oddity]:
    """Return every place that holds what JSON or UTF-8 cannot, in the order of the document."""
    odd: list[Oddity] = []
    todo: list[tuple[Any, Any, int]] = [(value, (), 0)]  # the path as a chain: (parent, step)
    while todo:
        part, chain, depth = todo.pop()
        if depth == _DEEP:
            odd.append((_unroll(chain)[:_SHOWN], "JSON nested less deeply", json_kind(part)))
        if isinstance(part, dict):
            keys = "a key with a lone surrogate"
            odd += [(_unroll(chain), "UTF-8", keys) for key in part if _surrogate(key)]
            twice = parts.keys_twice(part)
            odd += [((*_unroll(chain), key), "a key that comes once", "twice") for key in twice]
            todo += [(part[key], (chain, key), depth + 1) for key in reversed(part)]
        elif isinstance(part, list):
            last = len(part) - 1
            todo += [(part[index], (chain, index), depth + 1) for index in range(last, -1, -1)]
        elif isinstance(part, float) and not math.isfinite(part):
            odd.append((_unroll(chain), "a number of JSON", str(part)))
        elif isinstance(part, str) and parts.is_long(part):
            odd.append((_unroll(chain), "a number that Python reads", "int"))
        elif isinstance(part, str) and _surrogate(part):
            odd.append((_unroll(chain), "UTF-8", "a lone surrogate"))
    return list(dict.fromkeys(odd))


def _unroll(chain: Any) -> Path:
    steps: list[str | int] = []
    while chain:
        chain, step = chain
        steps.append(step)
    return tuple(reversed(steps))


def _surrogate(text: str) -> bool:
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
