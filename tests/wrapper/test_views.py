from __future__ import annotations

import json
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from airflow_openapi import UNSET
from airflow_openapi.v1 import models as v1
from airflow_openapi.v2 import models as v2
from airflow_rest import Config, Dag, DagRun, Health, Pool, Version

# Answers of a real 2.1.4 …
RUN_2 = b"""{"conf": {}, "dag_id": "quick",
"dag_run_id": "manual__2026-01-26T16:38:35.831119+00:00",
"end_date": null, "execution_date": "2026-01-26T16:38:35.831119+00:00", "external_trigger": true,
"start_date": null, "state": "queued"}"""
# … and of a real 3.3.2.
RUN_3 = b"""{"dag_run_id":"x1","dag_id":"quick","logical_date":null,
"queued_at":"2026-11-22T16:16:03.419636Z","start_date":null,"end_date":null,"duration":null,
"data_interval_start":null,"data_interval_end":null,"run_after":"2026-11-22T16:16:03.413489Z",
"last_scheduling_decision":null,"run_type":"manual","state":"queued","triggered_by":"rest_api",
"triggering_user_name":"admin","conf":{},"note":null,"dag_versions":[],"bundle_version":null,
"dag_display_name":"quick","partition_key":null}"""
HEALTH_3 = b"""{"metadatabase":{"status":"healthy"},"scheduler":{"status":"healthy",
"latest_scheduler_heartbeat":"2026-11-22T16:15:55.490708+00:00"},
"triggerer":{"status":null,"latest_triggerer_heartbeat":null},
"dag_processor":{"status":"healthy",
"latest_dag_processor_heartbeat":"2026-11-22T16:15:56.258747+00:00"}}"""
POOL_3 = b"""{"name":"default_pool","slots":128,"description":"Default pool",
"include_deferred":false,"occupied_slots":0,"running_slots":0,"queued_slots":0,
"scheduled_slots":0,"open_slots":128,"deferred_slots":0,"team_name":null}"""


def test_a_run_of_airflow_2_1() -> None:
    """The date has both names, though the release knows one."""
    run = DagRun.of(v1.DAGRun.from_json(RUN_2))
    date = datetime(2026, 1, 26, 16, 38, 35, 831119, tzinfo=UTC)

    assert (date, date) == (run.logical_date, run.execution_date)
    assert ("quick", "queued", None, False) == (run.dag_id, run.state, run.note, run.is_final)


def test_a_run_of_airflow_3() -> None:
    """A run without a date has none, under both names."""
    run = DagRun.of(v2.DAGRunResponse.from_json(RUN_3))

    assert (None, None) == (run.logical_date, run.execution_date)
    assert ("x1", "x1", "manual") == (run.run_id, run.dag_run_id, run.run_type)


@pytest.mark.parametrize(
    ("run_id", "run_type"),
    [
        ("scheduled__2021-11-16T00:00:00+00:00", "scheduled"),
        ("scheduled_by_me", "manual"),
        ("backfill__2021-11-16T00:00:00+00:00", "backfill"),
        ("backfill_2021-11-16T00:00:00", "backfill"),  # of 1.10
        ("dataset_triggered__2021-11-16T00:00:00+00:00", "dataset_triggered"),
        ("dataset_triggered_by_me", "manual"),
        ("mine", "manual"),
        (5, "manual"),
    ],
)
def test_the_type_of_a_run_of_a_release_that_does_not_tell(run_id: object, run_type: str) -> None:
    """It is as the id begins."""
    assert run_type == DagRun.of(SimpleNamespace(dag_run_id=run_id)).run_type


def test_the_model_is_at_hand() -> None:
    """What a view leaves out is in `.raw`, which repr does not show."""
    run = DagRun.of(v2.DAGRunResponse.from_json(RUN_3))

    assert "admin" == run.raw.triggering_user_name
    assert "raw" not in repr(run)
    assert run == DagRun.of(v2.DAGRunResponse.from_json(RUN_3))


def test_a_conf_is_not_shown() -> None:
    """People put secrets into a conf, so repr leaves it out."""
    run = DagRun(dag_id="d", run_id="r", state="queued", conf={"password": "hunter2"})

    assert "hunter2" not in repr(run)


def test_views_do_not_change() -> None:
    """A view is a value."""
    with pytest.raises(AttributeError):
        DagRun(dag_id="d", run_id="r", state="queued").state = "success"  # type: ignore[misc]  # the point


def test_health_of_airflow_3() -> None:
    """A part that does not run is None, and no reason to worry."""
    health = Health.of(v2.HealthInfoResponse.from_json(HEALTH_3))

    assert ("healthy", "healthy", None, "healthy") == (
        health.metadatabase,
        health.scheduler,
        health.triggerer,
        health.dag_processor,
    )
    assert health.is_healthy
    assert datetime(2026, 11, 22, 16, 15, 55, 490708, tzinfo=UTC) == health.scheduler_heartbeat


@pytest.mark.parametrize("part", ["metadatabase", "scheduler", "triggerer", "dag_processor"])
def test_one_sick_part(part: str) -> None:
    """One part that is unhealthy makes the whole so."""
    parts = {"metadatabase": "healthy", "scheduler": "healthy"} | {part: "unhealthy"}

    assert not Health(**parts).is_healthy  # type: ignore[arg-type]  # parts alone


def test_a_pool() -> None:
    """Slots are numbers; a description is text."""
    pool = Pool.of(v2.PoolResponse.from_json(POOL_3))

    assert ("default_pool", 128, 128, "Default pool") == (
        pool.name,
        pool.slots,
        pool.open_slots,
        pool.description,
    )


def test_a_dag() -> None:
    """Tags and owners are plain text."""
    raw = v1.DAG.from_dict(
        {
            "dag_id": "d",
            "owners": ["o"],
            "tags": [{"name": "t"}],
            "is_paused": True,
            "fileloc": "/f",
        }
    )

    assert Dag(
        dag_id="d", is_paused=True, owners=("o",), tags=("t",), file="/f", raw=raw
    ) == Dag.of(raw)


def test_a_configuration() -> None:
    """Sections and options become mappings; repr shows none of them."""
    raw = v2.Config.from_dict(
        {"sections": [{"name": "core", "options": [{"key": "fernet_key", "value": "hunter2"}]}]}
    )
    config = Config.of(raw)

    assert {"core": {"fernet_key": "hunter2"}} == config.sections
    assert "hunter2" not in repr(config)


@pytest.mark.parametrize("odd", [5, "abc", [5, None, {"name": None, "options": 5}]])
def test_lists_that_are_none(odd: object) -> None:
    """What a lenient reader found in place of a list, or in it, leaves a view without it."""
    raw = SimpleNamespace(owners=odd, tags=odd, sections=5)

    assert ((), (), {}) == (Dag.of(raw).owners, Dag.of(raw).tags, Config.of(raw).sections)


def test_a_version() -> None:
    """It is as the server says."""
    raw = v1.VersionInfo.from_dict({"version": "2.11.0+astro.1", "git_version": None})

    assert Version(version="2.11.0+astro.1", raw=raw) == Version.of(raw)


@pytest.mark.parametrize("view", [DagRun, Dag, Pool, Health, Config, Version])
def test_an_answer_without_its_fields(view: type[DagRun]) -> None:
    """A view is made of an answer that lacks everything, as a lenient reader leaves it."""
    raw = SimpleNamespace(state=UNSET, logical_date="soon", owners=None, conf=UNSET)

    assert view.of(raw).raw is raw


def test_values_of_another_kind() -> None:
    """What came as something else than it is stands in raw alone, and breaks nothing."""
    answer = {"dag_run_id": "r", "state": ["success"], "conf": "text", "note": {"a": 1}}
    run = DagRun.of(v1.DAGRun.from_json(json.dumps(answer)))

    assert ("r", "", {}, None, False) == (run.run_id, run.state, run.conf, run.note, run.is_final)
    assert ["success"] == run.raw.state
