"""The experimental API: a spec of ours, held against what real servers of 1.10 and 2 answered.

Each file of tests/data/experimental has what one release answered to the requests of one operation,
by a server with the DAGs of scripts/servers and one more, named pipeline. An answer of null is a
web page, which was not kept.
"""

from __future__ import annotations

import datetime
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from openapi_spec_validator import validate

from airflow_openapi import Client, DecodeError, UnexpectedStatus, problems
from airflow_openapi._runtime.details import one_line
from airflow_openapi.experimental import OPERATIONS
from airflow_openapi.experimental.api.dag import get_dag_code, get_task, set_dag_paused
from airflow_openapi.experimental.api.dag_run import (
    get_dag_run,
    get_dag_runs,
    get_latest_runs,
    trigger_dag,
)
from airflow_openapi.experimental.api.lineage import get_lineage
from airflow_openapi.experimental.api.monitoring import get_health
from airflow_openapi.experimental.api.pool import create_pool, get_pools
from airflow_openapi.experimental.api.task_instance import get_task_instance
from airflow_openapi.experimental.models import (
    DagRunState,
    PoolBody,
    TriggerBody,
    TriggerBodyReplaceMicroseconds,
)
from scripts.build.check import sound

ROOT = Path(__file__).parents[2]
SPEC = yaml.load((ROOT / "openapi" / "experimental.yaml").read_bytes(), yaml.CSafeLoader)
SCHEMAS = SPEC["components"]["schemas"]
NOON = datetime.datetime(2021, 11, 16, 12, 0, 0, 123456)  # noqa: DTZ001 - naive ones are UTC
FILES = [
    json.loads(path.read_bytes())
    for path in sorted((ROOT / "tests" / "data" / "experimental").glob("*/*.json"))
]
RECORDED = [(file["airflow"], file["operation"], one) for file in FILES for one in file["answers"]]


def numbers(release: str) -> tuple[int, ...]:
    """Return a release in a form that compares."""
    return tuple(int(part) for part in release.split("."))


RELEASES = sorted({release for release, *_ in RECORDED}, key=numbers)


def cases(*, good: bool) -> list[Any]:
    """Return what was answered with success, or with any other status, as cases of a test."""
    return [
        pytest.param(operation, one, id=f"{release} {one['request']} {at}")
        for at, (release, operation, one) in enumerate(RECORDED)
        if (one["status"] == 200) is good
    ]


def response(one: dict[str, Any]) -> httpx.Response:
    """Return a recorded answer as the server sent it; a web page is a short one."""
    answer = one["answer"]
    declared = one["content_type"]
    page = "<html>" if answer is None else answer
    text = page if declared.startswith("text/html") else json.dumps(answer)
    return httpx.Response(one["status"], text=text, headers={"Content-Type": declared})


def written(answer: Any) -> Any:
    """Return *answer* with its dates in UTC as this client writes them, ending in Z."""
    if isinstance(answer, dict):
        return {key: written(one) for key, one in answer.items()}
    if isinstance(answer, list):
        return [written(one) for one in answer]
    if isinstance(answer, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+\+00:00", answer):
        return f"{answer.removesuffix('+00:00')}Z"
    return answer


def data(read: Any) -> Any:
    """Return what was read, models among it, as plain JSON data."""
    if isinstance(read, list):
        return [data(one) for one in read]
    return read.to_dict() if hasattr(read, "to_dict") else read


@cache
def fields(operation: str, release: str) -> frozenset[str]:
    """Return the keys that *release* sent in any of the good answers of *operation*."""
    answers = [one["answer"] for at, id_, one in RECORDED if (at, id_) == (release, operation)]
    found = [answer for answer in answers if isinstance(answer, dict) and "error" not in answer]
    return frozenset().union(*found)


def test_the_spec_is_valid() -> None:
    """It is OpenAPI 3.1, and as sound as a built one."""
    validate(SPEC)

    assert SPEC is sound(SPEC, "experimental")


def test_the_spec_has_the_form_of_a_built_one() -> None:
    """Only success is documented, and nothing that a caller does not set is sent."""
    operations = [operation for item in SPEC["paths"].values() for operation in item.values()]

    assert {"200"} == {status for one in operations for status in one["responses"]}
    assert "'default':" not in str(SPEC)


def test_every_operation_was_recorded_on_every_release() -> None:
    """There are as many files as operations and releases, and two of those are 1.10 and 2.11."""
    assert {(release, id_) for release in RELEASES for id_ in OPERATIONS} == {
        (file["airflow"], file["operation"]) for file in FILES
    }
    assert ("1.10.15", "2.11.2") == (RELEASES[0], RELEASES[-1])


@pytest.mark.parametrize(("operation", "one"), cases(good=True))
def test_an_answer_is_read_strictly_and_whole(operation: str, one: dict[str, Any]) -> None:
    """What a server answered has no problems, and nothing of it is lost."""
    endpoint = OPERATIONS[operation].load()
    answered = response(one)
    read = endpoint._parse_response(response=answered)

    assert written(one["answer"]) == written(data(read))
    assert () == problems(read)
    if operation != "get_dag_code":
        assert read == endpoint._ANSWER.decoder.decode(answered.content)


@pytest.mark.parametrize(("operation", "one"), cases(good=False))
def test_an_error_is_raised_with_what_is_said(operation: str, one: dict[str, Any]) -> None:
    """Every other status is raised, with the server's `error`, or the kind of page it sent."""
    with pytest.raises(UnexpectedStatus) as caught:
        OPERATIONS[operation].load()._parse_response(response=response(one))

    said = one["answer"]["error"] if one["answer"] else "a web page"
    assert (one["status"], one_line(said)) == (caught.value.status_code, caught.value.detail)


@pytest.mark.parametrize(("_release", "operation", "one"), RECORDED)
def test_a_request_is_one_of_its_operation(
    _release: str, operation: str, one: dict[str, Any]
) -> None:
    """What was recorded is an answer to this operation's method and path."""
    stated = OPERATIONS[operation]
    pattern = re.sub(r"\{\w+\}", "[^/]+", stated.path)

    assert re.fullmatch(rf"{stated.method} {pattern}(\?.*)?", one["request"])


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("release", RELEASES)
def test_since_of_operations(operation: str, release: str) -> None:
    """A release that is said to have an operation answered it well, and no other did.

    1.10 deletes DAGs with its old user interface only: a recorded answer is of that.
    """
    since = OPERATIONS[operation].since or "0"
    statuses = {one["status"] for at, id_, one in RECORDED if (at, id_) == (release, operation)}
    had = numbers(release) >= numbers(since)

    assert had == (200 in statuses)
    if not had:
        assert {404} == statuses


@pytest.mark.parametrize(
    ("operation", "schema"),
    [("get_task_instance", "TaskInstance"), ("get_pool", "Pool"), ("get_health", "HealthInfo")],
)
@pytest.mark.parametrize("release", RELEASES)
def test_since_and_until_of_fields(operation: str, schema: str, release: str) -> None:
    """A release sent the fields that it is said to have, and no other."""
    expected = set()
    for name, field in SCHEMAS[schema]["properties"].items():
        range_ = field.get("x-airflow", {})
        since, until = range_.get("since", "0"), range_.get("until", "9")
        if numbers(since) <= numbers(release) <= numbers(until):
            expected.add(name)

    assert expected == fields(operation, release)


def test_a_date_in_a_path() -> None:
    """It is sent to the microsecond, a naive one as UTC."""
    expected = "/api/experimental/dags/a/dag_runs/2021-11-16T12%3A00%3A00.123456Z"

    assert expected == get_dag_run._get_kwargs("a", NOON)["url"]
    assert f"{expected}/tasks/t" == get_task_instance._get_kwargs("a", NOON, "t")["url"]
    assert get_lineage._get_kwargs("a", NOON)["url"].endswith("/a/2021-11-16T12%3A00%3A00.123456Z")


def test_a_trigger_sends_what_is_set() -> None:
    """An empty object is sent as such, and the switch for microseconds as text."""
    cut = TriggerBodyReplaceMicroseconds.FALSE
    body = TriggerBody(execution_date=NOON, conf={"day": 1}, replace_microseconds=cut)

    assert {} == trigger_dag._get_kwargs("a", body=TriggerBody())["json"]
    assert {
        "execution_date": "2021-11-16T12:00:00.123456Z",
        "conf": {"day": 1},
        "replace_microseconds": "false",
    } == trigger_dag._get_kwargs("a", body=body)["json"]


def test_a_pool_sends_its_description_always() -> None:
    """Without the key the server fails, so it cannot be left out; None it may be."""
    with pytest.raises(TypeError, match="description"):
        PoolBody(name="p", slots=1)  # type: ignore[call-arg]  # this is the error

    body = PoolBody(name="p", slots=1, description=None)
    assert {"name": "p", "slots": 1, "description": None} == create_pool._get_kwargs(body=body)[
        "json"
    ]


@pytest.mark.parametrize(("paused", "expected"), [(True, "true"), (False, "false")])
def test_pausing_is_a_word_in_the_path(paused: bool, expected: str) -> None:
    """Only `true` pauses: `True` would unpause."""
    assert (
        f"/api/experimental/dags/a/paused/{expected}"
        == (set_dag_paused._get_kwargs("a", paused)["url"])
    )


def test_a_component_that_is_not_there() -> None:
    """Where the database is not reached, or no scheduler ever ran, there is no heartbeat."""
    nothing = {"status": "unhealthy", "latest_scheduler_heartbeat": None}
    body = {"metadatabase": {"status": "unhealthy"}, "scheduler": nothing}

    health = get_health._parse_response(response=httpx.Response(200, json=body))

    assert (body, ()) == (health.to_dict(), problems(health))
    assert "/health" == get_health._get_kwargs()["url"]


def test_runs_are_filtered_by_state() -> None:
    """The state goes out as Airflow spells it."""
    kwargs = get_dag_runs._get_kwargs("a", state=DagRunState.SUCCESS)

    assert {"state": "success"} == kwargs["params"]


def test_lists_are_lists() -> None:
    """Runs and pools come as a bare list, and a list for an object is refused."""
    empty = httpx.Response(200, json=[])

    assert ([], []) == (
        get_dag_runs._parse_response(response=empty),
        get_pools._parse_response(response=empty),
    )
    with pytest.raises(DecodeError):
        get_latest_runs._parse_response(response=empty)


def test_attributes_of_a_task_are_texts() -> None:
    """Whatever the operator has is read, under its own name."""
    answer = httpx.Response(200, json={"bash_command": "true", "retries": "0"})

    assert {"bash_command": "true", "retries": "0"} == get_task._parse_response(response=answer)


@pytest.mark.parametrize("page", ["<!doctype html><title>Login</title>", "\n <html>"])
def test_a_page_is_no_code(page: str) -> None:
    """Code is declared as text/html, and a login page is still told from it."""
    with pytest.raises(DecodeError):
        get_dag_code._parse_response(response=httpx.Response(200, html=page))


def test_code_is_returned_as_text() -> None:
    """A client of the package reads it as any other answer."""

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, html="import airflow\n")

    http = httpx.Client(base_url="https://example.com", transport=httpx.MockTransport(handler))
    client = Client(base_url="https://example.com").set_httpx_client(http)

    assert "import airflow\n" == get_dag_code.sync("a", client=client)
