"""How long it takes to be ready, and to have a first answer, in an interpreter just started."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from scripts.bench.lab import Lab, Program
from scripts.bench.measured import CPU, WALL, Measured
from scripts.bench.server import DAG, serving

SUITE: Final = "startup"
BARE: Final = "`import airflow_rest`"
IMPORT: Final = "import of a client and one endpoint"
LOADED: Final = "import of a client, one endpoint and its models"
MADE: Final = "import with models, and a client made for an https address"
FIRST: Final = "process start to first answer"
HTTPX: Final = "httpx"
_PROGRAMS: Final = Path(__file__).parents[1] / "contestants" / "first_answer"
_TIMED: Final = (
    "import time; began = time.process_time(); {}; "
    "print(time.process_time() - began, time.monotonic())"
)
_URL: Final = "'https://airflow.example.com'"  # which nothing is sent to
_BARE: Final = {HTTPX: ("raw", "import httpx"), "ours": ("ours", "import airflow_rest")}
# What a script begins with: a client, and an endpoint. Its models come with the first answer.
_BEGUN: Final = {
    **_BARE,
    "ours": (
        "ours",
        "from airflow_rest import Airflow; from airflow_openapi.v2.api.dag import get_dag_details",
    ),
}
_OFFICIAL: Final = (
    "import airflow_client.client; from airflow_client.client.api.dag_api import DAGApi"
)
_STOCK: Final = (
    "from stock_airflow_client import Client; "
    "from stock_airflow_client.api.dag import get_dag_details"
)
# The others' models come along.
_LOADED: Final = {
    **_BEGUN,
    "ours": (
        "ours",
        f"{_BEGUN['ours'][1]}; from airflow_openapi.v2.models import DAGDetailsResponse",
    ),
    "official3": ("official3", _OFFICIAL),
    "official2": ("official2", _OFFICIAL),
    "stock": ("stock", _STOCK),
    "mcp": ("mcp", "from astro_airflow_mcp.adapters import AirflowV3Adapter"),
}
# Those that make a client of httpx, which reads the certificates that it trusts.
_CLIENTS: Final = {
    HTTPX: "httpx.Client(base_url={})",
    "ours": "Airflow({})",
    "stock": "Client(base_url={}).get_httpx_client()",
}
_MADE: Final = {
    name: (_LOADED[name][0], f"{_LOADED[name][1]}; {made.format(_URL)}")
    for name, made in _CLIENTS.items()
}
_IMPORTS: Final = {BARE: _BARE, IMPORT: _BEGUN, LOADED: _LOADED, MADE: _MADE}
_FIRST: Final = {
    HTTPX: "raw",
    "ours": "ours",
    "official3": "official3",
    "stock": "stock",
    "mcp": "mcp",
}


def measure(lab: Lab, *, full: bool) -> Iterator[Measured]:
    """Yield the CPU seconds of imports, and CPU and wall seconds until a first answer is read."""
    turns = 11 if full else 2
    for case, imports in _IMPORTS.items():
        programs = [
            Program(
                contestant,
                ["-c", _TIMED.format(statement)],
                as_name=name,
                loops=_loops(case, contestant),
            )
            for name, (contestant, statement) in imports.items()
        ]
        yield from lab.programs(SUITE, case, programs, turns=turns)
    with serving("v2") as root:
        yield from lab.programs(SUITE, FIRST, list(_programs(root)), turns=turns, units=(CPU, WALL))


def _programs(root: str) -> Iterable[Program]:
    for name, contestant in _FIRST.items():
        script = str(_PROGRAMS / f"{contestant}.py")
        loops = _loops(FIRST, contestant)
        yield Program(contestant, [script, root], as_name=name, prints=DAG, loops=loops)


def _loops(case: str, contestant: str) -> int:
    """Return how often one runs in a turn: more often where httpx and we are close."""
    return 8 if case in {MADE, FIRST} and contestant in {"ours", "raw"} else 1
