"""Items of v1, as Airflow 2.11.2 sends them."""

from __future__ import annotations

import datetime
from typing import Any

from . import payload_common as common


def task_instance(index: int) -> dict[str, Any]:
    """Return a task instance: TaskInstance."""
    state = common.STATES[index % len(common.STATES)]
    began = common.started(index) if state not in {None, "queued"} else None
    ended = common.later(began, 41.25) if began and state not in {"running", "deferred"} else None
    run = common.run_of(index)
    task_id = f"extract.table_{index % 25:02}"
    mapped = index % 4 == 0
    return {
        "dag_id": common.dag_id(index),
        "dag_run_id": f"scheduled__{_text(run)}",
        "duration": 41.25 + index % 100 / 8 if ended else None,
        "end_date": _text(ended),
        "execution_date": _text(run),
        "executor": "CeleryExecutor" if index % 2 else None,
        "executor_config": "{}",
        "hostname": f"worker-{index % 12}.airflow-worker.example.svc" if began else "",
        "map_index": index % 8 if mapped else -1,
        "max_tries": 2,
        "note": common.note(index),
        "operator": "PythonOperator",
        "pid": 1000 + index if began else None,
        "pool": "default_pool",
        "pool_slots": 1,
        "priority_weight": 1 + index % 7,
        "queue": "default",
        "queued_when": _text(common.started(index)) if state else None,
        "rendered_fields": common.rendered_fields(index),
        "rendered_map_index": f"table {index % 25}" if mapped else None,
        "sla_miss": None,
        "start_date": _text(began),
        "state": state,
        "task_display_name": task_id,
        "task_id": task_id,
        "trigger": _trigger(index) if state == "deferred" else None,
        "triggerer_job": _job(index) if state == "deferred" else None,
        "try_number": 1 + index % 3 if began else 0,
        "unixname": "airflow",
    }


def dag_run(index: int) -> dict[str, Any]:
    """Return a DAG run: DAGRun."""
    run = common.run_of(index * 25)
    by_hand = index % 3 == 0
    running = index % 20 == 0
    state = "running" if running else "failed" if index % 12 == 0 else "success"
    return {
        "conf": common.conf(index),
        "dag_id": common.dag_id(index),
        "dag_run_id": f"{'manual' if by_hand else 'scheduled'}__{_text(run)}",
        "data_interval_end": _text(common.later(run, 600)),
        "data_interval_start": _text(run),
        "end_date": None if running else _text(common.later(run, 312.75)),
        "execution_date": _text(run),
        "external_trigger": by_hand,
        "last_scheduling_decision": _text(common.later(run, 312)),
        "logical_date": _text(run),
        "note": common.note(index),
        "run_type": "manual" if by_hand else "scheduled",
        "start_date": _text(common.later(run, 1.5)),
        "state": state,
    }


def dag(index: int) -> dict[str, Any]:
    """Return a DAG: DAG."""
    name = f"load_warehouse_{index:05}"
    following = common.run_of(index * 25)
    paused = index % 8 == 0
    scheduled = index % 5 != 0
    return {
        "dag_display_name": name,
        "dag_id": name,
        "default_view": "grid",
        "description": None if index % 3 else "Loads one schema of the shop into the warehouse",
        "file_token": f"Ii9vcHQvYWlyZmxvdy9kYWdzLw.{common.identifier(index)}",
        "fileloc": f"/opt/airflow/dags/warehouse/{name}.py",
        "has_import_errors": False,
        "has_task_concurrency_limits": index % 4 == 0,
        "is_active": True,
        "is_paused": paused,
        "is_subdag": False,
        "last_expired": None,
        "last_parsed_time": _text(common.later(following, -7)),
        "last_pickled": None,
        "max_active_runs": 16,
        "max_active_tasks": 16,
        "max_consecutive_failed_dag_runs": 0,
        "next_dagrun": None if paused else _text(following),
        "next_dagrun_create_after": None if paused else _text(common.later(following, 600)),
        "next_dagrun_data_interval_end": None if paused else _text(common.later(following, 600)),
        "next_dagrun_data_interval_start": None if paused else _text(following),
        "owners": ["data-platform"],
        "pickle_id": None,
        "root_dag_id": None,
        "schedule_interval": _schedule(index) if scheduled else None,
        "scheduler_lock": None,
        "tags": [{"name": tag} for tag in ("warehouse", f"team-{index % 9}")],
        "timetable_description": "At 04:00" if scheduled else "Never, external triggers only",
    }


def _schedule(index: int) -> dict[str, Any]:
    if index % 4:
        return {"__type": "CronExpression", "value": "0 4 * * *"}
    return {"__type": "TimeDelta", "days": 1, "microseconds": 0, "seconds": 0}


def _trigger(index: int) -> dict[str, Any]:
    return {
        "classpath": common.TRIGGER,
        "created_date": _text(common.started(index)),
        "id": index,
        "kwargs": "{'moment': DateTime(2026, 3, 1, 5, 0, 0, tzinfo=Timezone('UTC'))}",
        "triggerer_id": 7,
    }


def _job(index: int) -> dict[str, Any]:
    return {
        "dag_id": common.dag_id(index),
        "end_date": None,
        "executor_class": "CeleryExecutor",
        "hostname": "triggerer-0.airflow-triggerer.example.svc",
        "id": index,
        "job_type": "TriggererJob",
        "latest_heartbeat": _text(common.later(common.started(index), 5)),
        "start_date": _text(common.started(index)),
        "state": "running",
        "unixname": "airflow",
    }


def _text(moment: datetime.datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
