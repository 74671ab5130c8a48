"""How long it takes to be ready, and to have a first answer, in an interpreter just started."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from scripts.bench.lab import Lab, Program
from scripts.bench.measured import CPU, WALL, Measured
from scripts.bench.server import DAG, serving

SUITE: Final = "startup"
IMPORT: Final = "import of a client and one endpoint"
LOADED: Final = "import of a client, one endpoint and its models"
FIRST: Final = "process start to first answer"
HTTPX: Final = "httpx"
_PROGRAMS: Final = Path(__file__).parents[1] / "contestants" / "first_answer"
_TIMED: Final = "import time; began = time.process_time(); {}; print(time.process_time() - began)"
_OFFICIAL: Final = (
    "import airflow_client.client; from airflow_client.client.api.dag_api import DAGApi"
)
_STOCK: Final = (
    "from stock_airflow_client import Client; "
    "from stock_airflow_client.api.dag import get_dag_details"
)
# What a script begins with: a client, and an endpoint.
_OURS: Final = (
    "from airflow_rest import Airflow; from airflow_openapi.v2.api.dag import get_dag_details"
)
_BEGUN: Final = {HTTPX: ("raw", "import httpx"), "ours": ("ours", _OURS)}
# Ours come with the first answer; the others' come along.
_LOADED: Final = {
    HTTPX: _BEGUN[HTTPX],
    "ours": ("ours", f"{_OURS}; from airflow_openapi.v2.models import DAGDetailsResponse"),
    "official3": ("official3", _OFFICIAL),
    "official2": ("official2", _OFFICIAL),
    "stock": ("stock", _STOCK),
    "mcp": ("mcp", "from astro_airflow_mcp.adapters import AirflowV3Adapter"),
}
_FIRST: Final = {
    HTTPX: "raw",
    "ours": "ours",
    "official3": "official3",
    "stock": "stock",
    "mcp": "mcp",
}


def measure(lab: Lab, *, full: bool) -> Iterator[Measured]:
    """Yield the CPU seconds of imports, and CPU and wall seconds until a first answer is read."""
    turns = 41 if full else 9
    for case, imports in ((IMPORT, _BEGUN), (LOADED, _LOADED)):
        programs = [
            Program(contestant, ["-c", _TIMED.format(statement)], as_name=name, tells=True)
            for name, (contestant, statement) in imports.items()
        ]
        yield from lab.programs(SUITE, case, programs, turns=turns)
    with serving("v2") as root:
        yield from lab.programs(SUITE, FIRST, list(_programs(root)), turns=turns, units=(CPU, WALL))


def _programs(root: str) -> Iterable[Program]:
    for name, contestant in _FIRST.items():
        script = str(_PROGRAMS / f"{contestant}.py")
        yield Program(contestant, [script, root], as_name=name, prints=DAG)
