"""Items of v2, as Airflow 3.3.2 sends them."""

from __future__ import annotations

import datetime
from typing import Any

from . import payload_common as common


def task_instance(index: int) -> dict[str, Any]:
    """Return a task instance: TaskInstanceResponse."""
    state = common.STATES[index % len(common.STATES)]
    began = common.started(index) if state not in {None, "queued"} else None
    ended = common.later(began, 41.25) if began and state not in {"running", "deferred"} else None
    asked = common.started(index) if state else None
    run_after = common.run_of(index)
    task_id = f"extract.table_{index % 25:02}"
    mapped = index % 4 == 0
    return {
        "id": common.identifier(index),
        "task_id": task_id,
        "dag_id": common.dag_id(index),
        "dag_run_id": f"scheduled__{_text(run_after)}",
        "map_index": index % 8 if mapped else -1,
        "logical_date": _text(run_after),
        "run_after": _text(run_after),
        "start_date": _text(began),
        "end_date": _text(ended),
        "duration": 41.25 + index % 100 / 8 if ended else None,
        "state": state,
        "try_number": 1 + index % 3 if began else 0,
        "max_tries": 2,
        "task_display_name": task_id,
        "dag_display_name": common.dag_id(index),
        "hostname": f"worker-{index % 12}.airflow-worker.example.svc" if began else "",
        "unixname": "airflow",
        "pool": "default_pool",
        "pool_slots": 1,
        "queue": "default",
        "priority_weight": 1 + index % 7,
        "operator": "PythonOperator",
        "operator_name": "@task",
        "queued_when": _text(asked and common.later(asked, -1.5)),
        "scheduled_when": _text(asked and common.later(asked, -2.5)),
        "pid": 1000 + index if began else None,
        "executor": "CeleryExecutor" if index % 2 else None,
        "executor_config": "{}",
        "note": common.note(index),
        "rendered_map_index": f"table {index % 25}" if mapped else None,
        "rendered_fields": common.rendered_fields(index),
        "trigger": _trigger(index) if state == "deferred" else None,
        "triggerer_job": _job(index) if state == "deferred" else None,
        "dag_version": _dag_version(index),
    }


def dag_run(index: int) -> dict[str, Any]:
    """Return a DAG run: DAGRunResponse."""
    run_after = common.run_of(index * 25)
    by_hand = index % 3 == 0
    running = index % 20 == 0
    state = "running" if running else "failed" if index % 12 == 0 else "success"
    run_id = f"manual__{_text(run_after)}_aB3x" if by_hand else f"scheduled__{_text(run_after)}"
    return {
        "dag_run_id": run_id,
        "dag_id": common.dag_id(index),
        "logical_date": None if index % 6 == 0 else _text(run_after),
        "queued_at": _text(run_after),
        "start_date": _text(common.later(run_after, 1.5)),
        "end_date": None if running else _text(common.later(run_after, 312.75)),
        "duration": None if running else 311.25,
        "data_interval_start": None if by_hand else _text(run_after),
        "data_interval_end": None if by_hand else _text(common.later(run_after, 600)),
        "run_after": _text(run_after),
        "last_scheduling_decision": _text(common.later(run_after, 312)),
        "run_type": "manual" if by_hand else "scheduled",
        "state": state,
        "triggered_by": "rest_api" if by_hand else "timetable",
        "triggering_user_name": "data-platform" if by_hand else None,
        "conf": common.conf(index),
        "note": common.note(index),
        "dag_versions": [_dag_version(index)],
        "bundle_version": "0f3c2a9d" if index % 2 else None,
        "dag_display_name": common.dag_id(index),
        "partition_key": None,
        "partition_date": None,
    }


def dag(index: int) -> dict[str, Any]:
    """Return a DAG: DAGResponse."""
    name = f"load_warehouse_{index:05}"
    following = common.run_of(index * 25)
    paused = index % 8 == 0
    return {
        "dag_id": name,
        "dag_display_name": name,
        "is_paused": paused,
        "is_stale": False,
        "last_parsed_time": _text(common.later(following, -7)),
        "last_parse_duration": 0.25 + index % 16 / 64,
        "last_expired": None,
        "bundle_name": "dags-folder",
        "bundle_version": "0f3c2a9d" if index % 2 else None,
        "relative_fileloc": f"warehouse/{name}.py",
        "fileloc": f"/opt/airflow/dags/warehouse/{name}.py",
        "description": None if index % 3 else "Loads one schema of the shop into the warehouse",
        "timetable_summary": "0 4 * * *" if index % 5 else None,
        "timetable_description": "At 04:00 AM" if index % 5 else "Never, external triggers only",
        "timetable_partitioned": False,
        "timetable_periodic": index % 5 != 0,
        "tags": [
            {"name": tag, "dag_id": name, "dag_display_name": name}
            for tag in ("warehouse", f"team-{index % 9}")
        ],
        "max_active_tasks": 16,
        "max_active_runs": 16,
        "max_consecutive_failed_dag_runs": 0,
        "has_task_concurrency_limits": index % 4 == 0,
        "has_import_errors": False,
        "next_dagrun_logical_date": None if paused else _text(following),
        "next_dagrun_data_interval_start": None if paused else _text(following),
        "next_dagrun_data_interval_end": None if paused else _text(common.later(following, 600)),
        "next_dagrun_run_after": None if paused else _text(common.later(following, 600)),
        "allowed_run_types": None,
        "owners": ["data-platform"],
        "is_backfillable": index % 5 != 0,
        "file_token": f"Ii9vcHQvYWlyZmxvdy9kYWdzLw.{common.identifier(index)}",
    }


def _dag_version(index: int) -> dict[str, Any]:
    return {
        "id": common.identifier(index % 40),
        "version_number": 3,
        "dag_id": common.dag_id(index),
        "bundle_name": "dags-folder",
        "bundle_version": "0f3c2a9d" if index % 2 else None,
        "created_at": _text(common.START),
        "dag_display_name": common.dag_id(index),
        "bundle_url": "https://example.com/dags" if index % 2 else None,
    }


def _trigger(index: int) -> dict[str, Any]:
    return {
        "id": index,
        "classpath": common.TRIGGER,
        "kwargs": "{'moment': DateTime(2026, 3, 1, 5, 0, 0, tzinfo=Timezone('UTC'))}",
        "created_date": _text(common.started(index)),
        "queue": None,
        "triggerer_id": 7,
    }


def _job(index: int) -> dict[str, Any]:
    return {
        "id": index,
        "dag_id": common.dag_id(index),
        "state": "running",
        "job_type": "TriggererJob",
        "start_date": _text(common.started(index)),
        "end_date": None,
        "latest_heartbeat": _text(common.later(common.started(index), 5)),
        "executor_class": "CeleryExecutor",
        "hostname": "triggerer-0.airflow-triggerer.example.svc",
        "unixname": "airflow",
        "dag_display_name": common.dag_id(index),
    }


def _text(moment: datetime.datetime | None) -> str | None:
    return None if moment is None else moment.isoformat().replace("+00:00", "Z")
