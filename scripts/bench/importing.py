"""How long an import takes in an interpreter that has just started."""

import statistics
import subprocess
import sys

HTTPX = "import httpx"
# What a script that triggers and reads needs: the package and an endpoint, whose models come along.
OURS = "import airflow_rest; from airflow_openapi.v2.api.dag import get_dag_details"
_TIMED = "import time; began = time.process_time(); {}; print(time.process_time() - began)"


def measure(turns: int) -> dict[str, float]:
    """Return the CPU seconds of each import, the median of *turns* taken one after the other.

    One turn before these writes the bytecode and is not counted.
    """
    taken: dict[str, list[float]] = {HTTPX: [], OURS: []}
    for turn in range(turns + 1):
        for statement, times in taken.items():
            elapsed = _seconds(statement)
            if turn:
                times.append(elapsed)
    return {statement: statistics.median(times) for statement, times in taken.items()}


def _seconds(statement: str) -> float:
    command = [sys.executable, "-c", _TIMED.format(statement)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
