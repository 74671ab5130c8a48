from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from tests.docs.clearing import DAG, DATES, There, clear_with_curl, fail, wrong_prints
from tests.docs.pages import GUIDES, blocks, says
from tests.docs.running import Session
from tests.live.conftest import connected
from tests.live.marks import covers, on
from tests.live.official import printed

if TYPE_CHECKING:
    from scripts.servers.server import Server
    from tests.live.ways import Way

COMING = GUIDES / "coming-from-apache-airflow-client.md"
LOCAL = "http://localhost:8080"
OLD = """\
manual__… DagRunState.QUEUED
…
False
{"detail":"The DagRun with dag_id: `example_dag` and run_id: `no_such_run` was not found"}
UTC
"""


@on("v1", "v2", since="2.1", way="direct")  # 2.0 cannot be told which task
@covers("clear")
def test_the_guide_of_clearing(server: Server, way: Way) -> None:
    """As it stands, by verb, endpoint and cURL, it clears what failed, which then succeeds."""
    api = server.address.api.rpartition("/")[2]
    with connected(way, "sync") as airflow, There(server.address.url) as transport:
        before = fail(airflow)
        session = Session(transport, httpx.AsyncHTTPTransport())
        wrong = wrong_prints(session, api)
        session.close()
        would, _ = clear_with_curl(server.address.url, api)
        runs = [airflow.dag_run(DAG, f"nightly_{date}") for date in DATES]
        after = [airflow.wait(run, timeout=120, poll=0.25, slowest_poll=1).state for run in runs]
        tries = [
            one.try_number for run in runs for one in airflow.task_instances(run, task_id="load")
        ]

    assert ([], ["load"]) == (wrong, would)
    assert (["failed"] * 3, ["success"] * 3) == (before, after)
    assert [2, 2, 2] == tries


@on("v2", since="3.3", way="direct")
@covers("call")
def test_the_guide_for_those_who_come_from_the_official_client(server: Server) -> None:
    """What it shows of the old client runs as it stands, with that of the server's release."""
    old = "".join(one.text for one in blocks(COMING) if one.before)
    output = printed(old.replace(LOCAL, server.address.url), str(server.release))

    assert says(OLD, output), output
