from __future__ import annotations

from datetime import UTC, datetime, timedelta
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

import airflow_openapi.v1
import airflow_openapi.v2
from airflow_openapi import InvalidInputError, Operation
from airflow_openapi._runtime.releases import Availability, Release, parse_release
from airflow_openapi._runtime.steps import Request
from airflow_openapi.experimental.api.dag_run import trigger_dag
from airflow_openapi.v1.api.config import get_value
from airflow_openapi.v1.api.dag_run import post_dag_run
from airflow_openapi.v2.api.dag import get_dag_details
from airflow_openapi.v2.api.dag_run import get_dag_runs, trigger_dag_run
from airflow_rest import NotFoundError, UnsupportedError
from airflow_rest._core import (
    Server,
    build,
    check,
    one_date,
    read,
    server,
    shim,
)
from airflow_rest.astronomer import Site

SITE = Site("http://localhost:8080")
DAY = "2021-11-16T00:00:00+00:00"


def made(operation_id: str = "post_thing", **facts: Any) -> Operation[Any]:
    """Return a made-up operation of Airflow 2."""
    given: dict[str, Any] = {
        "method": "POST",
        "path": "/api/v1/things",
        "tag": "thing",
        "module": "x",
    } | facts
    return Operation(id=operation_id, **given)


def sent(params: dict[str, Any] | None = None, json: Any = None) -> Request:
    """Return a request with this query and body."""
    return Request("POST", "/api/v1/things", {"params": params or {}, "json": json})


@pytest.mark.parametrize(
    ("version", "api"),
    [
        ("1.10.15", "experimental"),
        ("2.0.0", "v1"),
        ("2.11.2", "v1"),
        ("3.0.0", "v2"),
        ("4.0.0", "v2"),
    ],
)
def test_each_release_has_its_api(version: str, api: str) -> None:
    """1.10 has the experimental API; Airflow 2 has v1; Airflow 3, and what may follow, v2."""
    assert api == server(SITE, version).api


def test_a_server_newer_than_every_spec(caplog: pytest.LogCaptureFixture) -> None:
    """It is treated as the newest, and that is said, with what to do."""
    server(SITE, "3.99.0+astro.1")

    assert ["http://localhost:8080 runs Airflow 3.99.0+astro.1"] == [
        message.partition(";")[0] for message in caplog.messages
    ]
    assert "newer airflow-rest" in caplog.text


def test_a_server_that_the_specs_know(caplog: pytest.LogCaptureFixture) -> None:
    """Nothing is said of it."""
    server(SITE, "3.3.2+astro.1")

    assert [] == caplog.messages


def test_build_takes_the_request_apart() -> None:
    """The request has method, quoted path, and what else httpx takes."""
    request = build(get_dag_details, "a b?c")

    assert ("GET", "/api/v2/dags/a%20b%3Fc/details") == (request.method, request.path)


@pytest.mark.parametrize("dag_id", ["", ".", "..", "a/../b", "a/."])
def test_build_refuses_an_id_that_leaves_its_place(dag_id: str) -> None:
    """An id that is empty or has a part `.` or `..` is refused before any request."""
    with pytest.raises(InvalidInputError, match="dag_id"):
        build(get_dag_details, dag_id)


def test_build_refuses_a_path_that_names_a_host() -> None:
    """An endpoint whose URL is none of a path is not sent a token."""
    endpoint: Any = SimpleNamespace(_get_kwargs=lambda: {"method": "get", "url": "@evil.org/"})

    with pytest.raises(InvalidInputError, match="slash"):
        build(endpoint)


@pytest.mark.parametrize(
    ("version", "sends"),
    [
        ("2.0.0", {"execution_date": DAY}),
        ("2.1.4", {"execution_date": DAY}),
        ("2.2.0", {"logical_date": DAY}),
        ("2.11.2", {"logical_date": DAY}),
    ],
)
def test_the_name_of_the_date_on_airflow_2(version: str, sends: dict[str, str]) -> None:
    """Until 2.1 a trigger's logical_date goes out as execution_date."""
    request = shim(sent(json={"logical_date": DAY}), post_dag_run.OPERATION, parse_release(version))

    assert sends == request.body


@pytest.mark.parametrize(
    ("release", "name"), [((2, 1, 4), "execution_date"), ((2, 11, 2), "logical_date")]
)
def test_two_names_of_one_date_on_airflow_2(release: Release, name: str) -> None:
    """One goes out, since a real 2.11.2 says of Z and +00:00 that they differ."""
    body = {
        "logical_date": "2021-11-16T11:34:00+00:00",
        "execution_date": "2021-11-16T12:34:00+01:00",
    }
    request = shim(sent(json=body), post_dag_run.OPERATION, release)

    assert {name: "2021-11-16T11:34:00+00:00"} == request.body


@pytest.mark.parametrize("release", [(2, 1, 4), (2, 11, 2)])
def test_two_dates_on_airflow_2(release: Release) -> None:
    """Two names of one date may not differ."""
    body = {"logical_date": DAY, "execution_date": "2021-11-17T00:00:00+00:00"}

    with pytest.raises(InvalidInputError, match="differ"):
        shim(sent(json=body), post_dag_run.OPERATION, release)


def test_both_names_of_one_instant() -> None:
    """logical_date and execution_date may both be given if they mean the same."""
    assert datetime(2021, 11, 16, 11, 34, tzinfo=UTC) == one_date(
        "2021-11-16T11:34:00Z", "2021-11-16T12:34:00+01:00"
    )


def test_both_names_of_two_instants() -> None:
    """Two different dates are refused."""
    with pytest.raises(InvalidInputError, match="differ"):
        one_date("2021-11-16T11:34:00Z", "2021-11-16T11:34:00+01:00")


@pytest.mark.parametrize(
    ("body", "sends"),
    [
        ({}, {"logical_date": None}),
        ({"conf": {}}, {"conf": {}, "logical_date": None}),
        ({"logical_date": "d"}, {"logical_date": "d"}),
    ],
)
def test_airflow_3_always_gets_the_date(body: dict[str, Any], sends: dict[str, Any]) -> None:
    """The key logical_date is in every trigger, and null without a date."""
    assert sends == shim(sent(json=body), trigger_dag_run.OPERATION, (3, 0, 0)).body


@pytest.mark.parametrize(
    "body", [{"execution_date": DAY}, {"conf": {}, "replace_microseconds": "false"}]
)
def test_a_date_on_airflow_1_10(body: dict[str, Any]) -> None:
    """What says of its date is sent as it is."""
    assert body == shim(sent(json=body), trigger_dag.OPERATION, (1, 10, 15)).body


def test_the_present_on_airflow_1_10() -> None:
    """1.10 would cut it to seconds, so that two runs of one second clash: it is sent along."""
    body = shim(sent(json={}), trigger_dag.OPERATION, (1, 10, 15)).body

    assert abs(datetime.fromisoformat(body["execution_date"]) - datetime.now(UTC)) < timedelta(
        hours=1
    )


def test_other_requests_are_left_alone() -> None:
    """The shim touches triggers alone."""
    request = sent(json={"logical_date": "d"})

    assert request is shim(request, made(), (2, 0, 0))


@pytest.mark.parametrize(
    ("facts", "request_", "says"),
    [
        (
            {"since": "2.5.0"},
            sent(),
            r"post_thing came with Airflow 2\.5\.0; this server is 2\.4\.3",
        ),
        (
            {"until": "2.3.4"},
            sent(),
            r"post_thing went after Airflow 2\.3\.4; this server is 2\.4\.3",
        ),
        (
            {"arguments": {"tags": Availability(since="2.5.0")}},
            sent({"tags": "a"}),
            r"`tags` of post_thing came with Airflow 2\.5\.0",
        ),
        (
            {"body": {"note": Availability(since="2.5.0")}},
            sent(json={"note": None}),
            r"`note` of post_thing came with Airflow 2\.5\.0",
        ),
        (
            {"values": {"state": {"queued": Availability(since="2.4.4")}}},
            sent({"state": ["running", "queued"]}),
            r"state='queued' of post_thing came with Airflow 2\.4\.4",
        ),
        (
            {"values": {"state": {"queued": Availability(until="2.4.2")}}},
            sent(json={"state": "queued"}),
            r"state='queued' of post_thing went after Airflow 2\.4\.2",
        ),
    ],
)
def test_what_this_release_does_not_have(
    facts: dict[str, Any], request_: Request, says: str
) -> None:
    """Endpoint, argument, field and value are refused by name, with the releases."""
    with pytest.raises(UnsupportedError, match=says):
        check(request_, made(**facts), server(SITE, "2.4.3"))


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"since": "2.4.3", "until": "2.4.3"},
        {"arguments": {"tags": Availability(since="2.5.0")}},
        {"body": {"note": Availability(since="2.4.0")}},
        {"values": {"state": {"queued": Availability(since="2.5.0")}}},
        {"required": {"state": Availability(since="2.0.0")}},
        {"required": {"slots": Availability(since="2.5.0")}},
    ],
)
def test_what_this_release_has(facts: dict[str, Any]) -> None:
    """What is in range, and what is not sent, passes."""
    check(sent({"state": "running"}, {"note": "n"}), made(**facts), server(SITE, "2.4.3"))


def test_what_this_release_requires() -> None:
    """A field that only some releases require is asked for before sending."""
    operation = made(required={"slots": Availability(until="2.4.3")})

    with pytest.raises(InvalidInputError, match=r"2\.4\.3 requires `slots` for post_thing"):
        check(sent(), operation, server(SITE, "2.4.3"))


def test_newer_than_every_spec() -> None:
    """A release that no spec tells of is treated as the newest."""
    check(sent(), made(since="2.11.2"), server(SITE, "2.12.0"))


def test_real_availability() -> None:
    """What a spec says of an argument is what is checked."""
    request = build(get_dag_runs, "quick", conf_contains="x")

    with pytest.raises(
        UnsupportedError, match=r"`conf_contains` of get_dag_runs came with .* 3\.2\.0"
    ):
        check(request, get_dag_runs.OPERATION, server(SITE, "3.0.6"))


@pytest.mark.parametrize(
    ("endpoint", "version", "instead"),
    [
        (get_dag_details, "2.11.2", "airflow_openapi.v1.api.dag.get_dag_details"),
        (trigger_dag_run, "2.11.2", "airflow_openapi.v1.api.dag_run.post_dag_run"),
        (get_value, "3.3.2", "airflow_openapi.v2.api.config.get_config_value"),
    ],
)
def test_an_endpoint_of_the_other_api(endpoint: Any, version: str, instead: str) -> None:
    """It is refused, and the one to use is named."""
    with pytest.raises(UnsupportedError, match=f"this server is {version}. Use {instead} there"):
        check(sent(), endpoint.OPERATION, server(SITE, version))


def test_an_endpoint_without_a_counterpart() -> None:
    """It is refused without advice."""
    with pytest.raises(UnsupportedError, match=r"post_thing \(/api/v1/things\) .* is 3\.3\.2\.$"):
        check(sent(), made(), server(SITE, "3.3.2"))


def test_endpoints_of_the_auth_managers_are_of_airflow_3() -> None:
    """Their own releases are not checked, since a server does not tell them."""
    operation = made(path="/auth/fab/v1/roles", since="9.0.0")
    check(sent(), operation, server(SITE, "3.0.0"))

    with pytest.raises(UnsupportedError, match="Airflow 3"):
        check(sent(), operation, server(SITE, "2.11.2"))


@pytest.mark.parametrize("status", [200, 201, 204])
def test_read_returns_the_answer_of_a_success(status: int) -> None:
    """Any 2xx is the endpoint's to read."""
    endpoint: Any = SimpleNamespace(_parse_response=lambda *, client, response: (client, response))
    reply = httpx.Response(status)

    assert (None, reply) == read(endpoint, sent(), reply, SITE)


def test_read_raises_for_the_rest() -> None:
    """Anything else is an ApiError, with the path as it was sent."""
    with pytest.raises(NotFoundError, match="POST /api/v1/things answered 404"):
        read(get_dag_details, sent(), httpx.Response(404), SITE)


def test_endpoints_have_what_is_needed() -> None:
    """Every operation's module has the pure pair and states its own place."""
    for operations in (airflow_openapi.v1.OPERATIONS, airflow_openapi.v2.OPERATIONS):
        for operation in operations.values():
            module = import_module(operation.module)
            assert callable(module._get_kwargs)
            assert callable(module._parse_response)
            assert operation is module.OPERATION


def test_a_server_is_a_value() -> None:
    """Two servers of one place and release are equal."""
    assert Server(SITE, "v2", (3, 3, 2), "3.3.2") == server(SITE, "3.3.2")


@pytest.mark.parametrize("version", ["12.1.0", "5.0.0", "2024.1.1"])
def test_the_version_of_something_else(version: str) -> None:
    """That of Astronomer's Runtime is not taken for Airflow's."""
    with pytest.raises(InvalidInputError, match="Astronomer's Runtime perhaps"):
        server(SITE, version)
