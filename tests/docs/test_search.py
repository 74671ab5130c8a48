"""The search: what people look for stands first."""

from __future__ import annotations

import json
from functools import cache

import pytest

from scripts.docs import contents, finding, written
from tests.docs.searching import Answer, search

FIRST = {
    "clear": "verbs/#clear",
    "clear a failed task": "verbs/#clear",
    "clear a failed task on 2.3": "verbs/#clear",
    "clear a failed task instance on 2.3": "verbs/#clear",
    "clear a failed task instance on 3.3": "verbs/#clear",
    "how do I rerun failed tasks": "verbs/#clear",
    "Trigger a DAG": "verbs/#trigger",
    "wait for a run": "verbs/#wait",
    "dag_run_id": "operations/v2/get_dag_run/",
    "GET /dags/{dag_id}/dagRuns": "operations/v2/get_dag_runs/",
    "POST /api/v1/dags/{dag_id}/dagRuns": "operations/v1/post_dag_run/",
    "https://airflow.example.com/api/v1/dags/mine/dagRuns": "operations/v1/get_dag_runs/",
    "get_dags v1": "operations/v1/get_dags/",
    "post_dag_run": "operations/v1/post_dag_run/",
    "DAGRunResponse": "models/v2/dag_run_response/",
    "DAGRun": "models/v1/dag_run/",
    "dates": "guides/dates/",
    "execution_date": "guides/dates/",
    "Never a second run": "guides/triggering/#never-a-second-run",
    "operations": "operations/",
    "operations 2.3": "operations/",
    "clear failed task (v2.3)": "verbs/#clear",
    "retry failed task": "verbs/#clear",
    "pause dag": "verbs/#pause",
    "dag runs": "verbs/#dag_runs",
    "get import errors": "operations/v2/get_import_errors/",
    '"clear"': "verbs/#clear",
    "how do I clear a failed task?": "verbs/#clear",
    "`airflow.clear(run)`": "verbs/#clear",
    "'dag_run_id'": "operations/v2/get_dag_run/",
    "DagRunState.failed": "models/v2/dag_run_state/",
    "https://deployments.example.com/stars-1234/airflow/api/v1/dags/mine/dagRuns?limit=5": (
        "operations/v1/get_dag_runs/"
    ),
    "(401)": "guides/auth/#when-it-is-refused",
}
# Words that are nowhere, with what stands first, and what each is taken for.
MISSPELT = {
    "cler": ("verbs/#clear", {"cler": "clear"}),
    "trigerr dag": ("verbs/#trigger", {"trigerr": "trigger"}),
    "excution_date": ("guides/dates/", {"excution_date": "execution_date"}),
    "puase a dag": ("verbs/#pause", {"puase": "pause"}),
    "claer faled tasks": ("verbs/#clear", {"claer": "clear", "faled": "failed"}),
}
CLEARING = "guides/clearing/"
# What comes next, which tells the releases apart.
NEXT = {
    "clear a failed task": [CLEARING, "operations/v2/post_clear_task_instances/"],
    "clear a failed task on 2.3": [CLEARING, "operations/v1/post_clear_task_instances/"],
    "operations 2.3": ["operations/v1/"],
    "clear failed task (v2.3)": [CLEARING, "operations/v1/post_clear_task_instances/"],
    "clear a failed task instance on 2.3": [CLEARING, "operations/v1/post_clear_task_instances/"],
    "clear a failed task instance on 3.3": [CLEARING, "operations/v2/post_clear_task_instances/"],
    "GET /dags/{dag_id}/dagRuns": ["operations/v1/get_dag_runs/"],
}
ODD = ["2.3", "", "   ", "the", "nonesuch", "clear nonesuch", "xqz"]
MARKS = ["*", "{", "\\", "?", '"', "/", "//", "https://", "(", "<>"]


@cache
def rows() -> tuple[tuple[str, ...], ...]:
    """Return the rows of the index, of all pages but those of operations and models."""
    pages = dict([*written.pages(), *contents.pages()])
    return tuple(tuple(row) for row in json.loads(finding.index(pages)))


@cache
def answers() -> dict[str, Answer]:
    """Return what is found for everything that is looked for here."""
    return search(rows(), [*FIRST, *MISSPELT, *ODD, *MARKS])


@pytest.mark.parametrize(("asked", "address"), FIRST.items(), ids=str)
def test_first(asked: str, address: str) -> None:
    """What is meant is the first that is found."""
    assert address == answers()[asked].addresses[0]


@pytest.mark.parametrize(("asked", "following"), NEXT.items(), ids=str)
def test_next(asked: str, following: list[str]) -> None:
    """After the verb come its guide, if it has one, and the operation of the named release."""
    assert following == answers()[asked].addresses[1 : 1 + len(following)]


@pytest.mark.parametrize(("asked", "expected"), MISSPELT.items(), ids=str)
def test_misspelt(asked: str, expected: tuple[str, dict[str, str]]) -> None:
    """A word that is nowhere is taken for the one that is written much like it, and it is told."""
    address, meant = expected

    assert address == answers()[asked].addresses[0]
    assert meant == answers()[asked].meant


@pytest.mark.parametrize("asked", [*FIRST, *ODD])
def test_what_is_there_is_not_misspelt(asked: str) -> None:
    """A word that something has is that word, and one of three letters may be anything."""
    assert {} == answers()[asked].meant


@pytest.mark.parametrize("asked", MARKS)
def test_marks_alone(asked: str) -> None:
    """They are no words: nothing has them, and nothing breaks."""
    assert {} == answers()[asked].meant
    assert [] == answers()[asked].titles


def test_a_method_beside_a_path() -> None:
    """It is that of the request: no operation of another method is found."""
    lines = {row[2]: row[1] for row in rows()}
    found = answers()["GET /dags/{dag_id}/dagRuns"].addresses

    assert {"GET"} == {lines[address].partition(" ")[0] for address in found}


def test_a_release_alone() -> None:
    """Its operations and its models are found, as two pages."""
    assert {"operations/v1/", "models/v1/"} == set(answers()["2.3"].addresses)


def test_what_is_nowhere() -> None:
    """Nothing is found, or what has the other words, and it is told which of the two."""
    found = answers()

    assert [] == found[""].titles == found["   "].titles == found["nonesuch"].titles
    assert "clear" == found["clear nonesuch"].titles[0]
    assert not found["clear nonesuch"].whole
    assert found["clear"].whole


def test_everything_can_be_found() -> None:
    """Each operation, model and verb is a row, under its own name."""
    kinds = [row[3] for row in rows()]

    assert 255 == sum(kind in {"v1", "v2", "experimental", "fab", "auth"} for kind in kinds)
    assert 321 == sum(kind.endswith(" model") for kind in kinds)
    assert 15 == kinds.count("verb")
    assert len(rows()) == len({(row[0], row[2]) for row in rows()})


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Never a second run", "never-a-second-run"),
        ("Clearing: run it again", "clearing-run-it-again"),
        ("How often, how long, how fast", "how-often-how-long-how-fast"),
        ("What differs from Airflow", "what-differs-from-airflow"),
    ],
)
def test_anchor(heading: str, expected: str) -> None:
    """A heading's anchor is that of the built page."""
    assert expected == finding.anchor(heading)
