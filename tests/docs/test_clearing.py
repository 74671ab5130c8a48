"""The guide of clearing, run against what a 2.3.4 and a 3.3.2 answered when it was run on them."""

from __future__ import annotations

import json
import os
import subprocess
from datetime import datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.docs.clearing import DATES, PAGE, Answering, commands, wrong_prints
from tests.docs.pages import blocks
from tests.docs.running import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

RELEASES = {"v1": "2.3.4", "v2": "3.3.2"}
CLEAR = "/dags/example_dag/clearTaskInstances"


@pytest.fixture(params=["v1", "v2"])
def api(request: pytest.FixtureRequest) -> str:
    """Return the API of the server."""
    return str(request.param)


@pytest.fixture
def server(api: str) -> Answering:
    """Return the server."""
    return Answering(RELEASES[api])


@pytest.fixture
def session(server: Answering) -> Iterator[Session]:
    """Return what the guide's Python is run in."""
    transport = httpx.MockTransport(server)
    session = Session(transport, transport)
    yield session
    session.close()


def cleared(server: Answering) -> list[tuple[str, Any]]:
    """Return what the server was asked to clear: path and body."""
    asked = [one.removeprefix("POST ").partition(" ") for one in server.asked if CLEAR in one]
    return [(path, json.loads(body)) for path, _, body in asked]


def of_curl(command: str) -> tuple[str, Any]:
    """Return what a shell has curl send: path and body."""
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{command}"
    environment = os.environ | {"AIRFLOW_URL": "", "AIRFLOW_TOKEN": "a-token"}
    ran = subprocess.run(
        ["/bin/sh", "-c", script], env=environment, capture_output=True, check=True, text=True
    )
    method, post, path, header, token, other, kind, data, body, end = ran.stdout.split("\0")
    assert ("-X", "POST", "-H", "-H", "-d", "") == (method, post, header, other, data, end)
    assert ("Authorization: a-token", "Content-Type: application/json") == (token, kind)
    return path, json.loads(body)


def of_the_day_before(body: dict[str, Any]) -> dict[str, Any]:
    """Return what clears the run by cURL as what clears that by the endpoint; dates as instants."""
    found = {
        name: one.replace(DATES[2], DATES[1]) if isinstance(one, str) else one
        for name, one in body.items()
    }
    dates = [name for name in found if name.endswith("_date")]
    return found | {name: datetime.fromisoformat(found[name]) for name in dates}


def test_it_prints_what_it_shows(session: Session, api: str) -> None:
    """On Airflow 2.3 as on 3.3, the Python that is for it does what the guide says."""
    assert [] == wrong_prints(session, api)


def test_nothing_is_cleared_before_it_was_shown(
    session: Session, server: Answering, api: str
) -> None:
    """By the verb and by the endpoint, the same is asked for twice, first as a dry run."""
    wrong_prints(session, api)
    bodies = [body for _, body in cleared(server)]

    assert [True, False] * 2 == [body.pop("dry_run") for body in bodies]
    assert (bodies[0], bodies[2]) == (bodies[1], bodies[3])
    assert [["load"]] * 4 == [body["task_ids"] for body in bodies]


def test_commands_ask_what_the_endpoint_asked(
    session: Session, server: Answering, api: str
) -> None:
    """The two commands send what the endpoint before them sent, of the next run."""
    wrong_prints(session, api)
    sent = [of_curl(command) for command in commands(api)]

    assert [path for path, _ in cleared(server)[2:]] == [path for path, _ in sent]
    assert [of_the_day_before(body) for _, body in cleared(server)[2:]] == [
        of_the_day_before(body) for _, body in sent
    ]


def test_every_block_is_for_some_release() -> None:
    """What is in the guide is run: each command is for one API, and two are for each."""
    found = [one.text for one in blocks(PAGE) if one.language == "sh"]

    assert found == [*commands("v2"), *commands("v1")]
    assert (2, 2) == (len(commands("v2")), len(commands("v1")))
