"""Looking up what each release has, and what changed."""

from __future__ import annotations

import doctest
import subprocess
import sys

import pytest

from airflow_openapi import RELEASES
from airflow_rest import InvalidInputError, reference


def test_the_example() -> None:
    """What the docstring shows is so."""
    assert 0 == doctest.testmod(reference).failed


def test_it_is_loaded_when_it_is_wanted() -> None:
    """Importing the client loads nothing of it."""
    code = "import sys, airflow_rest; print([m for m in sys.modules if 'reference' in m])"
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

    assert "[]" == ran.stdout.strip()


def test_releases() -> None:
    """They are the 75 that the specs are of, and 1.10.15."""
    known = reference.releases()

    assert ("1.10.15", RELEASES["v1"][0], 76) == (*known[:2], len(known))
    assert RELEASES["v2"] == (reference.releases("v2")[0], known[-1])
    assert "2.3.4" == reference.reference("2.3").release
    assert "3.0.0" == reference.releases("v2")[0]


def test_an_operation_as_a_release_has_it() -> None:
    """Arguments, fields and values are those of that release."""
    then = reference.operation("post_dag_run", release="2.1")
    now = reference.operation("post_dag_run", release="2.11")

    def names(one: reference.Operation, release: str) -> set[str]:
        return {field.name for field in reference.fields(one, release)}

    assert {"logical_date", "note", "data_interval_start", "data_interval_end"} == names(
        now, "2.11"
    ) - names(then, "2.1")
    assert ("POST", "/api/v1/dags/{dag_id}/dagRuns") == (now.method, now.path)
    assert "airflow_openapi.v2.api.dag_run.trigger_dag_run" == now.counterpart
    assert "from airflow_openapi.v1.api.dag_run import post_dag_run" == now.import_line


def test_what_a_server_takes_where_nothing_is_sent() -> None:
    """Its default is told, though the client never sends it by itself."""
    limit = next(
        one for one in reference.operation("get_dags", api="v2").arguments if one.name == "limit"
    )

    assert (50, "query", False) == (limit.default, limit.place, limit.required)


def test_what_a_field_was() -> None:
    """A field whose type differs has its types, each with its releases."""
    [id_] = [one for one in reference.model("TaskInstanceResponse").fields if one.name == "id"]

    assert [("str", None, "3.1.8"), ("UUID", "3.2.0", None)] == [
        (was.value, was.since, was.until) for was in id_.types
    ]


def test_which_verbs_ask_an_operation() -> None:
    """They are the methods of the clients, by what their table says."""
    asked = {
        name: reference.verbs(reference.operation(name, api=api))
        for name, api in [
            ("patch_dag", "v2"),
            ("post_clear_task_instances", "v1"),
            ("trigger_dag_run", "v2"),
            ("get_providers", "v2"),
        ]
    }

    assert {
        "patch_dag": ("pause", "unpause"),
        "post_clear_task_instances": ("clear",),
        "trigger_dag_run": ("trigger",),
        "get_providers": (),
    } == asked


def test_what_a_verb_asks() -> None:
    """In each row of releases a verb asks for one operation, under the names that it has there."""
    found = [(one.since, one.until, one.operation.path) for one in reference.asked("clear")]
    one = reference.asked("dag_runs")[1]

    assert [
        ("2.0", "2.0", "/api/v1/dags/{dag_id}/clearTaskInstances"),
        ("2.1", "2.3", "/api/v1/dags/{dag_id}/clearTaskInstances"),
        ("2.4", "2.11", "/api/v1/dags/{dag_id}/clearTaskInstances"),
        ("3.0", None, "/api/v2/dags/{dag_id}/clearTaskInstances"),
    ] == found
    assert ("2.0", "2.2", ("state", "run_type")) == (one.since, one.until, one.filtered)
    assert "execution_date_gte" == one.arguments["logical_date_gte"]
    assert "no_dag_id" not in one.arguments
    assert reference.asked("pause") == reference.asked("unpause")


def test_what_uses_a_model() -> None:
    """The operations and models that name it."""
    operations, models = reference.reference(api="v1").uses("DAGRun")

    assert "post_dag_run" in {one.name for one in operations}
    assert "DAGRunCollection" in {one.name for one in models}


def lines(old: str, new: str) -> list[str]:
    """Return the changes between two releases."""
    return [str(change) for change in reference.changes(old, new)]


def test_from_2_to_3() -> None:
    """An operation that moved is told with its new place, a date that is gone as gone."""
    found = lines("2.11", "3.0")

    for line in (
        (
            "replaced operation v1.post_dag_run -> v2.trigger_dag_run: "
            "POST /api/v1/dags/{dag_id}/dagRuns -> POST /api/v2/dags/{dag_id}/dagRuns"
        ),
        "removed argument v1.get_dag_runs execution_date_gte: datetime",
        (
            "replaced operation v1.get_datasets -> v2.get_assets: "
            "GET /api/v1/datasets -> GET /api/v2/assets"
        ),
    ):
        assert line in found


def test_members_of_a_union_are_matched() -> None:
    """Two models of unions are compared that share their names, wherever each stands."""
    places = {(one.before, one.after) for one in reference.changes("2.11", "3.3")}

    assert ("v1.DAGRun", "v2.DAGRunResponse") in places
    assert ("v1.TaskInstanceCollection", "v2.ClearTaskInstanceCollectionResponse") in places
    assert ("v1.DAGRun", "v2.ClearTaskInstanceCollectionResponse") not in places


def test_within_3() -> None:
    """What was retyped and what an enum gained is told."""
    found = lines("3.0", "3.3")

    assert "retyped answer v2.TaskInstanceResponse id: str -> UUID" in found
    assert "added value v2.TaskInstanceResponse state: awaiting_input" in found


@pytest.mark.parametrize("release", ["2.0", "2.11.2", "3.3"])
def test_nothing_changes_within_a_release(release: str) -> None:
    """A release does not differ from itself."""
    assert [] == lines(release, release)


@pytest.mark.parametrize(
    ("ask", "says"),
    [
        (lambda: reference.operations("2.12"), r"'2\.12' is no known release of Airflow: .*2\.11"),
        (lambda: reference.operations("2.3.9"), r"2\.3\.0, .*2\.3\.4"),
        (lambda: reference.operations("new"), "new"),
        (lambda: reference.operations(api="v3"), "api='v3' is none of v2, v1"),
        (lambda: reference.operations("3.0", "v1"), "no known release of Airflow with v1"),
        (lambda: reference.operation("get_dagz"), "no operation 'get_dagz'; there is get_dag"),
        (lambda: reference.model("DagRunn"), "no model 'DagRunn'; there is DagRun"),
        (reference.reference, "needs a release, an api, or both"),
        (lambda: reference.asked("clean"), "no verb 'clean'"),
        (lambda: reference.changes("1.10", "2.0"), "have no API in common"),
    ],
)
def test_what_is_not_there(ask: object, says: str) -> None:
    """It is refused, with what there is instead."""
    assert callable(ask)
    with pytest.raises(InvalidInputError, match=says):
        ask()
