"""What the answers of both APIs have in common: names, moments and states by index."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

# Of 20 tasks: mostly done, a few in other states, one waiting in a trigger, one without a state.
STATES: tuple[str | None, ...] = (
    *("success",) * 13,
    "running",
    "failed",
    "up_for_retry",
    "skipped",
    "queued",
    "deferred",
    None,
)
START = datetime.datetime(2026, 3, 1, 4, 30, 0, 123457, tzinfo=datetime.UTC)
TRIGGER = "airflow.providers.standard.triggers.temporal.DateTimeTrigger"


def dag_id(index: int) -> str:
    """Return one of 40 ids."""
    return f"load_warehouse_{index % 40:02}"


def run_of(index: int) -> datetime.datetime:
    """Return when the run of a task began that has 25 of them: one run every 10 minutes."""
    return START + datetime.timedelta(minutes=10 * (index // 25))


def started(index: int) -> datetime.datetime:
    """Return when the task did."""
    return run_of(index) + datetime.timedelta(seconds=index % 25, microseconds=index)


def later(moment: datetime.datetime, seconds: float) -> datetime.datetime:
    """Return the moment so many seconds later."""
    return moment + datetime.timedelta(seconds=seconds)


def identifier(number: int) -> str:
    """Return a UUID of version 7."""
    return str(uuid.UUID(int=0x0195_0000_0000_7000_8000_0000_0000_0000 + number))


def conf(index: int) -> dict[str, Any]:
    """Return the conf of a run: of every third a nested one, else none."""
    if index % 3:
        return {}
    return {
        "tables": [f"sales.table_{index % 25:02}", "sales.customers"],
        "window": {"since": "2026-02-28T00:00:00Z", "days": 1 + index % 7},
        "full_refresh": index % 2 == 0,
        "threshold": 0.25,
        "requested_by": None,
    }


def rendered_fields(index: int) -> dict[str, Any]:
    """Return the rendered fields of a task."""
    return {
        "op_args": [],
        "op_kwargs": {"table": f"t{index % 25}", "batch_size": 5000},
        "templates_dict": None,
    }


def note(index: int) -> str | None:
    """Return the note that people left on every tenth."""
    return None if index % 10 else "cleared after the upstream fix"
