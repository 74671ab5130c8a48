"""What the verbs return: small frozen objects, the same on every version of Airflow.

A view is made of a generated model, which stays at hand as `.raw`. A field that this release does
not send is None.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any, Final, Self, get_type_hints

from msgspec import UNSET, Struct, ValidationError, convert

from airflow_openapi._runtime.dates import seen_date

Raw = Any
"""The generated model: of any API, so a checker that knew all would let pass no field."""

FINAL_STATES: Final = frozenset({"success", "failed"})
_DATES: Final = ("_date", "_interval_start", "_interval_end", "_heartbeat")
# What an API calls a field that the view calls otherwise.
_OTHER_NAMES: Final[Mapping[str, str]] = {
    "run_id": "dag_run_id",
    "logical_date": "execution_date",
    "file": "fileloc",
    "name": "pool",  # of 1.10's pools
}
_NOT_MAPPED: Final = -1
# How an id begins; a backfill of 1.10 has one underscore.
_RUN_TYPES: Final = ("scheduled__", "backfill_", "dataset_triggered__", "asset_triggered__")
# People keep secrets in a conf, and a configuration has some.
_NOT_SHOWN: Final = frozenset({"raw", "conf", "sections"})


class View(Struct, frozen=True, kw_only=True):
    """Base of the views: frozen, and shown without what may be long or secret.

    Attributes:
        raw: The generated model.
    """

    raw: Raw = None

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Return what rich shows, and repr."""
        names = (name for name in self.__struct_fields__ if name not in _NOT_SHOWN)
        return [(name, getattr(self, name)) for name in names]

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({shown})"

    @classmethod
    def of(cls, raw: Raw, known: Mapping[str, Any] = {}) -> Self:
        """Return the view of a generated model; what this does not tell is as it was *known*."""
        fields = {name: known[name] for name in known if name in cls.__struct_fields__}
        fields |= {name: value for name, value in cls._read(raw).items() if value is not None}
        fields["raw"] = raw
        try:
            return convert(fields, cls)
        except ValidationError:  # what came as something else than it is stands in raw alone
            kinds = get_type_hints(cls)
            return cls(**{name: one for name, one in fields.items() if _fits(one, kinds[name])})

    @classmethod
    def _read(cls, raw: Raw) -> dict[str, Any]:
        """Return the fields of *raw* under the names of the view; None is what it does not tell."""
        found = {}
        for name, other, is_date in _sources(cls):
            value = getattr(raw, name, None)
            if (value is None or value is UNSET) and other:
                value = getattr(raw, other, None)
            found[name] = seen_date(value) if is_date else _plain(value)
        return found


class DagRun(View, frozen=True, kw_only=True):
    """A run of a DAG.

    Attributes:
        dag_id: Its DAG.
        run_id: Its id, `dag_run_id` in Airflow's API.
        state: queued, running, success or failed; a state this client does not know as it came.
        logical_date: Aware; None on Airflow 3 for a run without a date.
        run_type: manual, scheduled, backfill, …; before 2.4 as its id begins, which is how Airflow
            told it then.
        start_date: Aware; None before it started.
        end_date: Aware; None before it ended.
        data_interval_start: Aware; None before 2.4.
        data_interval_end: Aware; None before 2.4.
        conf: As it was given at the trigger.
        note: None before 2.5.
    """

    dag_id: str = ""
    run_id: str = ""
    state: str = ""
    logical_date: datetime | None = None
    run_type: str | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    data_interval_start: datetime | None = None
    data_interval_end: datetime | None = None
    conf: Mapping[str, Any] = {}
    note: str | None = None

    @property
    def dag_run_id(self) -> str:
        """Airflow's own name of `run_id`."""
        return self.run_id

    @property
    def execution_date(self) -> datetime | None:
        """The name of `logical_date` before 2.2."""
        return self.logical_date

    @property
    def is_final(self) -> bool:
        """Whether it ended, well or not."""
        return self.state in FINAL_STATES

    @classmethod
    def _read(cls, raw: Raw) -> dict[str, Any]:
        found = super()._read(raw)
        run_type, conf = found.get("run_type"), found.get("conf")
        if run_type is None and found["run_id"]:
            named = (kind for kind in _RUN_TYPES if str(found["run_id"]).startswith(kind))
            run_type = next(named, "manual").rstrip("_")
        found["run_type"], found["conf"] = run_type, conf if isinstance(conf, Mapping) else {}
        return found


class TaskInstance(View, frozen=True, kw_only=True):
    """A task of a run.

    Attributes:
        dag_id: Its DAG.
        run_id: Its run; "" before 2.3.
        task_id: Its task.
        map_index: Which of a mapped task, from 0; None for a task that is not mapped.
        state: queued, running, success, failed, skipped, up_for_retry, …; None before it is
            scheduled.
        try_number: Of the latest try, from 1; 0 before the first.
        max_tries: How many tries may follow the first.
        start_date: Aware; None before it started.
        end_date: Aware; None before it ended.
        operator: Class of its operator.
        pool: Its pool.
    """

    dag_id: str = ""
    run_id: str = ""
    task_id: str = ""
    map_index: int | None = None
    state: str | None = None
    try_number: int | None = None
    max_tries: int | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    operator: str | None = None
    pool: str | None = None

    @classmethod
    def _read(cls, raw: Raw) -> dict[str, Any]:
        found = super()._read(raw)
        if found["map_index"] == _NOT_MAPPED:
            found["map_index"] = None
        return found


class Dag(View, frozen=True, kw_only=True):
    """A DAG.

    Attributes:
        dag_id: Its id.
        is_paused: Whether it starts no runs by itself, and triggered ones stay queued.
        description: None without one.
        owners: Who owns its tasks.
        tags: Names of its tags.
        file: Path of its file on the server.
        has_import_errors: Whether that cannot be imported; None where the release does not tell.
    """

    dag_id: str = ""
    is_paused: bool | None = None
    description: str | None = None
    owners: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    file: str | None = None
    has_import_errors: bool | None = None

    @classmethod
    def _read(cls, raw: Raw) -> dict[str, Any]:
        return super()._read(raw) | {
            "owners": tuple(name for name in _items(raw, "owners") if isinstance(name, str)),
            "tags": tuple(name for tag in _items(raw, "tags") if (name := _get(tag, "name"))),
        }


class Pool(View, frozen=True, kw_only=True):
    """A pool.

    Attributes:
        name: Its name.
        slots: How many tasks it lets run at once; -1 is no limit.
        open_slots: How many more it would let run now; -1 is no limit.
        occupied_slots: Taken by running and queued tasks.
        running_slots: Taken by running tasks.
        queued_slots: Taken by queued tasks.
        scheduled_slots: Wanted by scheduled tasks; None before 2.6.
        deferred_slots: Of deferred tasks; None before 2.7.
        include_deferred: Whether deferred tasks take a slot; None before 2.7.
        description: None without one, and before 2.3.
    """

    name: str = ""
    slots: int = 0
    open_slots: int | None = None
    occupied_slots: int | None = None
    running_slots: int | None = None
    queued_slots: int | None = None
    scheduled_slots: int | None = None
    deferred_slots: int | None = None
    include_deferred: bool | None = None
    description: str | None = None


class Health(View, frozen=True, kw_only=True):
    """How an Airflow is; each part "healthy", "unhealthy", or None where it does not run.

    Attributes:
        metadatabase: Its database.
        scheduler: Its scheduler.
        triggerer: Its triggerer; None before 2.6.
        dag_processor: Its DAG processor, where that is a process of its own.
        scheduler_heartbeat: When the scheduler was last seen; aware.
    """

    metadatabase: str | None = None
    scheduler: str | None = None
    triggerer: str | None = None
    dag_processor: str | None = None
    scheduler_heartbeat: datetime | None = None

    @property
    def is_healthy(self) -> bool:
        """Whether the database and the scheduler are healthy, and no other part is not."""
        others = {self.triggerer, self.dag_processor}
        return self.metadatabase == self.scheduler == "healthy" and others <= {"healthy", None}

    @classmethod
    def _read(cls, raw: Raw) -> dict[str, Any]:
        parts = ("metadatabase", "scheduler", "triggerer", "dag_processor")
        seen = seen_date(_get(_get(raw, "scheduler"), "latest_scheduler_heartbeat"))
        states = {part: _get(_get(raw, part), "status") for part in parts}
        return states | {"scheduler_heartbeat": seen}


class Config(View, frozen=True, kw_only=True):
    """The configuration, where the administrator lets it be read.

    Attributes:
        sections: Option to value, by section.
    """

    sections: Mapping[str, Mapping[str, str]] = {}

    @classmethod
    def _read(cls, raw: Raw) -> dict[str, Any]:
        sections = {
            name: {
                key: value if isinstance(value := _get(option, "value"), str) else ""
                for option in _items(section, "options")
                if isinstance(key := _get(option, "key"), str)
            }
            for section in _items(raw, "sections")
            if isinstance(name := _get(section, "name"), str)
        }
        return {"sections": sections}


class Version(View, frozen=True, kw_only=True):
    """What an Airflow runs.

    Attributes:
        version: As it says, such as `2.11.0+astro.1`.
        git_version: The commit it was built from; None where it does not say.
    """

    version: str = ""
    git_version: str | None = None


def _fits(value: object, kind: Any) -> bool:
    try:
        convert(value, kind)
    except ValidationError:
        return False
    return True


def _items(raw: Raw, name: str) -> list[Any]:
    """Return a field that is a list; empty where it is none."""
    value = _get(raw, name)
    return value if isinstance(value, list) else []


def _get(raw: Raw, name: str) -> Any:
    """Return a field as plain data; None where there is none."""
    return _plain(getattr(raw, name, None))


def _plain(value: Any) -> Any:
    if value is UNSET:
        return None
    return value.value if isinstance(value, Enum) else value


@cache
def _sources(view: type[View]) -> list[tuple[str, str | None, bool]]:
    """Return each field of a view, what an API may call it otherwise, and whether it is a date."""
    return [
        (name, _OTHER_NAMES.get(name), name.endswith(_DATES)) for name in view.__struct_fields__
    ]
