"""The README's example, run as it stands against answers of a made-up Airflow 3.3.2."""

import contextlib
import io
import json
import re
from pathlib import Path

import httpx
import pytest

from airflow_rest import Airflow

README = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")
EXAMPLE, OTHER_WAYS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
ROOT_PATH = "/galactic-stars-1234/airflow"
RUN_ID = "manual__2021-11-16T11:34:00+00:00"
MOMENT = "2021-11-16T11:34:00Z"


def dag_run(state: str) -> dict[str, object]:
    """Return a DAG run as 3.3.2 sends it."""
    return {
        "dag_run_id": RUN_ID,
        "dag_id": "example_dag",
        "dag_display_name": "example_dag",
        "logical_date": MOMENT,
        "queued_at": MOMENT,
        "start_date": MOMENT,
        "end_date": None,
        "duration": None,
        "data_interval_start": MOMENT,
        "data_interval_end": MOMENT,
        "run_after": MOMENT,
        "last_scheduling_decision": None,
        "run_type": "manual",
        "state": state,
        "triggered_by": "rest_api",
        "triggering_user_name": "admin",
        "conf": {"day": 1},
        "note": None,
        "dag_versions": [],
        "bundle_version": None,
        "partition_key": None,
    }


def pool(name: str, slots: int) -> dict[str, object]:
    """Return a pool as 3.3.2 sends it, with all its slots open."""
    return {
        "name": name,
        "slots": slots,
        "description": "",
        "include_deferred": False,
        "occupied_slots": 0,
        "running_slots": 0,
        "queued_slots": 0,
        "scheduled_slots": 0,
        "open_slots": slots,
        "deferred_slots": 0,
    }


def airflow_3(request: httpx.Request) -> httpx.Response:
    """Answer the example's requests; the run is done when it is first looked at."""
    assert "deployments.example.com" == request.url.host
    assert "a-key" == request.headers["authorization"]
    path = request.url.path.removeprefix(ROOT_PATH)
    if path == "/api/v2/version":
        return httpx.Response(200, json={"version": "3.3.2", "git_version": None})
    if (request.method, path) == ("POST", "/api/v2/dags/example_dag/dagRuns"):
        sent = json.loads(request.content)
        run_id = sent.pop("dag_run_id")
        assert {"conf": {"day": 1}, "logical_date": "2021-11-16T11:34:00+00:00"} == sent
        return httpx.Response(200, json=dag_run("queued") | {"dag_run_id": run_id})
    if path.startswith("/api/v2/dags/example_dag/dagRuns/manual__"):
        run_id = path.rpartition("/")[2]
        return httpx.Response(200, json=dag_run("success") | {"dag_run_id": run_id})
    if path == "/api/v2/pools":
        both = [pool("default_pool", 128), pool("warehouse", 4)]
        return httpx.Response(200, json={"pools": both, "total_entries": 2})
    if path == "/api/v2/dags/example_dag/details":
        details = {"dag_id": "example_dag", "dag_display_name": "Example"}
        return httpx.Response(200, json=details)
    return httpx.Response(404, json={"detail": "The DagRun was not found"})


def test_example_runs() -> None:
    """The example prints the run, the pools, the DAG's name and the error, and nothing else."""
    transport = httpx.MockTransport(airflow_3)
    program = EXAMPLE.replace("ApiKey(key)", "ApiKey(key), transport=transport")
    assert program != EXAMPLE
    printed = io.StringIO()

    with contextlib.redirect_stdout(printed):
        exec(compile(program, "README.md", "exec"), {"key": "a-key", "transport": transport})  # noqa: S102 - our own README

    run, *pools, name, error = printed.getvalue().splitlines()
    assert re.fullmatch(r"manual__[^ ]+ success", run)
    assert ["default_pool 128", "warehouse 4"] == pools
    assert "Example" == name
    assert "/api/v2/dags/example_dag/dagRuns/no_such_run" in error
    assert "The DagRun was not found" in error


def test_example_is_fifteen_lines() -> None:
    """The example is 15 lines or fewer."""
    assert EXAMPLE.count("\n") <= 15


@pytest.mark.parametrize("line", OTHER_WAYS.splitlines())
def test_other_ways_in(line: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each of the other ways in makes a client, without asking the server anything."""
    login = "context: astronomer.io\ncontexts: {astronomer_io: {token: Bearer t}}\n"
    (tmp_path / "config.yaml").write_text(login)
    monkeypatch.setenv("ASTRO_HOME", str(tmp_path))
    monkeypatch.setenv("AIRFLOW_API_URL", "http://localhost:8080")
    monkeypatch.setenv("ASTRO_API_TOKEN", "t")
    program = f"from airflow_rest import *\nwith {line.partition('  #')[0]} as airflow: pass"
    names: dict[str, object] = {
        "deployment_url": "https://abc.astronomer.run/d1234567/home",
        "token": "t",
    }

    exec(compile(program, "README.md", "exec"), names)  # noqa: S102 - our own README

    assert Airflow is type(names["airflow"])
