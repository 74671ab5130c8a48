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
_INTERRUPTED: Final = """
import signal, sys
from airflow_openapi import AirflowError
{begin}
def handler(*_):
    try:
        {read}
    except AirflowError as error:
        print(str(error)[:60])
        {then}
def profile(frame, event, _):
    global calls
    if event == "call" and frame.f_globals.get("__name__") == "msgspec._utils":
        calls += 1
        if calls == {call}:
            sys.setprofile(None)
            signal.raise_signal(signal.SIGUSR1)
calls = 0
signal.signal(signal.SIGUSR1, handler)
sys.setprofile(profile)
try:
    {read}
except AirflowError:
    print("stopped")
print({read}.task_id)
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


@pytest.mark.parametrize(("then", "said"), [("pass", ""), ("raise", "stopped\n")])
@pytest.mark.parametrize("call", [1, 2, 3, 5, 8, 13])
def test_an_answer_that_is_read_in_a_handler(call: int, then: str, said: str) -> None:
    """Where a signal interrupted the first reading of one, it is refused; and read afterwards."""
    begin, read = _PROGRAMS["a model"]
    program = _INTERRUPTED.format(begin=begin, read=read, call=call, then=then)
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    told = "An answer of a kind that was not read before cannot be read "
    assert (0, f"{told}\n{said}t\n") == (done.returncode, done.stdout), done.stderr
