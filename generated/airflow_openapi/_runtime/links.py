"""Links copied from the UI or the API of any release: the DAG, run and task they name. Pure.

Sources: `views.py` and the templates of 1.10.15 to 2.11.2, the UI's router of 3.0.6 to 3.3.2, and
the specs. Each form of a link was opened on a server of its release.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any, Final
from urllib.parse import SplitResult, parse_qsl, unquote

from msgspec import Struct

from airflow_openapi._runtime.dates import read_date
from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.requests import path_value

__all__ = ["Link", "read_link"]

# /dags/d/grid, …/runs/r/tasks/t/mapped/0, …/dagRuns/r/taskInstances/t/0/tries/1, …/dag_runs/<date>
_PATH: Final = (
    r"(?:/api/[^/]+)*/(?:dags|dagmodel/(?:show|edit))/(?P<dag_id>[^/]+)"
    r"(?:/(?:runs|dagRuns)/(?P<run_id>[^/]+)|/dag_runs/(?P<logical_date>[^/]+))?"
    r"(?:(?:/tasks/(?!group/)|/taskInstances/)(?P<task_id>[^/]+)"
    r"(?:/(?:mapped/)?(?P<map_index>[0-9-]+))?"
    r"(?:/(?:logs|tries|externalLogUrl)/(?P<try_number>[0-9]+))?)?(?:/.*)?"
)
# What lists make of dag_id: flt1_dag_id_equals in 1.10, _flt_3_dag_id since.
_FILTER: Final = r"^flt\d+_(?=\w+_equals$)|_equals$|^_flt_3_(?=\w+_id$)|^_flt_0_(?=map_index$)"
_NEWER: Final = {"dag_run_id": "run_id", "execution_date": "logical_date"}
_READ: Final[Any] = {"map_index": int, "try_number": int, "logical_date": read_date}
# What a plus that was not quoted arrives as, in a date or in the id of a run.
_SPACE: Final = r"(:\d\d(?:\.\d+)?) (\d\d:?\d\d)(?=$|_)"
_RIGHT: Final = "copy the address of the page of a DAG, a run, a task or a log from the browser"


class Link(Struct, frozen=True):
    """What a link names; what it does not say is None.

    Attributes:
        dag_id: The DAG.
        run_id: The run. Links of Airflow 1.10 to 2.2 often say its date alone.
        task_id: The task, with its groups, such as `group.task`.
        map_index: Of a mapped task, from 0.
        try_number: From 1.
        logical_date: The run's, aware, in UTC. Where *run_id* is there too, trust that: the pages
            of 2.x keep the date in their address when another run is chosen.
    """

    dag_id: str
    run_id: str | None = None
    task_id: str | None = None
    map_index: int | None = None
    try_number: int | None = None
    logical_date: datetime | None = None

    @property
    def execution_date(self) -> datetime | None:
        """The name of logical_date before Airflow 2.2."""
        return self.logical_date


def read_link(rest: SplitResult) -> Link:
    """Return what a link names.

    Args:
        rest: The link, with the path behind the root alone, as `read_page` gives it.

    Raises:
        InvalidInputError: It names no DAG, or two of a kind.
    """
    path = re.fullmatch(_PATH, rest.path)
    # What is no UTF-8 becomes lone surrogates, which path_value refuses.
    said = parse_qsl(rest.query, errors="surrogateescape")
    for name, quoted in (path.groupdict("") if path else {}).items():
        said.append((name, unquote(quoted, errors="surrogateescape")))
    found: dict[str, Any] = {}
    for key, asked in said:
        plain = re.sub(_FILTER, "", key)
        name = _NEWER.get(plain, plain)
        text = re.sub(_SPACE, r"\1+\2", asked)
        if name not in Link.__struct_fields__ or text in ("", "~"):  # ~ is every DAG or run
            continue
        try:
            path_value(name, text)
            value = _READ.get(name, str)(text)
        except ValueError:
            raise InvalidInputError(f"url has a {name} that cannot be one: {_RIGHT}") from None
        if value != -1 and found.setdefault(name, value) != value:  # -1: not mapped
            raise InvalidInputError(f"url has two different values of {name}: {_RIGHT}")
    if "dag_id" not in found:
        raise InvalidInputError(f"url names no DAG: {_RIGHT}, such as …/dags/example_dag/grid")
    return Link(**found)
