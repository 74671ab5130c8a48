"""Answers to read, as Airflow 2.11.2 (v1) and 3.3.2 (v2) send them: a day of a busy installation.

Sources: tests/data and the schemas of openapi/specs for the fields; what is null, and how often, is
a choice: most of 20 tasks are done, one waits in a trigger, one has no state yet; every third run
was triggered with a conf; laid out as FastAPI and connexion do, without spaces. The same count
gives the same bytes.
"""

from __future__ import annotations

import json
from typing import Any, Literal

from . import payload_common, payload_v1, payload_v2

Api = Literal["v1", "v2"]
Kind = Literal["task_instances", "dag_runs", "dags"]
_ITEMS = {
    ("v1", "task_instances"): payload_v1.task_instance,
    ("v1", "dag_runs"): payload_v1.dag_run,
    ("v1", "dags"): payload_v1.dag,
    ("v2", "task_instances"): payload_v2.task_instance,
    ("v2", "dag_runs"): payload_v2.dag_run,
    ("v2", "dags"): payload_v2.dag,
}


def items(api: Api, kind: Kind, count: int, first: int = 0) -> list[dict[str, Any]]:
    """Return *count* items from the one of index *first* on."""
    make = _ITEMS[api, kind]
    return [make(index) for index in range(first, first + count)]


def body(api: Api, kind: Kind, count: int, first: int = 0, total: int | None = None) -> bytes:
    """Return the body of an answer with *count* items, of *total* that the server has."""
    answer: dict[str, Any] = {
        kind: items(api, kind, count, first),
        "total_entries": count if total is None else total,
    }
    if api == "v2" and kind != "dags":
        answer |= {"next_cursor": None, "previous_cursor": None, "total_entries_limit": None}
    return encoded(answer)


def triggers(count: int) -> bytes:
    """Return what *count* runs are asked for with: id, date, conf and note, as a JSON array."""
    asked = [
        {
            "dag_run_id": f"load_{index:05}",
            "logical_date": payload_common.run_of(index).isoformat(),
            "conf": payload_common.conf(index),
            "note": payload_common.note(index) or "by hand",
        }
        for index in range(count)
    ]
    return json.dumps(asked).encode()


def encoded(answer: dict[str, Any]) -> bytes:
    """Return JSON as servers send it."""
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()
