"""Records of Airflow 3 that few tasks write."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest

from airflow_openapi import LogReader

FAULT: dict[str, Any] = {"exc_type": "E", "exc_value": "one\ntwo", "frames": []}


def lines(*records: bytes) -> list[str]:
    """Return what a log of these records says."""
    reader = LogReader("application/x-ndjson")
    return [line for record in [*records, b""] for line in reader.read(record)]


def test_an_exception_group() -> None:
    """What a group holds is not lost: it comes as the record has it."""
    group = {**FAULT, "exc_type": "ExceptionGroup", "exceptions": [[FAULT]]}
    record = {"event": "failed", "error_detail": [group]}

    assert [
        "failed",
        "Traceback (most recent call last):",
        "ExceptionGroup: one",
        "two",
        json.dumps([FAULT]),
    ] == lines(json.dumps(record).encode())


def test_a_cause_comes_first() -> None:
    """As Python writes them: the last exception is the one that was not caught."""
    cause = {**FAULT, "exc_type": "Cause", "exc_value": "why"}
    record = {"event": "failed", "error_detail": [{**FAULT, "exc_value": "what"}, cause]}
    told = lines(json.dumps(record).encode())

    assert ["Cause: why", "E: what"] == [line for line in told if ": " in line]


def test_a_record_that_is_too_deep() -> None:
    """It stays as it is, rather than a RecursionError."""
    deep = b"[" * (2 * sys.getrecursionlimit())

    assert [deep.decode()] == lines(deep)


@pytest.mark.parametrize("line", [b'{"event": "\xff"}', b'{"event": "\xc3', b"\xef\xbb\xbf\xff"])
def test_a_record_that_is_no_utf_8(line: bytes) -> None:
    """It stays as it is, but for what cannot be read."""
    assert [line.decode(errors="replace")] == lines(line)


def test_a_record_in_pieces() -> None:
    """A character and a line that are cut in two come whole."""
    record = '{"event": "caf\u00e9 \u6f22"}\r\n'.encode()

    assert ["caf\u00e9 \u6f22"] == lines(*(record[at : at + 1] for at in range(len(record))))
