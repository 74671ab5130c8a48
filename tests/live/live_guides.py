from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

import httpx
import pytest

from airflow_openapi.v1.api.dag_run import delete_dag_run as delete_dag_run_v1
from airflow_openapi.v2.api.dag_run import delete_dag_run as delete_dag_run_v2
from airflow_rest import Airflow, Login
from scripts.servers.configuration import PASSWORD, USER
from tests.docs.comparing import unlike
from tests.docs.pages import GUIDES, shown
from tests.docs.running import ENVIRONMENT, Session
from tests.live.marks import on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from scripts.servers.server import Server

pytestmark = on(way="direct")


class ToServer(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Takes what goes to any Airflow to that of the test, signed in as its own user."""

    def __init__(self, root: str, http: httpx.Client) -> None:
        self._root, self._http = root, http

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request there; one without credentials has none there either."""
        target = re.sub(r"^.*?(?=/(?:api|auth)/)", "", request.url.raw_path.decode())
        is_signed = "authorization" in request.headers
        headers = {name: request.headers.get(name, "") for name in ("accept", "content-type")}
        answer = self._http.request(
            request.method,
            f"{self._root}{target}",
            content=request.read(),
            headers={name: value for name, value in headers.items() if value},
            auth=Login(USER, PASSWORD) if is_signed else None,
        )
        kind = {"Content-Type": answer.headers.get("content-type", "")}
        return httpx.Response(answer.status_code, headers=kind, content=answer.content)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Do the same, in a thread."""
        await request.aread()
        return await asyncio.to_thread(self.handle_request, request)


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)


@pytest.fixture(autouse=True)
def _tidy(server: Server) -> Iterator[None]:
    """Leave none of the guides' runs behind: they would take the time of other tests."""
    yield
    if server.release.major == 1:
        return
    delete = delete_dag_run_v1 if server.release.major == 2 else delete_dag_run_v2
    with Airflow(server.address.url, Login(USER, PASSWORD)) as airflow:
        for run in list(airflow.dag_runs("example_dag")):
            airflow.call(delete, "example_dag", run.run_id)


def wrong(page: Path, server: Server) -> list[str]:
    """Return where a page shows something else than what this server makes of it."""
    found = []
    with httpx.Client(timeout=60) as http:
        transport = ToServer(server.address.url, http)
        session = Session(transport, transport)
        for block, output in shown(page):
            found += unlike(block, output, session.run(block))
    return found


@on("v2", since="3.3")
@pytest.mark.parametrize("name", ["quickstart", "auth", "coming-from-apache-airflow-client"])
def test_guides_for_the_newest(server: Server, name: str) -> None:
    """What these guides show is what the newest release does."""
    assert [] == wrong(GUIDES / f"{name}.md", server)


@on("v2")
@pytest.mark.parametrize("name", ["dates", "pages", "errors"])
def test_guides_for_airflow_3(server: Server, name: str) -> None:
    """What these guides show is what Airflow 3 does."""
    assert [] == wrong(GUIDES / f"{name}.md", server)


@on("v1", "v2", since="2.1")
@pytest.mark.parametrize("name", ["triggering", "logs-and-waiting", "async"])
def test_guides_for_every_stable_api(server: Server, name: str) -> None:
    """What these guides show is the same on Airflow 2 and 3."""
    assert [] == wrong(GUIDES / f"{name}.md", server)


@on("v1", since="2.11")
def test_the_guide_for_the_last_2(server: Server) -> None:
    """What the new lines of this guide show is what the last release of Airflow 2 does."""
    assert [] == wrong(GUIDES / "coming-from-requests.md", server)


@on("experimental")
def test_the_guide_for_the_experimental_api(server: Server) -> None:
    """What the new lines of this guide show is what 1.10 does."""
    assert [] == wrong(GUIDES / "coming-from-experimental.md", server)
