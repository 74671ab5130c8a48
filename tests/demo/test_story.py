from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from scripts.demo.story import story
from scripts.demo.tour import Findings, answer_of, complaints
from scripts.servers.configuration import Address
from scripts.servers.releases import parse

FOUND = Findings(
    version="3.3.2",
    run_id="manual__1",
    conf={"day": 1},
    logical_date=datetime(2021, 11, 16, 11, 34, tzinfo=UTC),
    states=("queued", "running", "success"),
    waited_s=3.14,
    pools={"default_pool": (127, 128)},
    answer={"answer": 42},
)


def test_story_has_everything_that_was_seen() -> None:
    """Whoever reads the last lines knows what was done and what came of it."""
    told = "\n".join(story(FOUND, Address(8080, "", "/api/v2")))

    for part in (
        "http://127.0.0.1:8080",
        "Airflow 3.3.2",
        "manual__1",
        '{"day": 1}',
        "2021-11-16 11:34:00+00:00",
        "3.1 s: queued > running > success",
        "default_pool, 127 of 128 slots open",
        '{"answer": 42}, which its task returned',
    ):
        assert part in told


def test_nothing_to_complain_of() -> None:
    """What is as it must be is not told."""
    assert [] == complaints(FOUND, parse("3.3.2"))


def test_build_of_astronomer_is_the_release_before_the_plus() -> None:
    """3.3.2+astro.1 is 3.3.2."""
    assert [] == complaints(replace(FOUND, version="3.3.2+astro.1"), parse("3.3.2"))


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"version": "3.3.1"}, "the server's release should be '3.3.2', and is '3.3.1'"),
        ({"conf": {}}, "the conf of the run should be {'day': 1}, and is {}"),
        ({"states": ("failed",)}, "the last state of the run should be 'success', and is 'failed'"),
        ({"answer": None}, "the task's answer should be {'answer': 42}, and is None"),
        ({"pools": {}}, "the pools should be ['default_pool'], and is []"),
        ({"logical_date": None}, "the date of the run should be datetime.datetime("),
    ],
)
def test_whatever_is_wrong_is_told(change: dict[str, Any], expected: str) -> None:
    """Each thing that the demo shows is held against what it must be."""
    (complaint,) = complaints(replace(FOUND, **change), parse("3.3.2"))

    assert complaint.startswith(expected)


@pytest.mark.parametrize("value", [{"answer": 42}, "{'answer': 42}", '{"answer": 42}'])
def test_answer_is_read_however_it_is_written(value: object) -> None:
    """Airflow 2 writes the value of a task as Python's repr, Airflow 3 as JSON."""
    assert {"answer": 42} == answer_of(value)


def test_answer_that_is_text_stays_text() -> None:
    """A task may return a sentence."""
    assert "it's done" == answer_of("it's done")
