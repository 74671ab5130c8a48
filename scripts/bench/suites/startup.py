"""How long it takes to be ready, and to have a first answer, in an interpreter just started."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Generator, Iterable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from scripts.bench.lab import Lab, Program
from scripts.bench.measured import CPU, WALL, Measured

SUITE = "startup"
IMPORT = "import of a client and one endpoint"
FIRST = "process start to first answer"
HTTPX = "httpx"
_PROGRAMS = Path(__file__).parents[1] / "contestants" / "first_answer"
_TIMED = "import time; began = time.process_time(); {}; print(time.process_time() - began)"
_OFFICIAL = "import airflow_client.client; from airflow_client.client.api.dag_api import DAGApi"
_STOCK = (
    "from stock_airflow_client import Client; "
    "from stock_airflow_client.api.dag import get_dag_details"
)
# What a script needs: a client, and an endpoint, whose models come along.
_IMPORTS = {
    HTTPX: ("raw", "import httpx"),
    "ours": (
        "ours",
        "from airflow_rest import Airflow; from airflow_openapi.v2.api.dag import get_dag_details",
    ),
    "official3": ("official3", _OFFICIAL),
    "official2": ("official2", _OFFICIAL),
    "stock": ("stock", _STOCK),
    "mcp": ("mcp", "from astro_airflow_mcp.adapters import AirflowV3Adapter"),
}
_FIRST = {HTTPX: "raw", "ours": "ours", "official3": "official3", "stock": "stock", "mcp": "mcp"}


def measure(lab: Lab, *, full: bool) -> Iterator[Measured]:
    """Yield the CPU seconds of imports, and CPU and wall seconds until a first answer is read."""
    turns = 41 if full else 11
    yield from lab.programs(
        SUITE,
        IMPORT,
        [
            Program(contestant, ["-c", _TIMED.format(statement)], as_name=name, tells=True)
            for name, (contestant, statement) in _IMPORTS.items()
        ],
        turns=turns,
    )
    with _serving() as root:
        yield from lab.programs(SUITE, FIRST, list(_programs(root)), turns=turns, units=(CPU, WALL))


def _programs(root: str) -> Iterable[Program]:
    for name, contestant in _FIRST.items():
        script = str(_PROGRAMS / f"{contestant}.py")
        yield Program(contestant, [script, root], as_name=name, prints="example_dag")


@contextlib.contextmanager
def _serving() -> Generator[str]:
    """Run a server that answers every GET with the recorded details of a DAG."""
    recorded = Path(__file__).parents[3] / "tests" / "data" / "guides" / "3.3.2.json"
    answers = json.loads(recorded.read_bytes())["answers"]
    by_request = {one["request"]: json.dumps(one["answer"]).encode() for one in answers}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = by_request[f"GET {self.path.removeprefix('/api/v2')}"]
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_request(self, code: object = "-", size: object = "-") -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
