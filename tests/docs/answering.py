"""A server for the guides that is none: it answers as real ones did when they were recorded."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

import httpx

from tests.docs.recording import DAG, FOLDER, JSON, NO_CREDENTIALS, RUN_ID

TRIGGER: Final = f"POST {DAG}/dagRuns"
RUNS: Final = f"GET {DAG}/dagRuns"
_ROOT: Final = re.compile(r".*/api/(?:v1|v2|experimental)(?=/)")
_RUN: Final = re.compile(r"(?<=/dagRuns/)[^/]+")
_DAG: Final = re.compile(r"(?<=/dags/)(?!example_dag)[^/]+")
_DATES: Final = ("execution_date", "logical_date")


class Call(NamedTuple):
    """A request, as far as the server looks at it.

    Attributes:
        method: Upper case.
        path: Behind `/api/v2`, or whole where that is not in it.
        query: The last value of each key.
        body: Its JSON; None for none.
    """

    method: str
    path: str
    query: Mapping[str, str]
    body: Any

    @property
    def key(self) -> str:
        """Method and path, as the records have them."""
        return f"{self.method} {self.path}"


def call_of(request: httpx.Request) -> Call:
    """Return a request as a Call."""
    path = _ROOT.sub("", request.url.path)
    body = json.loads(request.content) if request.content else None
    return Call(request.method, path, dict(request.url.params), body)


class Answering:
    """The server, as httpx.MockTransport wants it. The runs that it is asked to make are kept.

    Args:
        release: One that was recorded.

    Attributes:
        calls: What was asked, but for its version and a token.
    """

    def __init__(self, release: str) -> None:
        recorded = json.loads((FOLDER / f"{release}.json").read_text("utf-8"))["answers"]
        self._api = "v1" if release.startswith("2.") else "v2"
        self._recorded: dict[str, Any] = {}
        self._again: dict[str, Any] = {}
        for one in recorded:
            key = one["request"].partition("?")[0]
            (self._again if key in self._recorded else self._recorded)[key] = one
        self._runs: dict[str, dict[str, Any]] = {}
        self.calls: list[Call] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        call = call_of(request)
        if call.path == "/auth/token":
            return httpx.Response(201, json={"access_token": "e30.e30.e30"})
        if f"/api/{self._api}/" not in request.url.path:
            return httpx.Response(404, json={"detail": "Not Found"})
        if call.path == "/version":
            return self._answer("GET /version")
        self.calls.append(call)
        if not request.headers.get("authorization"):
            return self._answer(f"GET {NO_CREDENTIALS}")
        routes = {TRIGGER: self._trigger, RUNS: self._list, "GET /dags": self._dags}
        return routes.get(call.key, self._other)(call)

    def _trigger(self, call: Call) -> httpx.Response:
        body = call.body
        date: str | None = next((body[name] for name in _DATES if body.get(name)), None)
        run_id = body.get("dag_run_id") or f"manual__{date}"
        if self._api == "v1":
            date = date or datetime.now(UTC).isoformat()
        if run_id in self._runs or (date and any(_is_at(run, date) for run in self._runs.values())):
            return self._answer(TRIGGER, self._again)
        self._runs[run_id] = {"date": date, "conf": body.get("conf", {}), "note": body.get("note")}
        return self._answer(TRIGGER, run_id=run_id)

    def _list(self, call: Call) -> httpx.Response:
        """Answer with the runs that were made, each as the one that was recorded."""
        query, answer = call.query, self._recorded[RUNS]["answer"]
        [recorded] = answer["dag_runs"]
        bounds = [(query.get(f"{name}_gte"), query.get(f"{name}_lte")) for name in _DATES]
        found = [
            self._filled(recorded, run_id)
            for run_id, run in self._runs.items()
            if query.get("state", recorded["state"]) == recorded["state"]
            and all(_is_within(run["date"], *pair) for pair in bounds)
        ]
        at, size = int(query.get("offset", 0)), int(query.get("limit", 100))
        page = {"dag_runs": found[at : at + size], "total_entries": len(found)}
        return httpx.Response(200, json=answer | page)

    def _dags(self, call: Call) -> httpx.Response:
        answer = self._recorded["GET /dags"]["answer"]
        wanted = call.query.get("dag_id_pattern", "")
        found = [one for one in answer["dags"] if wanted in one["dag_id"]]
        return httpx.Response(200, json=answer | {"dags": found, "total_entries": len(found)})

    def _other(self, call: Call) -> httpx.Response:
        names = [*_RUN.findall(call.path)]
        run_id = names[0] if names else (call.body or {}).get("dag_run_id", RUN_ID)
        path = _RUN.sub("no_such_run" if run_id not in self._runs else RUN_ID, call.path)
        dag_id = next(iter(_DAG.findall(call.path)), "no_such_dag")
        path = _DAG.sub("no_such_dag", path)
        key = f"{call.method} {path}"
        if key not in self._recorded:
            raise AssertionError(f"no answer to {key} was recorded")
        response = self._answer(key, run_id=run_id, dag_id=dag_id)
        has_tasks = call.path.endswith(("/taskInstances", "/clearTaskInstances"))
        return self._tasks(response.json(), call) if has_tasks else response

    def _tasks(self, answer: dict[str, Any], call: Call) -> httpx.Response:
        """Answer with the task instances that are asked for, by their state or ids."""
        body = call.body or {}
        state = "failed" if body.get("only_failed") else call.query.get("state")
        found = [
            one
            for one in answer["task_instances"]
            if state in (None, one.get("state"))
            and one["task_id"] in body.get("task_ids", one["task_id"])
        ]
        return httpx.Response(200, json=answer | {"task_instances": found})

    def _answer(
        self,
        key: str,
        answers: Mapping[str, Any] | None = None,
        *,
        run_id: str = RUN_ID,
        dag_id: str = "no_such_dag",
    ) -> httpx.Response:
        one = (answers or self._recorded)[key]
        answer = one["answer"]
        if isinstance(answer, dict) and "dag_run_id" in answer and run_id in self._runs:
            answer = self._filled(answer, run_id)
        text = answer if isinstance(answer, str) else json.dumps(answer)
        for name, given in ((RUN_ID, run_id), ("no_such_run", run_id), ("no_such_dag", dag_id)):
            text = text.replace(name, given)
        return httpx.Response(
            one["status"], content=text, headers={"Content-Type": one["content_type"]}
        )

    def _filled(self, recorded: dict[str, Any], run_id: str) -> dict[str, Any]:
        """Return a run, or what belongs to one, as that of this id."""
        run = self._runs[run_id]
        given: dict[str, Any] = {"dag_run_id": run_id, "conf": run["conf"], "note": run["note"]}
        given |= dict.fromkeys(_DATES, run["date"])
        return recorded | {name: value for name, value in given.items() if name in recorded}


class Experimental:
    """The same for the API of 1.10, whose answers of every operation are recorded elsewhere.

    Args:
        release: One of those.

    Attributes:
        calls: What was asked, but for what it is.
    """

    def __init__(self, release: str) -> None:
        self._answers: dict[str, list[Any]] = {}
        for file in sorted((FOLDER.parent / "experimental" / release).glob("*.json")):
            for one in json.loads(file.read_text("utf-8"))["answers"]:
                self._answers.setdefault(one["request"], []).append(one)
        self.calls: list[Call] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request about example_dag as it was answered about quick."""
        call = call_of(request)
        if "/api/experimental/" not in request.url.path:
            return httpx.Response(404, text="<title>404</title>")
        if call.path == "/test":
            return httpx.Response(200, json={"status": "OK"})
        self.calls.append(call)
        path = re.sub(r"(?<=/dag_runs/).+", "2021-11-16T11:34:00", call.path)
        for mine, recorded in (("example_dag", "quick"), ("quick/paused", "failing/paused")):
            path = path.replace(mine, recorded)
        one = self._answers[f"{call.method} /api/experimental{path}"][-1]
        if call.method == "POST":
            one = self._answers[f"{call.method} /api/experimental{path}"][0]
            run_id = call.body.get("run_id", one["answer"]["run_id"])
            date = call.body.get("execution_date", one["answer"]["execution_date"])
            return httpx.Response(
                200, json=one["answer"] | {"run_id": run_id, "execution_date": date}
            )
        text = json.dumps(one["answer"]).replace("quick", "example_dag")
        return httpx.Response(one["status"], content=text, headers={"Content-Type": JSON})


def _at(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at.replace(tzinfo=at.tzinfo or UTC)


def _is_at(run: Mapping[str, Any], date: str) -> bool:
    return bool(run["date"]) and _at(run["date"]) == _at(date)


def _is_within(date: str | None, first: str | None, last: str | None) -> bool:
    """Return whether a date is in a range; without bounds, everything is."""
    if not date:
        return not (first or last)
    return _at(first or date) <= _at(date) <= _at(last or date)
