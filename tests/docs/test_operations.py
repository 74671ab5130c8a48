"""The page of an operation: what it says of errors, and of its verb."""

from __future__ import annotations

import re

import httpx
import pytest

from airflow_openapi._runtime.errors import error_for
from airflow_rest import reference
from scripts.docs import operations, verb_page


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (400, "Correct the arguments: Airflow refused them."),
        (404, "Check the ids: they are case-sensitive."),
        (409, "Look at what is there already, or choose another id or date."),
        (406, "The detail of the error says why."),
    ],
)
def test_advice_is_whole(status: int, expected: str) -> None:
    """A sentence with a colon in it is not cut, and what is an answer of Airflow is called one."""
    error = error_for(httpx.Response(status), "POST", "/api/v2/dags/{dag_id}/dagRuns")

    assert expected == operations.advice(error)


def test_every_error_has_advice() -> None:
    """Each row of each page's table says what to do, as a sentence."""
    cells: list[str] = []
    for one in reference.operations():
        text = operations.text(one).partition("## Errors")[2]
        cells += re.findall(r"<td>([^<]*)</td></tr>", text)

    assert sum(len(one.errors) for one in reference.operations()) == len(cells)
    assert [] == [cell for cell in cells if not re.fullmatch(r"[A-Z].*\.", cell)]
    assert [] == [cell for cell in cells if "answered" in cell]


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("trigger", "every release"),
        ("wait", "every release"),
        ("clear", "every release from 2.0"),
    ],
)
def test_reach_of_a_verb(verb: str, expected: str) -> None:
    """What 1.10 has nothing of is not said to be there; waiting needs no operation of its own."""
    assert expected == verb_page.reach(verb)
