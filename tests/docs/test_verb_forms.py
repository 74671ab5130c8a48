"""Each verb's script: it runs as it stands, and asks what its page says that the verb asks."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from airflow_rest import reference
from scripts.docs.layout import SOFTWARE
from scripts.docs.verbs import VERBS
from tests.docs.pages import ROOT as ROOT_FOLDER
from tests.docs.pages import Block
from tests.docs.running import ENVIRONMENT, Session

if TYPE_CHECKING:
    from airflow_rest.reference import Asked

DATE = "2026-01-15T00:00:00+00:00"
# Whatever is asked for is answered by an object with all that an answer may need.
THING = {
    "dag_id": "example_dag",
    "dag_run_id": "manual__2026-01-15",
    "run_id": "manual__2026-01-15",
    "task_id": "extract",
    "try_number": 1,
    "map_index": -1,
    "logical_date": DATE,
    "execution_date": DATE,
    "run_after": DATE,
    "is_paused": False,
    "task_instances": [],
    "dag_runs": [],
    "dags": [],
    "pools": [],
    "sections": [],
    "import_errors": [],
    "total_entries": 0,
    "content": [],
    "continuation_token": None,
}
LOGS = {
    "2": ("text/plain", "*** Reading local file: /logs/1.log\n[2026-01-15] INFO - a line\n"),
    "3": ("application/x-ndjson", '{"event": "a line"}\n'),
}
# 1.10 knows no run by its id, by which the script asks: it is looked for in the list.
ELSEWHERE = {("dag_run", "1.10"): "/api/experimental/dags/example_dag/dag_runs"}
TIMES_RUNNING = 2


class Answering:
    """An Airflow of one release, whose runs are running when they are first asked for."""

    def __init__(self, release: str) -> None:
        self._release = release
        self.asked: list[tuple[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, as httpx.MockTransport wants it."""
        path = str(request.url).removeprefix(SOFTWARE.root).partition("?")[0]
        times = self.asked.count((request.method, path))
        self.asked.append((request.method, path))
        major = self._release[0]
        if path.endswith("/version"):
            known = path == {"2": "/api/v1/version", "3": "/api/v2/version"}.get(major)
            body = {"version": self._release, "git_version": None}
            return httpx.Response(200, json=body) if known else httpx.Response(404)
        if path == "/api/experimental/test":
            return httpx.Response(200, json={"status": "OK"})
        if "/logs/" in path:
            kind, line = LOGS[major]
            return httpx.Response(200, text=line, headers={"content-type": kind})
        is_running = times < TIMES_RUNNING and path.endswith("manual__2026-01-15")
        thing: Any = THING | {"state": "running" if is_running else "success"}
        if request.method == "POST" and path.endswith(("/dagRuns", "/dag_runs")):
            sent = json.loads(request.content)
            made = sent.get("dag_run_id") or sent["run_id"]
            thing |= {"dag_run_id": made, "run_id": made}
        listed = ("/pools",) if request.method == "POST" else ("/pools", "/dag_runs")
        if major == "1" and path.endswith(listed) and request.method == "GET":
            thing = [] if path.endswith("/pools") else [thing]
        return httpx.Response(200, json=thing)


def ends(asked: Asked) -> list[str]:
    """Return the first and the last release that the row is of."""
    known = reference.releases()
    first = next(one for one in known if one.startswith(f"{asked.since}."))
    last = [one for one in known if asked.until is None or one.startswith(f"{asked.until}.")][-1]
    return list(dict.fromkeys([first, last]))


CASES = [
    pytest.param(verb, asked, release, id=f"{verb}-{release}")
    for verb in VERBS
    for asked in reference.asked(verb)
    for release in ends(asked)
]


@pytest.mark.parametrize(("verb", "asked", "release"), CASES)
def test_what_the_script_of_a_verb_asks(
    monkeypatch: pytest.MonkeyPatch, verb: str, asked: Asked, release: str
) -> None:
    """On the first and the last release of a row of its page, the operation of the row is asked."""
    for variable, value in ENVIRONMENT.items():
        monkeypatch.setenv(variable, value)
    server = Answering(release)
    transport = httpx.MockTransport(server)

    Session(transport, transport).run(Block(ROOT_FOLDER, 1, "python", VERBS[verb].text(), ""))

    operation = asked.operation
    path = ELSEWHERE.get((verb, asked.since), operation.path)
    template = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(path))
    paths = [path for method, path in server.asked if method == operation.method]
    assert any(re.fullmatch(template, path) for path in paths), server.asked
