"""Record what a real server answers to what the guides ask: `python -m tests.docs.recording URL`.

It must have the DAGs of `tests.live.dags` and the user admin, as `scripts/airflow-up` starts it,
and nothing else; its answers become tests/data/guides/<release>.json. A run is recorded as
`RUN_ID`, so that one of another id can be answered in its place.
"""

from __future__ import annotations

import json
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import httpx

from airflow_rest import Airflow, Login
from scripts.servers.configuration import PASSWORD, USER

FOLDER: Final = Path(__file__).parents[1] / "data/guides"
RUN_ID: Final = "the_run"
DATE: Final = "2021-11-16T11:34:00+00:00"
DAG: Final = "/dags/example_dag"
RUN: Final = f"{DAG}/dagRuns/{RUN_ID}"
NO_CREDENTIALS: Final = "/pools without credentials"
JSON: Final = "application/json"
LOG: Final = ("application/x-ndjson", "text/plain")

_CLEARED: Final = {"dag_run_id": RUN_ID, "dry_run": True, "only_failed": False}
# The last column is the body, if there is one.
_BOTH: Final = [
    ("GET", f"{DAG}/dagRuns/no_such_run", None),
    ("POST", "/dags/no_such_dag/dagRuns", {"dag_run_id": RUN_ID, "logical_date": DATE}),
    ("GET", "/dags/no_such_dag", None),
    ("POST", f"{DAG}/dagRuns", {"dag_run_id": RUN_ID, "logical_date": DATE, "conf": {"day": 1}}),
    ("POST", f"{DAG}/dagRuns", {"dag_run_id": RUN_ID, "logical_date": DATE, "conf": {"day": 1}}),
    ("GET", RUN, None),
    ("GET", f"{DAG}/dagRuns", None),
    ("GET", DAG, None),
    ("GET", f"{DAG}/details", None),
    ("PATCH", DAG, {"is_paused": False}),
    ("GET", "/dags", None),
    ("GET", "/importErrors", None),
    ("GET", "/pools", None),
    ("GET", "/config?section=sensors", None),
    ("GET", f"{RUN}/taskInstances", None),
    ("GET", f"{RUN}/taskInstances/extract", None),
    ("GET", f"{RUN}/taskInstances/extract/logs/1", None),
    ("GET", f"{RUN}/taskInstances/load/xcomEntries/return_value", None),
    ("POST", f"{DAG}/clearTaskInstances", _CLEARED),
    ("POST", "/variables", {"key": "answer", "value": "42"}),
    ("DELETE", "/variables/answer", None),
]
_OF_2: Final = [("GET", "/health", None)]
_POOL: Final = {"name": "warehouse", "slots": 4, "include_deferred": False}
_OF_3: Final = [
    ("GET", "/monitor/health", None),
    ("PATCH", "/pools", {"actions": [{"action": "create", "entities": [_POOL]}]}),
    ("DELETE", "/pools/warehouse", None),
]


def main(url: str) -> None:
    """Ask the server for all of it, and write what it answers."""
    with Airflow(url, auth=Login(USER, PASSWORD)) as airflow:
        release = airflow.version().version
        is_old = release.startswith("2.")
        root = f"{url}/api/{'v1' if is_old else 'v2'}"
        answers = [
            _answer("GET", "/version", httpx.get(f"{root}/version")),
            _answer("GET", NO_CREDENTIALS, httpx.get(f"{root}/pools")),
        ]
        with httpx.Client(auth=Login(USER, PASSWORD)) as http:
            http.delete(f"{root}{RUN}")  # of an earlier recording
            for method, path, body in [*_BOTH, *(_OF_2 if is_old else _OF_3)]:
                if path == RUN:
                    airflow.wait(airflow.dag_run("example_dag", RUN_ID), timeout=120)
                accept = LOG[is_old] if "/logs/" in path else JSON
                answers.append(
                    _answer(
                        method,
                        path,
                        http.request(method, root + path, json=body, headers={"Accept": accept}),
                    )
                )
    recorded = {"airflow": release, "recorded": f"{datetime.now(UTC):%Y-%m-%d}", "answers": answers}
    FOLDER.mkdir(exist_ok=True)
    [folder] = {str(Path(one["answer"]["fileloc"]).parent) for one in answers if _is_dag(one)}
    text = json.dumps(recorded, indent=1, ensure_ascii=False).replace(folder, "/dags")
    text = re.sub(r"/[^ \"]+(?=/logs/dag_id=)", "", text)
    (FOLDER / f"{release}.json").write_text(f"{text}\n", "utf-8")


def _is_dag(recorded: dict[str, Any]) -> bool:
    return bool(recorded["request"] == f"GET {DAG}")


def _answer(method: str, path: str, response: httpx.Response) -> dict[str, Any]:
    kind = response.headers.get("content-type", "").partition(";")[0]
    is_json = kind in (JSON, "application/problem+json")
    print(response.status_code, method, path, kind)
    return {
        "request": f"{method} {path}",
        "status": response.status_code,
        "content_type": kind,
        "answer": response.json() if is_json and response.content else response.text,
    }


if __name__ == "__main__":
    main(*sys.argv[1:])
