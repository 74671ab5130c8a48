"""Filters of listings: checked at once, and applied here where a release cannot."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, TypedDict

from airflow_openapi._runtime.dates import Date, read_date
from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.requests import path_value
from airflow_rest._core import one_date
from airflow_rest._views import DagRun, View

# A list of these would go out as it is, of which a server takes the last.
_SINGLE: Final = {"paused": bool, "dag_id_pattern": str, "task_id": str}
_BOUNDS: Final = ("_gte", "_lte")
_FIELDS: Final = {"paused": "is_paused", "dag_id_pattern": "dag_id"}


class DagFilters(TypedDict, total=False):
    """Which DAGs are listed.

    Attributes:
        tags: Those that have one of these.
        dag_id_pattern: Those whose id has this in it; `%` and `_` as in SQL's LIKE.
        paused: Those that are paused, or that are not.
    """

    tags: str | Sequence[str] | None
    dag_id_pattern: str | None
    paused: bool | None


class RunFilters(TypedDict, total=False):
    """Which runs are listed. A naive date is read as UTC; both bounds are included.

    Attributes:
        state: Those in this state, or in one of these: queued, running, success, failed.
        run_type: Those of this type, or of one of these: manual, scheduled, backfill, …
        logical_date_gte: Those dated then or later. A run without a date is in no range.
        logical_date_lte: Those dated then or earlier.
        execution_date_gte: The name of *logical_date_gte* before 2.2; give one of them.
        execution_date_lte: The same for *logical_date_lte*.
        start_date_gte: Those that started then or later.
        start_date_lte: Those that started then or earlier.
        end_date_gte: Those that ended then or later.
        end_date_lte: Those that ended then or earlier.
    """

    state: str | Sequence[str] | None
    run_type: str | Sequence[str] | None
    logical_date_gte: Date | None
    logical_date_lte: Date | None
    execution_date_gte: Date | None
    execution_date_lte: Date | None
    start_date_gte: Date | None
    start_date_lte: Date | None
    end_date_gte: Date | None
    end_date_lte: Date | None


class TaskFilters(TypedDict, total=False):
    """Which task instances are listed.

    Attributes:
        state: Those in this state, or in one of these: success, failed, running, …
        task_id: Those of this task.
    """

    state: str | Sequence[str] | None
    task_id: str | None


def checked(verb: str, known: Collection[str], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the filters that are *given* under one name each, as a server is asked for them.

    Raises:
        InvalidInputError: One is not among the *known*, is of another kind, is empty, or
            two names of one date differ.
    """
    found: dict[str, Any] = {}
    for name, value in given.items():
        if name not in known:
            from airflow_rest._misuse import unknown  # noqa: PLC0415 - for a message alone

            raise unknown(verb, name, known)
        if value is None:
            continue
        if name.startswith(("logical_date", "execution_date")):
            bound = name[-4:]
            both = [given.get(f"{kind}_date{bound}") for kind in ("logical", "execution")]
            found[f"logical_date{bound}"] = one_date(both[0], both[1], bound)
        elif name.endswith(_BOUNDS):
            found[name] = read_date(value, name)
        else:
            found[name] = _one(name, value) if name in _SINGLE else _texts(name, value)
    return found


def fits(view: View, filters: Mapping[str, Any]) -> bool:
    """Return whether *view* is one that the filters let through."""
    return all(_fits(view, name, wanted) for name, wanted in filters.items())


def check_ids(**ids: str) -> None:
    """Refuse an id that cannot stand in a path.

    Raises:
        InvalidInputError: It is empty, no str, or would lead to another resource.
    """
    for name, value in ids.items():
        if not isinstance(value, str):
            raise InvalidInputError(f"{name}={value!r} is no id: give a text")
        path_value(name, value)


def ids_of(run: DagRun) -> dict[str, str]:
    """Return the ids that name *run*; raises as `check_ids` does, or if it is no run."""
    if not isinstance(run, DagRun):
        raise InvalidInputError(f"{type(run).__name__} is no run: give one that a verb returned")
    check_ids(dag_id=run.dag_id, run_id=run.run_id)
    return {"dag_id": run.dag_id, "run_id": run.run_id}


def _fits(view: View, name: str, wanted: Any) -> bool:
    if name.endswith(_BOUNDS):
        date = getattr(view, name[:-4])
        return date is not None and (date >= wanted if name.endswith("_gte") else date <= wanted)
    found = getattr(view, _FIELDS.get(name, name))
    if name == "dag_id_pattern":
        like = re.escape(wanted).replace("%", ".*").replace("_", ".")
        return bool(re.search(like, found, re.IGNORECASE | re.DOTALL))
    if isinstance(found, tuple):
        return not set(wanted).isdisjoint(found)
    return found in wanted if isinstance(wanted, list) else bool(found == wanted)


def _one(name: str, value: object) -> object:
    if not isinstance(value, _SINGLE[name]) or value == "":
        raise InvalidInputError(f"{name}={value!r} is no {_SINGLE[name].__name__}: give one")
    return value


def _texts(name: str, values: object) -> list[str]:
    """Return one text, or several, as a list."""
    texts = [values] if isinstance(values, str) else values
    given = texts if isinstance(texts, Sequence) else ()
    # An empty list would not be sent, and everything would come.
    if not given or not all(isinstance(text, str) and text for text in given):
        raise InvalidInputError(f"{name}={values!r}: give one text or several, or leave it out")
    return list(given)
