"""JSON as real servers send it: NaN, lone surrogates, invalid UTF-8, any depth of nesting."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from airflow_openapi._runtime.problems import Path

__all__ = ["Oddity", "loads"]

Oddity = tuple[Path, str, str]
"""Where, what was expected, what came."""

_SPACE = re.compile(r"[ \t\n\r]*")
_CLOSERS = {"{": "}", "[": "]"}


def loads(content: bytes | str) -> tuple[Any, list[Oddity]]:
    """Return plain JSON data and what is odd about it.

    Bytes that are no UTF-8 become lone surrogates (`surrogateescape`), so that none is lost.

    Raises:
        ValueError: This is not JSON.
    """
    odd: list[Oddity] = []
    text = _decode(content, odd) if isinstance(content, bytes) else content
    numbers = _Numbers()
    decoder = json.JSONDecoder(
        strict=False,
        parse_int=numbers.integer,
        parse_float=numbers.real,
        parse_constant=numbers.real,
    )
    try:
        value = decoder.decode(text)
    except RecursionError:
        value = _deep(text, decoder)
    if numbers.odd or "\\ud" in text or "\\uD" in text or _surrogate(text):
        odd += _oddities(value)
    return value, odd


class _Numbers:
    """Makes numbers, and knows whether one was none of JSON or too large for Python."""

    def __init__(self) -> None:
        self.odd = False

    def integer(self, digits: str) -> int | str:
        try:
            return int(digits)
        except ValueError:  # longer than sys.get_int_max_str_digits()
            self.odd = True
            return digits

    def real(self, digits: str) -> float:
        value = float(digits)
        if not math.isfinite(value):
            self.odd = True
        return value


def _decode(content: bytes, odd: list[Oddity]) -> str:
    encoding = json.detect_encoding(content)
    if encoding != "utf-8":
        odd.append(((), "UTF-8", encoding.upper()))
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        odd.append(((), encoding.upper(), "bytes that are not"))
    return content.decode(encoding, "surrogateescape")


def _deep(text: str, decoder: json.JSONDecoder) -> Any:
    """Return what `decoder.decode(text)` would, without recursion."""
    open_: list[tuple[list[Any] | dict[str, Any], str]] = []
    keys: list[str] = []
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
                    here = _key(text, here, decoder, keys)
                continue
            here += 1
        else:
            value, here = decoder.raw_decode(text, here)
        here, value = _attach(text, here, value, open_, keys)
        if not open_:
            break
        if isinstance(open_[-1][0], dict):
            here = _key(text, here, decoder, keys)
    if here != len(text):
        raise json.JSONDecodeError("Extra data", text, here)
    return value


def _attach(
    text: str,
    here: int,
    value: Any,
    open_: list[tuple[list[Any] | dict[str, Any], str]],
    keys: list[str],
) -> tuple[int, Any]:
    """Put *value* where it belongs, close what ends here; return where the next value starts."""
    while open_:
        parent, closer = open_[-1]
        if isinstance(parent, dict):
            parent[keys.pop()] = value
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


def _oddities(value: Any) -> list[Oddity]:
    """Return every place that holds what JSON or UTF-8 cannot, in the order of the document."""
    odd: list[Oddity] = []
    todo: list[tuple[Any, Any]] = [(value, ())]  # with the path as a chain: (parent, step)
    while todo:
        part, chain = todo.pop()
        if isinstance(part, dict):
            keys = "a key with a lone surrogate"
            odd += [(_unroll(chain), "UTF-8", keys) for key in part if _surrogate(key)]
            todo += [(part[key], (chain, key)) for key in reversed(part)]
        elif isinstance(part, list):
            todo += [(part[index], (chain, index)) for index in range(len(part) - 1, -1, -1)]
        elif isinstance(part, float) and not math.isfinite(part):
            odd.append((_unroll(chain), "a number of JSON", str(part)))
        elif isinstance(part, str) and _surrogate(part):
            odd.append((_unroll(chain), "UTF-8", "a lone surrogate"))
    return odd


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
