from __future__ import annotations

import json

import pytest

from airflow_openapi import DecodeError, LogReader

TEXT = b"""worker-1
*** Reading local file: /logs/1.log
[2026-11-22T10:00:00.000+0000] {taskinstance.py:1} INFO - one
two \xc3\xa9\r
last"""
HEAD = [
    {"event": "::group::Log message source details", "sources": ["/logs/1.log"]},
    {"event": "::endgroup::"},
]


def read(content_type: str, content: bytes, size: int) -> tuple[list[str], list[str]]:
    """Return lines and remarks of an answer that comes in pieces of this size."""
    reader = LogReader(content_type)
    pieces = [content[at : at + size] for at in range(0, len(content), size)]
    lines = [line for piece in [*pieces, b""] for line in reader.read(piece)]
    return lines, reader.remarks


@pytest.mark.parametrize("size", [1, 2, 7, 1000])
def test_text(size: int) -> None:
    """Lines are whole wherever the pieces are cut; worker and file are remarks."""
    lines, remarks = read("text/plain; charset=utf-8", TEXT, size)

    assert [
        "[2026-11-22T10:00:00.000+0000] {taskinstance.py:1} INFO - one",
        "two é",
        "last",
    ] == lines
    assert ["worker-1", "*** Reading local file: /logs/1.log"] == remarks


@pytest.mark.parametrize("size", [1, 5, 1000])
def test_records(size: int) -> None:
    """A message of Airflow 3 is a line, with what it says besides."""
    record = {
        "timestamp": "2026-11-22T10:00:00Z",
        "event": "done",
        "level": "info",
        "logger": "task",
        "rows": 3,
        "task_id": "t",
    }
    content = b"\n".join(json.dumps(one).encode() for one in [*HEAD, record]) + b"\n"
    lines, remarks = read("application/x-ndjson", content, size)

    assert ['[2026-11-22T10:00:00Z] {task} INFO - done {"rows": 3}'] == lines
    assert 2 == len(remarks)


def test_a_traceback() -> None:
    """Its lines follow the message."""
    fault = {
        "exc_type": "ZeroDivisionError",
        "exc_value": "division by zero",
        "frames": [{"filename": "d.py", "lineno": 3, "name": "f"}],
    }
    content = json.dumps({"event": "failed", "error_detail": [fault]}).encode()
    lines, _ = read("application/x-ndjson", content, 1000)

    assert [
        "failed",
        "Traceback (most recent call last):",
        '  File "d.py", line 3, in f',
        "ZeroDivisionError: division by zero",
    ] == lines


@pytest.mark.parametrize("line", [b"[1]", b"Log stream stopped", b"{", b"null"])
def test_what_is_no_message(line: bytes) -> None:
    """It stays as it is."""
    assert [line.decode()] == read("application/x-ndjson", line, 1000)[0]


@pytest.mark.parametrize("content_type", ["text/html", "application/json", ""])
def test_what_is_no_log(content_type: str) -> None:
    """It is refused, and the error shows how it begins."""
    reader = LogReader(content_type)

    with pytest.raises(DecodeError, match="a log came as") as caught:
        reader.read(b"<html>\nLog in")
    assert "<html> Log in" == caught.value.excerpt


def test_a_type_in_other_letters() -> None:
    """Upper and lower case are one."""
    assert ["a"] == read("Text/Plain ; charset=utf-8", b"worker\na", 3)[0]


def test_a_line_without_an_end() -> None:
    """It is not kept for ever: the error names the limit."""
    reader = LogReader("text/plain")
    reader.read(b"worker\nfirst\n")

    chunks = (reader.read(bytes(1 << 20)) for _ in range(100))

    with pytest.raises(DecodeError, match="a line of more than 67,108,864 bytes"):
        list(chunks)


def test_a_message_that_is_nested_too_deep_to_be_shown() -> None:
    """It stays as it is."""
    line = b'{"event": ' + b"[" * 900 + b"]" * 900 + b"}"

    assert [line.decode()] == _deep_in_the_stack(400, line)


def _deep_in_the_stack(frames: int, line: bytes) -> list[str]:
    if frames:
        return _deep_in_the_stack(frames - 1, line)
    return read("application/x-ndjson", line, 10_000)[0]


def test_nothing() -> None:
    """An answer without a body has no lines."""
    assert ([], []) == read("text/plain", b"", 1)
