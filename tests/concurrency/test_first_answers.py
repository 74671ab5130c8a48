"""What several threads read first, all at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
_PROGRAM: Final = """
import sys, threading
sys.setswitchinterval(1e-6)
from airflow_openapi.v2.models import TaskInstanceCollectionResponse as Answer
start, read = threading.Barrier(6), []
text = (
    b'{"task_instances": [{"id": "a", "task_id": "t", "dag_id": "d", "dag_run_id": "r",'
    b'"map_index": -1}], "total_entries": 1}'
)
def work():
    start.wait()
    read.append(Answer.from_json(text).total_entries)
threads = [threading.Thread(target=work) for _ in range(6)]
for one in threads: one.start()
for one in threads: one.join()
print(read)
"""


def test_the_first_answers_of_a_kind_at_once() -> None:
    """No process dies of a decoder that another thread is building; one in five did."""
    for _ in range(25):
        command = [sys.executable, "-c", _PROGRAM]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert (0, "[1, 1, 1, 1, 1, 1]\n") == (done.returncode, done.stdout), done.stderr
