"""The page of the verbs: what each takes, and what it asks of each release."""

from __future__ import annotations

import re

import pytest

from airflow_rest import Airflow, reference
from scripts.docs import verb_page
from scripts.docs.verbs import VERBS


def test_the_verbs() -> None:
    """Each method of the clients that is a verb stands there, with all that it takes."""
    ((address, text),) = verb_page.pages()

    assert "verbs/" == address
    for name in VERBS:
        assert f"\n## {name} {{#{name}}}\n" in text
        assert hasattr(Airflow, name)
    asking = {name for one in reference.operations() for name in reference.verbs(one)}
    assert asking == set(VERBS)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("pause", "airflow.pause(dag_id: str) -> Dag\n"),
        ("pools", "airflow.pools() -> Pages[Pool]\n"),
        ("config", "airflow.config(*, section: str | None = None) -> Config\n"),
        ("dags", "airflow.dags(**filters: Unpack[DagFilters]) -> Pages[Dag]\n"),
    ],
)
def test_signature(name: str, expected: str) -> None:
    """It has what the method takes, and what comes of it once it is called."""
    assert expected == verb_page.signature(name)


def test_what_a_verb_asks() -> None:
    """For 2.3 and for 3.3 there is a row with the operation that is asked, which it links to."""
    text = next(iter(verb_page.pages()))[1]
    section = text.partition("{#clear}")[2].partition("\n## ")[0]
    rows = dict(re.findall(r'<tr><th[^>]*>(\S+?)</th><td><a href="\.\./([^"]+)"', section))

    assert "operations/v1/post_clear_task_instances/" == rows["2.1&nbsp;to&nbsp;2.3"]
    assert "operations/v2/post_clear_task_instances/" == rows["3.0&nbsp;to&nbsp;3.3"]
    assert "Raises <code>UnsupportedError</code>" in section
    assert "logical_date_gte" in text
