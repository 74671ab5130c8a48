"""The verbs, as data: by release the endpoint, and what that calls the arguments."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from msgspec import Struct

from airflow_openapi._runtime.lazy import load
from airflow_openapi._runtime.releases import Release, parse_release
from airflow_rest import _views as views

if TYPE_CHECKING:
    from airflow_openapi._runtime.operation import Endpoint

V = TypeVar("V", bound=views.View)

BODY: Final = "body."
HERE: Final = "here."
LEFT_OUT: Final = "-"


class Row(Struct, frozen=True):
    """A verb in a range of releases, which ends where that of the next row begins.

    Attributes:
        since: First release.
        endpoint: As `api.tag.operation`.
        names: Where each argument goes: a name, BODY and a name, HERE and a name, or LEFT_OUT.
        has_body: Whether some of them go into one.
    """

    since: Release
    endpoint: str
    names: Mapping[str, str]
    has_body: bool

    def load(self) -> Endpoint[..., Any]:
        """Return the endpoint's module, imported on first use."""
        return _loaded(self.endpoint)


class Verb(Generic[V]):
    """A verb.

    Attributes:
        name: Its method.
        view: What it returns, or lists.
        rows: By release, oldest first; a release before the first has no such endpoint.
    """

    def __init__(self, name: str, view: type[V]) -> None:
        self.name = name
        self.view = view

    @property
    def rows(self) -> list[Row]:
        """What the table has of it; read on first use."""
        return _rows(self.name)

    def row(self, release: Release) -> Row | None:
        """Return the row of *release*, or None if that has no such endpoint."""
        return _row(self.name, release)


@cache
def _loaded(endpoint: str) -> Endpoint[..., Any]:
    api, _, module = endpoint.partition(".")
    return cast("Endpoint[..., Any]", load(f"airflow_openapi.{api}.api.{module}"))


@cache  # not a cached_property: on 3.11 that has a lock, which a process may be forked with
def _rows(name: str) -> list[Row]:
    rows: list[Row] = []
    for verb, *cells in table():
        if verb == name:
            _add(rows, *cells)
    return rows


@cache
def _row(name: str, release: Release) -> Row | None:
    return next((row for row in reversed(_rows(name)) if row.since <= release), None)


@cache
def table() -> list[list[str]]:
    """Return the rows of `verbs.txt`: verb, first release, endpoint, and what that takes."""
    text = Path(__file__).with_name("verbs.txt").read_text("utf-8")
    return [line.split() for line in text.splitlines() if line and line[0] != "#"]


def _add(rows: list[Row], since: str, endpoint: str, *cells: str) -> None:
    """Add a row, or what it adds to the one before."""
    names: dict[str, str] = {}
    if endpoint == "+":
        endpoint = rows[-1].endpoint
        names.update(rows[-1].names)
    for cell in cells:
        for end in ("_gte", "_lte") if ".." in cell else ("",):
            name, _, other = cell.replace("..", end).partition("=")
            names[name.rpartition(".")[2]] = other or name
    has_body = any(place.startswith(BODY) for place in names.values())
    row = Row(parse_release(since), endpoint, names, has_body)
    if rows and rows[-1].since == row.since:
        rows.pop()
    rows.append(row)


VERSION: Final = Verb("version", views.Version)
HEALTH: Final = Verb("health", views.Health)
CONFIG: Final = Verb("config", views.Config)
DAGS: Final = Verb("dags", views.Dag)
DAG: Final = Verb("dag", views.Dag)
PAUSE: Final = Verb("pause", views.Dag)
POOLS: Final = Verb("pools", views.Pool)
IMPORT_ERRORS: Final = Verb("import_errors", views.View)
TRIGGER: Final = Verb("trigger", views.DagRun)
DAG_RUN: Final = Verb("dag_run", views.DagRun)
DAG_RUNS: Final = Verb("dag_runs", views.DagRun)
WAIT: Final = Verb("wait", views.DagRun)
TASK_INSTANCES: Final = Verb("task_instances", views.TaskInstance)
CLEAR: Final = Verb("clear", views.TaskInstance)
TASK_INSTANCE: Final = Verb("task_instance", views.TaskInstance)
MAPPED_INSTANCE: Final = Verb("mapped_instance", views.TaskInstance)
LOGS: Final = Verb("logs", views.TaskInstance)
