"""Copy the one run of a DAG, and its task instances, in the database of an Airflow: `DAG COPIES`.

Started by the Python of that Airflow, in its environment: its own models say what a row is.
"""

from __future__ import annotations

import datetime
import importlib
import sys
import uuid
from collections.abc import Mapping
from typing import Any

_DATES = ("execution_date", "logical_date", "run_after")
_AT_ONCE = 50


def main(dag_id: str, copies: int) -> None:
    """Copy the run so many times, each a minute after the one before; print how many tasks it has.

    Raises:
        ValueError: The DAG has not one run with tasks.
    """
    runs: Any = importlib.import_module("airflow.models.dagrun").DagRun.__table__
    tasks: Any = importlib.import_module("airflow.models.taskinstance").TaskInstance.__table__
    select = importlib.import_module("sqlalchemy").select
    with importlib.import_module("airflow.utils.session").create_session() as session:
        [run] = session.execute(select(runs).where(runs.c.dag_id == dag_id)).mappings()
        instances = [
            dict(row)
            for row in session.execute(select(tasks).where(tasks.c.dag_id == dag_id)).mappings()
        ]
        if not instances:
            raise ValueError(f"the run of {dag_id} has no tasks")
        for first in range(1, copies + 1, _AT_ONCE):
            numbers = range(first, min(first + _AT_ONCE, copies + 1))
            session.execute(runs.insert(), [copied_run(run, number) for number in numbers])
            copied = [copied_instance(one, number) for number in numbers for one in instances]
            session.execute(tasks.insert(), copied)
    print(len(instances))


def copied_run(run: Mapping[str, Any], number: int) -> dict[str, Any]:
    """Return the row of a copy; the database numbers it, and no two of a DAG have one date."""
    row = {name: value for name, value in run.items() if name != "id"}
    later = datetime.timedelta(minutes=number)
    dates = {name: row[name] + later for name in _DATES if row.get(name) is not None}
    return {**row, **dates, "run_id": _run_id(number)}


def copied_instance(instance: Mapping[str, Any], number: int) -> dict[str, Any]:
    """Return the row of a task instance of a copy, with an id of its own where it has one."""
    row = {**instance, "run_id": _run_id(number)}
    if "id" in row:  # from 3.0; a UUID, or its text
        row["id"] = type(row["id"])(str(uuid.uuid4()))
    return row


def _run_id(number: int) -> str:
    return f"copied__{number:05}"


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
