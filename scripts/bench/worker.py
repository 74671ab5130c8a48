"""Runs what one contestant does, in that contestant's environment, as it is told on stdin.

Started as `python -I worker.py <module>`, with the standard library and that environment alone. A
line of JSON asks, and a line of JSON answers:

    {"do": "prepare", "key": "a", "function": "read", "arguments": {…}}   {}
    {"do": "run", "key": "a", "loops": 3}          {"cpu_s": …, "wall_s": …}, of each loop
    {"do": "trace", "key": "a"}                    {"held": …, "peak": …}, bytes Python allocated
    {"do": "weigh", "key": "a"}      {"bare": …, "before": …, "held": …, "peak": …}, bytes of RSS
    {"do": "forget", "key": "a"}                   {}

The function named makes the task: what it does before it returns is not measured. Held is what is
there while the result still is; bare is what there was before anything was imported for it.
Whatever goes wrong is answered as {"error": "…"}.
"""

from __future__ import annotations

import gc
import importlib.util
import json
import os
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

Task = Callable[[], object]
_LONG_S = 0.02
"""The CPU time from which on a loop is long."""


def main(module_path: str) -> None:
    """Answer until stdin ends."""
    # What a contestant prints must not come between the answers.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    module: ModuleType | None = None
    tasks: dict[str, Task] = {}
    for line in sys.stdin:
        try:
            module = module or _load(Path(module_path))
            answer = _answer(json.loads(line), module, tasks)
        except Exception as error:  # noqa: BLE001 - the one who asked tells it
            text = str(error).strip().splitlines()
            answer = {"error": f"{type(error).__name__}: {text[0] if text else ''}"[:300]}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"contestant_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no module")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _answer(asked: dict[str, Any], module: ModuleType, tasks: dict[str, Task]) -> dict[str, Any]:
    key = asked["key"]
    match asked["do"]:
        case "prepare":
            tasks[key] = getattr(module, asked["function"])(**asked["arguments"])
            return {}
        case "run":
            return _run(tasks[key], asked["loops"])
        case "trace":
            return _trace(tasks[key])
        case "weigh":
            return _weigh(tasks[key])
        case "forget":
            tasks.pop(key, None)
            gc.collect()
            return {}
        case other:
            raise ValueError(f"nothing is called {other}")


def _run(task: Task, loops: int) -> dict[str, float]:
    """Return the mean of the loops, where a long one owes nothing for those before.

    After a short one nothing is collected, since that would leave the caches cold for the next.
    """
    wall_s = cpu_s = 0.0
    took = _LONG_S
    for _ in range(loops):
        if took >= _LONG_S:
            gc.collect()
        wall, cpu = time.perf_counter(), time.process_time()
        result = task()
        took = time.process_time() - cpu
        cpu_s += took
        wall_s += time.perf_counter() - wall
        # It is let go before there is another, as in a program, and out of the time.
        del result
    return {"cpu_s": cpu_s / loops, "wall_s": wall_s / loops}


def _trace(task: Task) -> dict[str, int]:
    gc.collect()
    tracemalloc.start()
    try:
        result = task()
        gc.collect()
        held, peak = tracemalloc.get_traced_memory()
        del result
    finally:
        tracemalloc.stop()
    return {"held": held, "peak": peak}


def _weigh(task: Task) -> dict[str, int]:
    gc.collect()
    # The kernel forgets the highest it saw: https://docs.kernel.org/filesystems/proc.html
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    before = _status("VmRSS")
    result = task()
    gc.collect()
    held, peak = _status("VmRSS"), _status("VmHWM")
    del result
    return {"bare": _BARE, "before": before, "held": held, "peak": peak}


def _status(name: str) -> int:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    raise ValueError(f"the kernel does not tell {name}")


# Where there is no /proc, what is asked for memory says so, and all else works.
_BARE = _status("VmRSS") if Path("/proc/self/status").is_file() else 0

if __name__ == "__main__":
    main(sys.argv[1])
