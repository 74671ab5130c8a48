"""Calls shown as cURL commands, which a shell takes apart, held against what is sent."""

from __future__ import annotations

import base64
import os
import subprocess
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from airflow_openapi.experimental.api.dag_run import trigger_dag as trigger_1
from airflow_openapi.v1.api.dag_run import get_dag_runs as get_dag_runs_2
from airflow_openapi.v1.api.dag_run import post_dag_run
from airflow_openapi.v1.models import DAGRunBody
from airflow_openapi.v2.api.connection import post_connection
from airflow_openapi.v2.api.dag import get_dags
from airflow_openapi.v2.api.dag_run import trigger_dag_run
from airflow_openapi.v2.models import ConnectionBody, TriggerDAGRunPostBody
from airflow_rest import (
    Airflow,
    ApiError,
    ApiKey,
    Basic,
    Bearer,
    InvalidInputError,
    Login,
    UnsupportedError,
)
from tests.wrapper.serving import DATE, Run

SECRET = "s3cr\"e't$(id)"
ENVIRONMENT = {"AIRFLOW_TOKEN": "t0ken", "AIRFLOW_USERNAME": "ann", "AIRFLOW_PASSWORD": SECRET}
HOSTILE = "a'b\"c$HOME`id`!\\ \n;&|é%41"
OWN = {"accept-encoding", "connection", "content-length", "host", "user-agent"}


def words(command: str) -> list[str]:
    """Return the arguments that a shell gives to curl."""
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{command}"
    environment = {**os.environ, **ENVIRONMENT}
    ran = subprocess.run(
        ["/bin/sh", "-c", script], check=True, capture_output=True, text=True, env=environment
    )
    return ran.stdout.split("\0")[:-1]


def request_of(command: str) -> tuple[str, str, dict[str, str], str]:
    """Return method, URL, headers and body of what curl would send."""
    arguments = words(command)
    method = url = body = ""
    headers: dict[str, str] = {}
    while arguments:
        word = arguments.pop(0)
        if not word.startswith("--"):
            url = word
        elif word == "--request":
            method = arguments.pop(0)
        elif word == "--header":
            name, _, value = arguments.pop(0).partition(":")
            headers[name.lower()] = value.strip()
        elif word == "--user":
            pair = base64.b64encode(arguments.pop(0).encode()).decode()
            headers["authorization"] = f"Basic {pair}"
        elif word == "--data-raw":
            body = arguments.pop(0)
        else:
            assert word == "--globoff"
    return method, url, headers, body


def compare(run: Run, version: str, auth: Any, endpoint: Any, *arguments: Any, **named: Any) -> str:
    """Hold the command of a call against what the call sends; return the command."""
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/auth/token"):
            return httpx.Response(201, json={"access_token": "t0ken"})
        sent.append(request)
        return httpx.Response(418)

    def client(kind: Any, transport: httpx.MockTransport) -> Any:
        return kind.software(
            "example.com", "a-b-1", auth=auth, version=version, transport=transport
        )

    command = "".join(run(handler, "curl", endpoint, *arguments, make=client, **named))
    assert [] == sent
    with pytest.raises(ApiError):
        run(handler, "call", endpoint, *arguments, make=client, **named)
    [request] = sent
    headers = {k.lower(): v for k, v in request.headers.items() if k.lower() not in OWN}
    expected = request.method, str(request.url), headers, request.content.decode()
    assert expected == request_of(command)
    return command


AUTHS: list[Callable[[], Any]] = [
    lambda: None,
    lambda: ApiKey("t0ken"),
    lambda: Bearer("t0ken"),
    lambda: Basic("ann", SECRET),
    lambda: Login("ann", SECRET),
]


@pytest.mark.parametrize("auth", AUTHS)
@pytest.mark.parametrize("version", ["1.10.15", "2.1.4", "2.11.2", "3.3.2"])
def test_a_command_sends_what_a_call_sends(run: Run, version: str, auth: Any) -> None:
    """Method, URL, headers, credentials and body are the same, once the shell put in the secret."""
    calls: dict[str, list[tuple[Any, dict[str, Any]]]] = {
        "1": [(trigger_1, {"body": {"conf": {"a": HOSTILE}, "execution_date": DATE.isoformat()}})],
        "2": [
            (post_dag_run, {"body": DAGRunBody(conf={"a": HOSTILE}, logical_date=DATE)}),
            (get_dag_runs_2, {"limit": 5, "order_by": HOSTILE}),
        ],
        "3": [
            (
                trigger_dag_run,
                {"body": TriggerDAGRunPostBody(conf={"a": HOSTILE}, logical_date=None)},
            )
        ],
    }
    for endpoint, named in calls[version[0]]:
        command = compare(run, version, auth(), endpoint, "d[1]{x}", **named)
        assert not {SECRET, "t0ken"} & {*words(command.replace("$AIRFLOW", "AIRFLOW"))}
        assert "t0ken" not in command


@pytest.mark.parametrize("secret", ["ApiKey", "Bearer"])
def test_the_credentials_of_astronomers_page(secret: str) -> None:
    """The key stands alone in the header on Software, and behind Bearer elsewhere."""
    auth = {"ApiKey": ApiKey("k"), "Bearer": Bearer("k")}[secret]
    airflow = Airflow.software("example.com", "a-b-1", auth=auth, version="3.3.2")
    header = {"ApiKey": "$AIRFLOW_TOKEN", "Bearer": "Bearer $AIRFLOW_TOKEN"}[secret]

    assert (
        "curl --request GET "
        "'https://deployments.example.com/a-b-1/airflow/api/v2/dags?limit=5' "
        "--header 'Cache-Control: no-cache' --header 'Accept: application/json' "
        f'--header "Authorization: {header}"'
    ) == airflow.curl(get_dags, limit=5)


def test_what_is_sent_in_a_body_is_shown() -> None:
    """A password that is an argument is part of the command, as the docstring says."""
    airflow = Airflow("http://localhost:8080", version="3.3.2")
    body = ConnectionBody(connection_id="c", conn_type="http", password="hunter2")

    assert "hunter2" in airflow.curl(post_connection, body=body)


def test_what_a_release_lacks_is_refused() -> None:
    """As by a call, with the releases that have it."""
    airflow = Airflow("http://localhost:8080", version="2.0.2")
    body = DAGRunBody(note="n")

    with pytest.raises(UnsupportedError, match=r"`note` of post_dag_run came with Airflow 2\.5\.0"):
        airflow.curl(post_dag_run, "d", body=body)
    with pytest.raises(InvalidInputError):
        airflow.curl(post_dag_run, "..", body=DAGRunBody())
