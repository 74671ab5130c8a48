"""What was asked for beside what there is: the runs that were lost, and those that were doubled."""

from __future__ import annotations

import pickle
import sqlite3
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct, field

from airflow_rest import Airflow, Login
from scripts.servers.configuration import PASSWORD, USER
from tests.faults.asking import DAG

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from tests.faults.asking import Asked


class Run(NamedTuple):
    """A run that there is."""

    run_id: str
    conf: Mapping[str, Any]


class Count(Struct):
    """What became of the runs that were asked for.

    Attributes:
        asked: How many were.
        made: Those that there are.
        lost: Those that the client returned, and that there are not as it said: none, or with
            another conf or id.
        doubled: Those that there are twice.
        unknown: Those of which the client once said that nobody can tell.
        failed: Those that were given up.
        strange: Runs that nobody asked for.
        told: What is to be known of each that is not as it should be.
    """

    asked: int = 0
    made: int = 0
    lost: int = 0
    doubled: int = 0
    unknown: int = 0
    failed: int = 0
    strange: int = 0
    told: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether all were made, each once."""
        bad = self.lost or self.doubled or self.failed or self.strange
        return self.made == self.asked and not bad

    def __add__(self, other: Count) -> Count:
        """Return both together."""
        sums = {name: getattr(self, name) + getattr(other, name) for name in self.__struct_fields__}
        return Count(**sums)


def count(asked: Sequence[Asked], runs: Iterable[Run]) -> Count:
    """Return what became of the runs that were asked for.

    Args:
        asked: What was asked for, and what the client said.
        runs: What there is, of the server itself.
    """
    found: dict[object, list[Run]] = {one.marker: [] for one in asked}
    strange: list[Run] = []
    for run in runs:
        found.get(run.conf.get("marker"), strange).append(run)
    result = Count(asked=len(asked), strange=len(strange))
    result.told = [f"strange: {run}" for run in strange]
    for one in asked:
        made = found[one.marker]
        fault = _fault(one, made)
        result.made += bool(made)
        result.lost += fault.startswith("lost")
        result.doubled += len(made) > 1
        result.unknown += bool(one.unknown)
        result.failed += bool(one.failure)
        if len(made) > 1 or fault:
            ids = [run.run_id for run in made]
            result.told.append(f"{one.marker}: {fault or 'doubled'}; made: {ids}; {one}")
    return result


def _fault(asked: Asked, made: Sequence[Run]) -> str:
    """Return what is wrong with what the client said; "" if nothing is."""
    if asked.failure:
        return f"failed: {asked.failure}"
    if not made:
        return "lost: there is no such run"
    if asked.run_id not in {run.run_id for run in made}:
        return "lost: it has another id"
    if any(run.conf != asked.conf for run in made):
        return f"lost: it has another conf, {made[0].conf}"
    return ""


def errors_of(asked: Iterable[Asked]) -> Counter[str]:
    """Return how often each error was raised, by name."""
    raised = Counter(name for one in asked for name in one.errors)
    raised["UnknownOutcomeError"] = sum(len(one.unknown) for one in asked)
    return +raised


def runs_of(url: str) -> list[Run]:
    """Return the runs that an Airflow has, of 2.0 or later."""
    with Airflow(url, Login(USER, PASSWORD)) as airflow:
        return [Run(run.run_id, run.conf) for run in airflow.dag_runs(DAG)]


def runs_in(database: Path) -> list[Run]:
    """Return the runs in the database of a 1.10, whose API does not tell a conf."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        query = "SELECT run_id, conf FROM dag_run WHERE dag_id = ?"
        rows = connection.execute(query, (DAG,)).fetchall()
    # A pickle that our own server has just written, of what was asked for here.
    return [Run(run_id, pickle.loads(conf) if conf else {}) for run_id, conf in rows]  # noqa: S301
