"""Each defect of openapi-python-client's stock output on these specs, shown gone.

The numbers are in the order in which the defects were found; each was reproduced first.
"""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import httpx
import pytest

from airflow_openapi import (
    AuthenticatedClient,
    DecodeError,
    InvalidInputError,
    UnexpectedStatus,
    problems,
)
from airflow_openapi.v1.api.config import get_config
from airflow_openapi.v1.api.dag import get_dag_source, patch_dag, post_clear_task_instances
from airflow_openapi.v1.api.dag_run import delete_dag_run, get_dag_run, post_dag_run
from airflow_openapi.v1.api.dag_warning import get_dag_warnings
from airflow_openapi.v1.api.monitoring import get_health
from airflow_openapi.v1.api.task_instance import get_log, get_task_instance
from airflow_openapi.v1.models import (
    ClearTaskInstances,
    DAGBody,
    DAGRun,
    DAGRunBody,
    TaskInstance,
)
from airflow_openapi.v2.api.asset import get_asset_alias
from airflow_openapi.v2.api.dag import delete_dag
from airflow_openapi.v2.api.dag import get_dag_details as get_dag_details_3
from airflow_openapi.v2.api.dag_run import (
    get_dag_runs,
    trigger_dag_run,
    wait_dag_run_until_finished,
)
from airflow_openapi.v2.api.pool import get_pool
from airflow_openapi.v2.api.task_instance import get_log as get_log_3
from airflow_openapi.v2.api.x_com import get_xcom_entry
from airflow_openapi.v2.models import (
    DagRunState,
    DagVersionResponse,
    PoolResponse,
    TriggerDAGRunPostBody,
)

POOL = {
    "name": "p",
    "slots": 1,
    "include_deferred": False,
    "occupied_slots": 0,
    "running_slots": 0,
    "queued_slots": 0,
    "scheduled_slots": 0,
    "open_slots": 1,
    "deferred_slots": 0,
}


def answer(content: bytes, status: int = 200, kind: str = "application/json") -> httpx.Response:
    """Return a response with *content* declared as *kind*."""
    return httpx.Response(status, content=content, headers={"Content-Type": kind})


@pytest.mark.parametrize("hostile", ["..", ".", "", "../../dags/other", "a/.."])
def test_1_path_value_cannot_leave_its_segment(hostile: str) -> None:
    """An id of dots would delete the DAG instead of the run: refused before any request."""
    with pytest.raises(InvalidInputError, match="dag_run_id"):
        delete_dag_run._get_kwargs("prod_dag", hostile)


def test_2_nothing_read_only_is_sent() -> None:
    """Triggering sends what was set and no default: no external_trigger, no dag_id."""
    kwargs = post_dag_run._get_kwargs("x", body=DAGRunBody(conf={"day": 1}))

    assert kwargs["json"] == {"conf": {"day": 1}}


def test_2_request_bodies_have_no_read_only_field() -> None:
    """What only the server sets is on the model that is read, not on the one that is sent."""
    read, sent = (set(model.__annotations__) for model in (DAGRun, DAGRunBody))

    assert {"external_trigger", "start_date", "dag_id"} & read - sent == {
        "external_trigger",
        "start_date",
        "dag_id",
    }


def test_3_null_beside_a_reference() -> None:
    """State, sla_miss and trigger of a task instance may be null, as the specs say."""
    content = b'{"task_id": "t", "state": null, "sla_miss": null, "trigger": null}'

    task_instance = get_task_instance._parse_response(response=answer(content))

    assert (task_instance.state, task_instance.sla_miss, problems(task_instance)) == (
        None,
        None,
        (),
    )


def test_3_health_with_null_status() -> None:
    """A triggerer that does not run has the status null."""
    content = b'{"triggerer": {"status": null, "latest_triggerer_heartbeat": null}}'

    health = get_health._parse_response(response=answer(content))

    assert (health.triggerer.status, problems(health)) == (None, ())  # type: ignore[union-attr]  # it is set


def test_4_one_enum_for_the_task_state() -> None:
    """A nullable enum is the enum or None, not three enums."""
    assert TaskInstance.__annotations__["state"] == "TaskState | None | Unset"


@pytest.mark.parametrize(
    "kwargs",
    [
        get_log._get_kwargs("d", "r", "t", 1),
        get_dag_source._get_kwargs("token"),
        get_config._get_kwargs(),
    ],
)
def test_5_json_is_asked_for(kwargs: dict[str, Any]) -> None:
    """Where a server may answer text as well, JSON is asked for."""
    assert kwargs["headers"] == {"Accept": "application/json"}


def test_6_update_mask_is_one_value() -> None:
    """An update_mask goes out comma-separated; repeated, all but the last would be lost."""
    kwargs = patch_dag._get_kwargs(
        "d", body=DAGBody(is_paused=True), update_mask=["is_paused", "tags"]
    )

    assert kwargs["params"] == {"update_mask": "is_paused,tags"}


def test_7_deleting_a_dag_answers_204() -> None:
    """Airflow 3 answers 204 where its spec says 200."""
    assert delete_dag._parse_response(response=httpx.Response(204)) is None


def test_8_lines_of_json_are_text() -> None:
    """NDJSON is returned as its text, whatever the number of lines."""
    lines = b'{"state":"running"}\n{"state":"success"}\n'

    text = wait_dag_run_until_finished._parse_response(
        response=answer(lines, kind="application/x-ndjson")
    )

    assert text == lines.decode()


def test_8_log_in_lines_is_text() -> None:
    """A log asked for as NDJSON is text, asked for as JSON it is a model."""
    response = answer(b'{"event":"a"}\n{"event":"b"}\n', kind="application/x-ndjson")

    assert get_log_3._parse_response(response=response) == '{"event":"a"}\n{"event":"b"}\n'


@pytest.mark.parametrize("state", ["restarting", "brand new"])
def test_9_unknown_enum_value_is_kept(state: str) -> None:
    """A state that no spec names is a member of its own."""
    run = get_dag_run._parse_response(response=answer(b'{"state": "%s"}' % state.encode()))

    assert (str(run.state), problems(run)) == (state, ())


def test_9_unknown_value_of_a_nullable_enum_is_kept() -> None:
    """Where null is allowed too, it is a member of the enum as well, not a plain str."""
    task_instance = get_task_instance._parse_response(response=answer(b'{"state": "brand new"}'))

    assert repr(task_instance.state) == "<TaskState: 'brand new'>"


def test_10_missing_required_key() -> None:
    """A key that every spec requires and the answer lacks is UNSET and a problem, no KeyError."""
    pool = get_pool._parse_response(response=answer(b'{"name": "p"}'))

    assert pool.to_dict() == {"name": "p"}
    assert "$.slots" in [problem.path for problem in problems(pool)]


def test_10_missing_key_inside_a_nullable_model() -> None:
    """The model is built, not left a dict, and the missing key is a problem."""
    content = b'{"dag_id": "d", "latest_dag_version": {"id": "7"}}'

    version = get_dag_details_3._parse_response(response=answer(content)).latest_dag_version

    assert isinstance(version, DagVersionResponse)
    assert "$.version_number" in [problem.path for problem in problems(version)]


def test_11_free_form_object_is_a_dict() -> None:
    """A conf is a plain dict, when sent and when read."""
    body = TriggerDAGRunPostBody(logical_date=None, conf={"a": {"b": [1]}})

    assert trigger_dag_run._get_kwargs("x", body=body)["json"] == {
        "logical_date": None,
        "conf": {"a": {"b": [1]}},
    }


def test_11_null_conf() -> None:
    """Airflow 2.11 answers a conf of null."""
    assert get_dag_run._parse_response(response=answer(b'{"conf": null}')).conf is None


def test_12_no_default_is_sent() -> None:
    """A limit that the caller does not set is the server's to choose."""
    assert get_dag_runs._get_kwargs("x")["params"] == {}


def test_12_no_default_of_a_body_is_sent() -> None:
    """Nor is a dry_run that the caller does not ask for."""
    body = ClearTaskInstances(task_ids=["t"])

    assert post_clear_task_instances._get_kwargs("x", body=body)["json"] == {"task_ids": ["t"]}


def test_13_dag_warnings_under_their_key() -> None:
    """The specs of 2.4.0 to 2.10.2 name a key that no server ever answered."""
    content = b'{"dag_warnings": [{"dag_id": "d"}], "total_entries": 1}'

    page = get_dag_warnings._parse_response(response=answer(content))

    assert page.to_dict() == {"dag_warnings": [{"dag_id": "d"}], "total_entries": 1}


def test_13_asset_alias_is_typed() -> None:
    """The specs of 3 do not say what get_asset_alias answers."""
    alias = get_asset_alias._parse_response(
        response=answer(b'{"id": 1, "name": "n", "group": "g"}')
    )

    assert (alias.name, problems(alias)) == ("n", ())


@pytest.mark.parametrize(("value", "expected"), [(b'{"a": 1}', {"a": 1}), (b'"text"', "text")])
def test_13_xcom_value_of_either_kind(value: bytes, expected: object) -> None:
    """An XCom's value is read as what it is, not always as the first kind of the union."""
    content = (
        b'{"key": "k", "timestamp": "2026-01-01T00:00:00Z", "logical_date": null, "map_index": -1,'
        b' "task_id": "t", "dag_id": "d", "run_id": "r", "dag_display_name": "d",'
        b' "task_display_name": "t", "run_after": "2026-01-01T00:00:00Z", "value": %s}' % value
    )

    entry = get_xcom_entry._parse_response(response=answer(content))

    assert entry.value == expected


@pytest.mark.parametrize("status", [400, 404, 500, 520])
def test_14_another_status_is_raised(status: int) -> None:
    """Whatever is no documented success raises, with status, method and path."""
    with pytest.raises(UnexpectedStatus, match=rf"GET .*{status}"):
        get_pool._parse_response(response=answer(b"<html>", status, "text/html"))


def test_14_detail_of_a_422_may_be_text() -> None:
    """The specs have a list of faults there, the servers often a sentence."""
    with pytest.raises(UnexpectedStatus, match=r"422 .*: no such pool"):
        get_pool._parse_response(response=answer(b'{"detail": "no such pool"}', 422))


def test_14_html_with_status_200() -> None:
    """A login page where JSON was promised is a DecodeError that says so."""
    with pytest.raises(DecodeError, match="web page"):
        get_pool._parse_response(response=answer(b"<html>Log in", kind="text/html"))


def test_15_token_is_not_shown() -> None:
    """The repr of a client has no token in it."""
    client = AuthenticatedClient(base_url="http://localhost", token="s3cr3t")

    assert "s3cr3t" not in repr(client)


def test_15_changed_token_is_sent() -> None:
    """A token that is changed after the first request is the one that goes out."""
    sent = []

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["Authorization"])
        return answer(PoolResponse.from_dict(POOL).to_json())

    client = AuthenticatedClient(
        base_url="http://localhost",
        token="first",
        httpx_args={"transport": httpx.MockTransport(serve)},
    )
    get_pool.sync("p", client=client)
    client.token = "second"
    get_pool.sync("p", client=client)

    assert sent == ["Bearer first", "Bearer second"]


def test_15_timeout_by_default() -> None:
    """A client waits for a limited time unless told otherwise."""
    client = AuthenticatedClient(base_url="http://localhost", token="t")

    assert client.get_httpx_client().timeout.read is not None


def test_16_models_load_one_by_one() -> None:
    """Naming one model loads that model, not the hundreds beside it."""
    code = (
        "import sys; from airflow_openapi.v1.models import Pool;"
        "print(sum(m.startswith('airflow_openapi.v1.models.') for m in sys.modules))"
    )

    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert out.stdout == "1\n"


def test_known_state_is_a_member() -> None:
    """A state that the specs name is the enum's own member."""
    assert DagRunState("success") is DagRunState.SUCCESS
