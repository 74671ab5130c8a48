"""The guide of clearing, run on a real server, and what that answered: for tests, and recorded.

`python -m tests.docs.clearing URL` runs it on a server with the DAGs of `tests.live.dags` and none
of their runs, and writes what it answers to tests/data/guides/clearing/<release>.json.
"""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Final

import httpx

from airflow_rest import Airflow, Login
from scripts.servers.configuration import PASSWORD, USER
from tests.docs.comparing import unlike
from tests.docs.pages import GUIDES, Block, blocks, shown
from tests.docs.recording import FOLDER
from tests.docs.running import Session

if TYPE_CHECKING:
    from collections.abc import Iterable

PAGE: Final = GUIDES / "clearing.md"
RECORDED: Final = FOLDER / "clearing"
DAG: Final = "example_dag"
DATES: Final = ("2024-06-01", "2024-06-02", "2024-06-03")
"""Of the runs that the guide clears a task of: by the verb, by the endpoint, by cURL."""
TOKEN: Final = "/auth/token"
_OTHER: Final = {"v1": "v2", "v2": "v1"}
# What tells of the machine, and stands for it.
_MACHINE: Final = {
    "hostname": "worker",
    "unixname": "airflow",
    "fileloc": "/dags/dags.py",
    "file_token": "a-token",
}


def meant(found: Iterable[Block], api: str) -> list[Block]:
    """Return the blocks that are for an Airflow of this API: they do not name the other."""
    return [one for one in found if not re.search(rf"\b{_OTHER[api]}\b", one.text)]


def wrong_prints(session: Session, api: str) -> list[str]:
    """Run the guide's Python for this API, and return where it prints something else than shown."""
    outputs = dict(shown(PAGE))
    return [
        one
        for block in meant(outputs, api)
        for one in unlike(block, outputs[block], session.run(block))
    ]


def commands(api: str) -> list[str]:
    """Return the guide's cURL commands for this API."""
    return [one.text for one in meant(blocks(PAGE), api) if one.language == "sh"]


def fail(airflow: Airflow) -> list[str]:
    """Make the runs whose `load` fails, and return the states in which they end."""
    runs = [airflow.trigger(DAG, run_id=f"nightly_{date}", logical_date=date) for date in DATES]
    return [airflow.wait(run, timeout=120, poll=0.25, slowest_poll=1).state for run in runs]


def clear_with_curl(url: str, api: str) -> list[list[str]]:
    """Run the guide's commands as they stand, and return the ids of the tasks that each cleared."""
    environment = os.environ | {"AIRFLOW_URL": url, "AIRFLOW_TOKEN": authorization(url, api)}
    environment["NO_PROXY"] = "127.0.0.1"
    cleared = []
    for command in commands(api):
        quiet = command.replace("curl ", "curl --silent --show-error --fail-with-body ", 1)
        done = subprocess.run(
            ["/bin/sh", "-c", quiet], env=environment, capture_output=True, check=True, text=True
        )
        cleared.append([one["task_id"] for one in json.loads(done.stdout)["task_instances"]])
    return cleared


def authorization(url: str, api: str) -> str:
    """Return the header of the server's user."""
    if api == "v1":
        return f"Basic {base64.b64encode(f'{USER}:{PASSWORD}'.encode()).decode()}"
    login = {"username": USER, "password": PASSWORD}
    token = httpx.post(f"{url}{TOKEN}", json=login).raise_for_status().json()["access_token"]
    return f"Bearer {token}"


class There(httpx.BaseTransport):
    """Send what goes to the guide's address to a server, and keep what it answers.

    Attributes:
        answers: What came, each with what was asked, but for tokens.
    """

    def __init__(self, url: str) -> None:
        self._url = httpx.URL(url)
        self._inner = httpx.HTTPTransport()
        self.answers: list[dict[str, Any]] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and read its answer whole."""
        request.url = request.url.copy_with(host=self._url.host, port=self._url.port)
        response = self._inner.handle_request(request)
        text = response.read().decode()
        kind = response.headers.get("content-type", "").partition(";")[0]
        if not request.url.path.endswith(TOKEN):
            answer = json.loads(text, object_hook=_cleaned) if kind.endswith("json") else text
            self.answers.append(
                {
                    "request": key_of(request),
                    "status": response.status_code,
                    "content_type": kind,
                    "answer": answer,
                }
            )
        return httpx.Response(response.status_code, text=text, headers={"Content-Type": kind})

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()


class Answering:
    """The server that answered, as httpx.MockTransport wants it, run after run.

    Args:
        release: One that was recorded.

    Attributes:
        asked: What was asked, as method, path and query, and body.
    """

    def __init__(self, release: str) -> None:
        recorded = json.loads((RECORDED / f"{release}.json").read_text("utf-8"))["answers"]
        self._answers: dict[str, list[dict[str, Any]]] = {}
        for one in recorded:
            self._answers.setdefault(one["request"], []).append(one)
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request as it was answered that time; the last time from then on."""
        if request.url.path.endswith(TOKEN):
            return httpx.Response(201, json={"access_token": "e30.e30.e30"})
        key = key_of(request)
        self.asked.append(key)
        answers = self._answers[key]
        one = answers.pop(0) if len(answers) > 1 else answers[0]
        answer = one["answer"] if isinstance(one["answer"], str) else json.dumps(one["answer"])
        headers = {"Content-Type": one["content_type"]}
        return httpx.Response(one["status"], content=answer, headers=headers)


def key_of(request: httpx.Request) -> str:
    """Return method, path and query, and the body of a request, its keys in order."""
    asked = f"{request.method} {request.url.raw_path.decode()}"
    body = json.loads(request.content) if request.content else None
    return asked if body is None else f"{asked} {json.dumps(body, sort_keys=True)}"


def main(url: str) -> None:
    """Run the guide on the server, and write what it answers: each first and each last answer."""
    with Airflow(url, auth=Login(USER, PASSWORD)) as airflow:
        release = airflow.version().version
        print(fail(airflow))
    api = "v1" if release.startswith("2.") else "v2"
    with There(url) as transport:
        session = Session(transport, httpx.AsyncHTTPTransport())
        print(wrong_prints(session, api))
        session.close()
    print(clear_with_curl(url, api))
    by_request: dict[str, list[dict[str, Any]]] = {}
    for one in transport.answers:
        by_request.setdefault(one["request"], []).append(one)
    kept = [one for all_of in by_request.values() for one in (all_of[:1] + all_of[1:][-1:])]
    RECORDED.mkdir(exist_ok=True)
    text = json.dumps({"airflow": release, "answers": kept}, indent=1)
    (RECORDED / f"{release}.json").write_text(f"{text}\n", "utf-8")


def _cleaned(found: dict[str, Any]) -> dict[str, Any]:
    return found | {name: other for name, other in _MACHINE.items() if found.get(name)}


if __name__ == "__main__":
    main(*sys.argv[1:])
