from __future__ import annotations

import json

import pytest

from airflow_openapi._runtime.errors import DecodeError
from tests.wrapper.logging_tasks import (
    HEAD_3,
    NDJSON,
    RUN,
    Run,
    one_log,
)


@pytest.mark.parametrize(
    ("version", "answer", "expected"),
    [
        (
            "2.0.2",
            "worker\n*** Reading local file: /l/1.log\n[d] INFO - one\r\n\n  two\nthree\n\n",
            ["[d] INFO - one", "", "  two", "three"],
        ),
        (
            "2.5.3",
            "worker\n*** Log file does not exist: /l\n*** Fetching from: http://w\n\n[d] one\n\n",
            ["[d] one"],
        ),
        (
            "2.6.3",
            "worker\n*** Found local files:\n***   * /l/1.log\n[d] one\n*** two\n[d] three\n",
            ["[d] one", "*** two", "[d] three"],
        ),
        (
            "2.11.2",
            """worker
 INFO - ::group::Log message source details
***   * /l
See more at https://x
 INFO - ::endgroup::
[d] ::group::Pre
[d] two
""",
            ["[d] ::group::Pre", "[d] two"],
        ),
        ("2.11.2", "worker\n[d] zażółć 日本 😀\n", ["[d] zażółć 日本 😀"]),
    ],
)
@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_lines_of_text(run: Run, version: str, answer: str, expected: list[str], size: int) -> None:
    """Airflow 2 sends text: the worker's name and Airflow's remarks before the log are left out."""
    data = answer.encode()
    pieces = [data[at : at + size] for at in range(0, len(data), size)]

    assert expected == run(one_log(*pieces), "logs", RUN, "t", version=version)


def test_bytes_that_are_no_text(run: Run) -> None:
    """What is not UTF-8 does not stop the reading."""
    handler = one_log(b"worker\n[d] \xff\xfe one\n")

    assert ["[d] \ufffd\ufffd one"] == run(handler, "logs", RUN, "t", version="2.11.2")


def test_a_page_in_place_of_a_log(run: Run) -> None:
    """A login page that a proxy serves with 200 is no log."""
    handler = one_log(b"<html>", headers={"content-type": "text/html; charset=utf-8"})

    with pytest.raises(
        DecodeError, match=r"^GET /api/v1/\S* answered 200: the log of .* text/html"
    ):
        run(handler, "logs", RUN, "t", version="2.11.2")


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (
            # As 3.0.6 sends it.
            {
                "timestamp": "2026-11-22T19:22:25.501828Z",
                "event": "line 000: zażółć 日本 😀",
                "level": "info",
                "logger": "my.own",
            },
            ["[2026-11-22T19:22:25.501828Z] {my.own} INFO - line 000: zażółć 日本 😀"],
        ),
        (
            # As 3.3.2 sends it.
            {
                "timestamp": "2026-11-22T19:27:10.604992Z",
                "event": "several lines:\n  second of it\r\n\n  fourth of it",
                "level": "warning",
                "logger": "my.own",
                "run_id": "manual__2026-11-22T19:26:58.815297+00:00",
                "task_id": "talk",
                "ti_id": "01a204b9-db32-7e92-9adf-1b5730a6fc52",
                "map_index": -1,
                "dag_id": "l_talk",
                "try_number": 1,
                "filename": "logs.py",
                "lineno": 25,
            },
            [
                "[2026-11-22T19:27:10.604992Z] {logs.py:25} WARNING - several lines:",
                "  second of it",
                "",
                "  fourth of it",
            ],
        ),
        (
            {
                "timestamp": "T",
                "event": "printed",
                "level": "info",
                "chan": "stdout",
                "logger": "task",
            },
            ["[T] {task.stdout} INFO - printed"],
        ),
        (
            {"timestamp": "T", "event": "fired", "level": "info", "name": "é", "left": {"a": [1]}},
            ['[T] INFO - fired {"name": "é", "left": {"a": [1]}}'],
        ),
        (
            {
                "timestamp": "T",
                "event": "Task failed with exception",
                "level": "error",
                "error_detail": [
                    {
                        "exc_type": "RuntimeError",
                        "exc_value": "fails\nwith two lines",
                        "frames": [{"filename": "/d.py", "lineno": 53, "name": "fail"}],
                        "exceptions": [],
                    },
                    {"exc_type": "KeyError", "exc_value": "'a'", "is_cause": True, "frames": []},
                ],
            },
            [
                "[T] ERROR - Task failed with exception",
                "Traceback (most recent call last):",
                "KeyError: 'a'",
                "Traceback (most recent call last):",
                '  File "/d.py", line 53, in fail',
                "RuntimeError: fails",
                "with two lines",
            ],
        ),
        ({"event": "bare"}, ["bare"]),
        ({"event": "x", "level": 30}, ['{"event": "x", "level": 30}']),
        ({"event": "x", "error_detail": "?"}, ['{"event": "x", "error_detail": "?"}']),
        ([1], ["[1]"]),
    ],
)
def test_a_message_as_lines(run: Run, message: object, expected: list[str]) -> None:
    """A message of Airflow 3 is a line as Airflow 2 wrote it; an odd one is left as it came."""
    handler = one_log(
        HEAD_3, json.dumps(message, ensure_ascii=False).encode() + b"\n", headers=NDJSON
    )

    assert expected == run(handler, "logs", RUN, "t")


def test_a_marker_that_is_no_json(run: Run) -> None:
    """3.0 ends some streams with a line of text, which is told as it is."""
    marker = "(Log stream stopped - End of log marker not found; logs may be incomplete.)"
    pieces = HEAD_3, b'{"event":"one"}\n', marker.encode() + b"\n"

    assert ["one", marker] == run(one_log(*pieces, headers=NDJSON), "logs", RUN, "t")
