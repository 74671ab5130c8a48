from __future__ import annotations

import inspect
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from airflow_openapi._runtime.releases import parse_release
from airflow_rest import Airflow, AsyncAirflow, _verbs
from airflow_rest._filters import DagFilters, RunFilters, TaskFilters
from airflow_rest._verbs import BODY, HERE, LEFT_OUT, Row, Verb

VERBS = {verb.name: verb for verb in vars(_verbs).values() if isinstance(verb, Verb)}
SPECS = tomllib.loads(Path("openapi/specs.toml").read_text())
PUBLISHED = [one["release"] for one in SPECS["spec"] if one["api"] in ("v1", "v2")]
RELEASES = ["1.10.15", *PUBLISHED]
# Not in every release: 1.10's API has no list of DAGs, no task instances and no configuration.
NOT_IN_1_10 = {
    "config",
    "dags",
    "import_errors",
    "task_instance",
    "task_instances",
    "clear",
    "logs",
}
# Tasks are mapped from 2.3 on; before 3.1, wait asks again and again.
SINCE = dict.fromkeys(NOT_IN_1_10, (2, 0, 0)) | {"mapped_instance": (2, 3, 0), "wait": (3, 1, 0)}
PARTS = {"import_errors", "mapped_instance", "task_instance"}


def test_every_release_is_looked_at() -> None:
    """The releases are those of the vendored specs, and 1.10."""
    assert 76 == len(RELEASES)


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("verb", VERBS.values(), ids=lambda verb: verb.name)
def test_a_verb_has_one_row_of_each_release(verb: Verb[Any], release: str) -> None:
    """Every release from the first of a verb on has its row, whose endpoint that release has."""
    number = parse_release(release)
    row = verb.row(number)

    if number < SINCE.get(verb.name, (1,)):
        assert row is None
        return
    assert row is not None
    operation = row.load().OPERATION
    api = {1: "experimental", 2: "v1"}.get(number[0], "v2")
    assert row.endpoint.startswith(f"{api}.")
    assert operation.missing({}, number) is None


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("verb", VERBS.values(), ids=lambda verb: verb.name)
def test_a_release_has_every_name_of_its_row(verb: Verb[Any], release: str) -> None:
    """Airflow 3 ignores a filter that it does not know, so that a slip would give everything."""
    number = parse_release(release)
    row = verb.row(number)
    if row is None:
        assert number < SINCE[verb.name]
        return
    operation = row.load().OPERATION
    for name, place in row.names.items():
        if place.startswith(HERE):
            # What the server can filter, it does; but 1.10 takes one state alone.
            assert name not in taken(row) or operation.missing({name: "x"}, number) or number < (2,)
        elif place != LEFT_OUT:
            assert place in taken(row)
            assert operation.missing({place.removeprefix(BODY): "x"}, number) is None


@pytest.mark.parametrize("verb", VERBS.values(), ids=lambda verb: verb.name)
def test_rows_are_in_order_and_keep_what_they_can(verb: Verb[Any]) -> None:
    """Rows begin one after the other, and a name that a row has, all later rows have."""
    assert sorted({row.since for row in verb.rows}) == [row.since for row in verb.rows]
    for row, later in zip(verb.rows, verb.rows[1:], strict=False):
        assert set() == row.names.keys() - later.names.keys()


@pytest.mark.parametrize("row", [row for verb in VERBS.values() for row in verb.rows])
def test_no_two_names_of_a_row_are_one(row: Row) -> None:
    """Two arguments never go to one place."""
    places = [place for place in row.names.values() if place != LEFT_OUT]

    assert len(places) == len(set(places))


@pytest.mark.parametrize(
    ("name", "filters"),
    [("dags", DagFilters), ("dag_runs", RunFilters), ("task_instances", TaskFilters)],
)
def test_a_row_has_every_filter_of_its_method(name: str, filters: type) -> None:
    """What the method takes is in the newest row, but for the older name of a date."""
    taken = {name for name in filters.__annotations__ if not name.startswith("execution_date")}
    ids = {"dag_id", "no_dag_id", "run_id"}

    assert taken == VERBS[name].rows[-1].names.keys() - ids


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
def test_every_verb_is_a_method(client: type[Airflow | AsyncAirflow]) -> None:
    """Each row's verb is a method of both clients, but for those that are parts of others."""
    assert PARTS == {name for name in VERBS if not hasattr(client, name)}


def taken(row: Row) -> set[str]:
    """Return what the endpoint of *row* takes: its arguments, and the fields of its body."""
    endpoint = row.load()
    parameters = inspect.signature(endpoint._get_kwargs).parameters
    body = parameters.get("body")
    if body is None:
        return set(parameters)
    package = endpoint.OPERATION.module.partition(".api.")[0]
    models = import_module(f"{package}.models")
    fields = inspect.signature(getattr(models, body.annotation)).parameters
    return {*parameters, *(f"{BODY}{name}" for name in fields)}
