from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from airflow_openapi._runtime.lenient import walk
from airflow_openapi._runtime.oneof import choose
from airflow_openapi._runtime.rawjson import loads
from airflow_openapi._runtime.writers import plain
from tests.runtime.documents import DOCUMENTS
from tests.runtime.hurting import HURT, put, scalars

if TYPE_CHECKING:
    from airflow_openapi._runtime.rawjson import Oddity


@pytest.mark.parametrize(("kind", "document"), DOCUMENTS)
def test_both_readers_agree(kind: Any, document: Any) -> None:
    """Where the strict reader succeeds, the lenient one gives the same and finds no problem."""
    content = json.dumps(document).encode()
    strict = msgspec.json.Decoder(kind, dec_hook=choose).decode(content)
    found: list[Oddity] = []
    value, odd = loads(content)

    assert (strict, [], []) == (walk(kind, value, found), found, odd)


@pytest.mark.parametrize(("kind", "document"), DOCUMENTS)
def test_a_hurt_part_leaves_the_others_alone(kind: Any, document: Any) -> None:
    """With one part hurt, all others are read as the strict reader does, and only it is named."""
    unhurt = plain(msgspec.convert(document, kind, dec_hook=choose))
    for path in scalars(document):
        found: list[Oddity] = []
        read = plain(walk(kind, put(document, path, HURT), found))
        if found:  # else anything is allowed there, or no model has a place for it
            assert [path] == [place for place, *_ in found]
            assert put(unhurt, path, HURT) == read
