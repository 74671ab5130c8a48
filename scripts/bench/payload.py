"""The answer that the decoders are measured with: task instances as Airflow 3.3.2 sends them."""

import datetime
import json
import uuid
from typing import Any

# A day of a busy installation: mostly done, a few in other states, one of 20 waiting in a trigger.
_STATES = (
    *("success",) * 15,
    "running",
    "failed",
    "up_for_retry",
    "skipped",
    "deferred",
)
_START = datetime.datetime(2026, 3, 1, 4, 30, 0, 123457, tzinfo=datetime.UTC)


def task_instances(count: int) -> bytes:
    """Return the body of `GET /api/v2/dags/~/dagRuns/~/taskInstances` with *count* items.

    Every field of the schema is there and filled, 1.3 kB an item; only items in the state
    `deferred` have a trigger and its job. The same *count* gives the same bytes.

    Source: the schema TaskInstanceCollectionResponse of openapi/specs/3.3.2.yaml or the file that
    openapi/specs.toml names for that release; laid out as FastAPI does, without spaces.
    """
    answer = {
        "task_instances": [_task_instance(index) for index in range(count)],
        "total_entries": count,
        "next_cursor": None,
        "previous_cursor": None,
        "total_entries_limit": None,
    }
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()


def _task_instance(index: int) -> dict[str, Any]:
    """Return the item at *index*: tasks of 40 DAGs, one run every 10 minutes."""
    dag_id = f"load_warehouse_{index % 40:02}"
    task_id = f"extract.table_{index % 25:02}"
    run_after = _START + datetime.timedelta(minutes=10 * (index // 25))
    started = run_after + datetime.timedelta(seconds=index % 25, microseconds=index)
    state = _STATES[index % len(_STATES)]
    deferred = state == "deferred"
    return {
        "id": _uuid(index),
        "task_id": task_id,
        "dag_id": dag_id,
        "dag_run_id": f"scheduled__{_text(run_after)}",
        "map_index": -1,
        "logical_date": _text(run_after),
        "run_after": _text(run_after),
        "start_date": _text(started),
        "end_date": _text(started + datetime.timedelta(seconds=41.25)),
        "duration": 41.25 + index % 100 / 8,
        "state": state,
        "try_number": 1 + index % 3,
        "max_tries": 2,
        "task_display_name": task_id,
        "dag_display_name": dag_id,
        "hostname": f"worker-{index % 12}.airflow-worker.example.svc",
        "unixname": "airflow",
        "pool": "default_pool",
        "pool_slots": 1,
        "queue": "default",
        "priority_weight": 1 + index % 7,
        "operator": "PythonOperator",
        "operator_name": "@task",
        "queued_when": _text(started - datetime.timedelta(seconds=1.5)),
        "scheduled_when": _text(started - datetime.timedelta(seconds=2.5)),
        "pid": 1000 + index,
        "executor": "CeleryExecutor",
        "executor_config": "{}",
        "note": "cleared after the upstream fix",
        "rendered_map_index": f"table {index % 25}",
        "rendered_fields": {
            "op_args": [],
            "op_kwargs": {"table": f"t{index % 25}"},
            "templates_dict": None,
        },
        "trigger": _trigger(index, started) if deferred else None,
        "triggerer_job": _job(index, started) if deferred else None,
        "dag_version": {
            "id": _uuid(index % 40),
            "version_number": 3,
            "dag_id": dag_id,
            "bundle_name": "dags-folder",
            "bundle_version": "0f3c2a9d",
            "created_at": _text(_START),
            "dag_display_name": dag_id,
            "bundle_url": "https://example.com/dags",
        },
    }


def _trigger(index: int, created: datetime.datetime) -> dict[str, Any]:
    return {
        "id": index,
        "classpath": "airflow.providers.standard.triggers.temporal.DateTimeTrigger",
        "kwargs": "{'moment': DateTime(2026, 3, 1, 5, 0, 0, tzinfo=Timezone('UTC'))}",
        "created_date": _text(created),
        "queue": "default",
        "triggerer_id": 7,
    }


def _job(index: int, started: datetime.datetime) -> dict[str, Any]:
    return {
        "id": index,
        "dag_id": f"load_warehouse_{index % 40:02}",
        "state": "running",
        "job_type": "TriggererJob",
        "start_date": _text(started),
        "end_date": None,
        "latest_heartbeat": _text(started + datetime.timedelta(seconds=5)),
        "executor_class": "CeleryExecutor",
        "hostname": "triggerer-0.airflow-triggerer.example.svc",
        "unixname": "airflow",
        "dag_display_name": f"load_warehouse_{index % 40:02}",
    }


def _text(moment: datetime.datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def _uuid(number: int) -> str:
    return str(uuid.UUID(int=0x0195_0000_0000_7000_8000_0000_0000_0000 + number))
