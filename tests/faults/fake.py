"""A stand-in for an Airflow 3, as far as triggers go, which may make runs as it should not."""

from __future__ import annotations

import http.server
import json
import sys
import threading
from typing import Any, Self
from urllib.parse import unquote

from tests.wrapper.serving import RUN_3

_RUNS = "/api/v2/dags/quick/dagRuns"


class FakeAirflow(http.server.ThreadingHTTPServer):
    """The server, on a free port of this machine, from `with` on and as long as it lasts.

    Attributes:
        runs: What was made, in order.

    Args:
        copies: How many runs a request makes; each copy has an id of its own.
        conf: What every run has for a conf, if not what it is given.
    """

    daemon_threads = True

    def __init__(self, copies: int = 1, conf: dict[str, Any] | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.runs: list[dict[str, Any]] = []
        self._copies, self._conf = copies, conf
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.01,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tell of what went wrong here; a client that hangs up is no error."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    def answer(self, method: str, path: str, body: bytes) -> tuple[int, dict[str, Any]]:
        """Return the status and the JSON of an answer."""
        path = unquote(path.partition("?")[0])
        if path == "/api/v2/version":
            return 200, {"version": "3.3.2"}
        if path == "/auth/token":
            return 201, {"access_token": "a.b.c"}
        with self._lock:
            if method == "POST":
                return self._trigger(body)
            if path == _RUNS:
                return 200, {"dag_runs": self.runs, "total_entries": len(self.runs)}
            found = [run for run in self.runs if path == f"{_RUNS}/{run['dag_run_id']}"]
        return (200, found[0]) if found else (404, {"detail": "not found"})

    def _trigger(self, body: bytes) -> tuple[int, dict[str, Any]]:
        try:
            asked = json.loads(body)
        except ValueError:
            return 422, {"detail": "no JSON"}
        run_id = asked["dag_run_id"]
        if run_id in [run["dag_run_id"] for run in self.runs]:
            return 409, {"detail": "there is one"}
        conf = asked["conf"] if self._conf is None else self._conf
        made = RUN_3 | {"dag_id": "quick", "dag_run_id": run_id, "conf": conf}
        self.runs += [made | {"dag_run_id": run_id + "_" * n} for n in range(self._copies)]
        return 200, made


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: FakeAirflow  # pyright: ignore[reportIncompatibleVariableOverride]  # this one alone

    def do_GET(self) -> None:
        """Answer what the server says."""
        length = int(self.headers["Content-Length"] or 0)
        body = self.rfile.read(length)
        status, answer = self.server.answer(self.command, self.path, body)
        content = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET  # noqa: N815 - the base's names

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's name
        """Write nothing."""
