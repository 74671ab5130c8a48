"""How long an import takes in an interpreter that has just started."""

import os
import statistics
import subprocess
import sys
import tempfile

HTTPX = "import httpx"
# What a script needs: a client, and an endpoint, whose models come along.
OURS = "from airflow_rest import Airflow; from airflow_openapi.v2.api.dag import get_dag_details"
_TIMED = "import time; began = time.process_time(); {}; print(time.process_time() - began)"


def measure(turns: int) -> dict[str, float]:
    """Return the CPU seconds of each import, the median of *turns* taken one after the other.

    One turn before these writes the bytecode of both into a folder of its own, and is not counted:
    an installed package has its bytecode, while a checkout may not, or not be allowed to keep it.
    """
    taken: dict[str, list[float]] = {HTTPX: [], OURS: []}
    with tempfile.TemporaryDirectory() as bytecode:
        for turn in range(turns + 1):
            for statement, times in taken.items():
                elapsed = _seconds(statement, bytecode)
                if turn:
                    times.append(elapsed)
    return {statement: statistics.median(times) for statement, times in taken.items()}


def _seconds(statement: str, bytecode: str) -> float:
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
        "PYTHONPYCACHEPREFIX": bytecode,
    }
    command = [sys.executable, "-c", _TIMED.format(statement)]
    timed = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return float(timed.stdout)
