from __future__ import annotations

import json
import random
from typing import Any

import pytest

from airflow_openapi._runtime.rawjson import _deep, _Parts, loads
from tests.runtime.documents import DOCUMENTS

DECODER = json.JSONDecoder()


@pytest.mark.parametrize(
    "text",
    [json.dumps(document, indent=indent) for _, document in DOCUMENTS for indent in (None, 1)]
    + ["[]", "{}", " [ ] ", '{"a":{}}', "[[],[{}],[]]", '"]"', '{"}":"{"}', "[1,-2.5e3,true,null]"],
)
def test_reading_without_recursion_gives_the_same(text: str) -> None:
    """The reader for deep JSON agrees with Python's own."""
    assert DECODER.decode(text) == deep(text)


def test_what_one_reader_refuses_the_other_does_too() -> None:
    """Broken JSON is broken for both, wherever it breaks."""
    text = json.dumps({"a": [1, {"b": "c", "d": []}], "e": {"f": None}})
    rng = random.Random(22)  # noqa: S311 - no secret
    for _ in range(2_000):
        at = rng.randrange(len(text))
        broken = text[:at] + rng.choice('[]{},:"1 x') * rng.randrange(2) + text[at + 1 :]

        assert outcome(DECODER.decode, broken) == outcome(
            lambda t: _deep(t, DECODER, _Parts()), broken
        )


def deep(text: str) -> Any:
    """Read *text* without recursion."""
    return _deep(text, DECODER, _Parts())


def outcome(read: Any, text: str) -> Any:
    """Return what *read* makes of *text*, ValueError if it refuses."""
    try:
        return read(text)
    except ValueError:
        return ValueError


def test_plain_json_has_no_oddity() -> None:
    """Letters, emoji and large exponents are nothing to tell."""
    text = r'{"a": "NaN Infinity ä \ud83d\ude00", "b": 1e308, "c": 123456789012345678901234567890}'
    value, odd = loads(text.encode())

    assert [] == odd
    assert json.loads(text) == value
