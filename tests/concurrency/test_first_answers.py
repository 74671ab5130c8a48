"""What several threads read first, all at once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
_AT_ONCE: Final = """
import logging, sys, threading
sys.setswitchinterval(1e-6)
logging.disable()
{begin}
start, read = threading.Barrier(6), []
def work():
    start.wait()
    read.append({read})
threads = [threading.Thread(target=work) for _ in range(6)]
for one in threads: one.start()
for one in threads: one.join()
print(len(read))
"""
_TASK: Final = {"id": "a", "task_id": "t", "dag_id": "d", "dag_run_id": "r", "map_index": -1}
_ODD: Final = {"task_id": "t", "task_display_name": 4}


def answer(model: str, task: object) -> tuple[str, str]:
    """Return what begins, an answer without a task that was read before; and what is read."""
    none, one = ({"task_instances": tasks, "total_entries": 0} for tasks in ([], [task]))
    begin = f"from airflow_openapi.v2.models import {model} as Answer"
    text = f"{json.dumps(one).encode()!r}"
    if model.startswith("Clear"):
        begin += f"; Answer.from_json({json.dumps(none).encode()!r})"
    return begin, f"Answer.from_json({text}).task_instances[0]"


_PROGRAMS: Final = {
    "a model": answer("TaskInstanceCollectionResponse", _TASK),
    "one of several": answer("ClearTaskInstanceCollectionResponse", _TASK),
    "an odd one of several": answer("ClearTaskInstanceCollectionResponse", _ODD),
    "the reference": (
        "from airflow_openapi._runtime.reference import read as reference",
        "reference('auth').operations",
    ),
}


@pytest.mark.parametrize("name", _PROGRAMS)
def test_the_first_answers_of_a_kind_at_once(name: str) -> None:
    """No process dies of a decoder that another thread is building; one in five did."""
    begin, read = _PROGRAMS[name]
    for _ in range(20):
        command = [sys.executable, "-c", _AT_ONCE.format(begin=begin, read=read)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert (0, "6\n") == (done.returncode, done.stdout), done.stderr
