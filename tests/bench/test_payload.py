import json
from collections.abc import Callable
from typing import Any

import pytest

from airflow_openapi.v1.models.dag import DAG
from airflow_openapi.v1.models.dag_run import DAGRun
from airflow_openapi.v1.models.task_instance import TaskInstance
from airflow_openapi.v2.models.dag_response import DAGResponse
from airflow_openapi.v2.models.dag_run_response import DAGRunResponse
from airflow_openapi.v2.models.task_instance_response import TaskInstanceResponse
from scripts.bench import payload

KINDS: list[payload.Kind] = ["task_instances", "dag_runs", "dags"]
MODELS: dict[tuple[payload.Api, payload.Kind], Any] = {
    ("v1", "task_instances"): TaskInstance,
    ("v1", "dag_runs"): DAGRun,
    ("v1", "dags"): DAG,
    ("v2", "task_instances"): TaskInstanceResponse,
    ("v2", "dag_runs"): DAGRunResponse,
    ("v2", "dags"): DAGResponse,
}


@pytest.mark.parametrize(("api", "kind"), list(MODELS))
def test_items_are_what_a_release_documents(api: payload.Api, kind: payload.Kind) -> None:
    """Each of 60 items is written as it was read: no field is unknown, and none is missing."""
    from_dict: Callable[[dict[str, Any]], Any] = MODELS[api, kind].from_dict

    written = [list(from_dict(item).to_dict()) for item in payload.items(api, kind, 60)]

    assert [sorted(item) for item in payload.items(api, kind, 60)] == [
        sorted(names) for names in written
    ]


@pytest.mark.parametrize(("api", "kind"), list(MODELS))
def test_same_bytes_each_time(api: payload.Api, kind: payload.Kind) -> None:
    """Two runs of the benchmark read the same bytes."""
    assert payload.body(api, kind, 3) == payload.body(api, kind, 3)


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_task_instances_are_a_mixture(api: payload.Api) -> None:
    """Of 20 one waits in a trigger, one has no state, and three have no end yet but a state."""
    items = payload.items(api, "task_instances", 20)
    waiting = [item for item in items if item["trigger"]]
    stateless = [item for item in items if item["state"] is None]
    going = [item for item in items if item["state"] and item["end_date"] is None]

    assert [1, 1, 3] == [len(waiting), len(stateless), len(going)]


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_every_third_run_has_a_nested_conf(api: payload.Api) -> None:
    """The others have an empty one."""
    confs = [item["conf"] for item in payload.items(api, "dag_runs", 3)]

    assert [dict, 0, 0] == [type(confs[0]["window"]), len(confs[1]), len(confs[2])]


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_in_the_middle_tells_the_total(kind: payload.Kind) -> None:
    """Items from the third on are the third and the fourth of all, and the total is of all."""
    page = json.loads(payload.body("v2", kind, 2, first=2, total=10))

    assert payload.items("v2", kind, 4)[2:] == page[kind]
    assert 10 == page["total_entries"]
