import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.bench.environments import CannotRunError
from scripts.bench.lab import Worker

TINY = """
import gc
import os
import time
from pathlib import Path

def collections(*, path, cpu_s):
    def task():
        with Path(path).open("a") as file:
            print(gc.get_stats()[2]["collections"], file=file)
        until = time.process_time() + cpu_s
        while time.process_time() < until:
            pass
    return task

def count(*, start):
    calls = [start]
    def task():
        calls[0] += 1
        print("this is not an answer")
        if calls[0] > 12:
            raise RuntimeError("that was too often\\nand more")
        return [0] * 100_000
    return task

def leave(*, code):
    return lambda: os._exit(code)
"""


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    """Return a worker of a tiny contestant, in the environment of these tests."""
    module = tmp_path / "tiny.py"
    module.write_text(TINY, "utf-8")
    found = Worker(Path(sys.executable), module)
    yield found
    found.close()


def prepare(worker: Worker, start: int = 0) -> None:
    """Have the worker prepare to count from *start*."""
    worker.ask(do="prepare", key="a", function="count", arguments={"start": start})


def test_run_tells_both_clocks(worker: Worker) -> None:
    """What a contestant prints is no answer; each loop is a run."""
    prepare(worker, start=9)

    assert ["cpu_s", "wall_s"] == sorted(worker.ask(do="run", key="a", loops=3))
    with pytest.raises(CannotRunError):
        worker.ask(do="run", key="a", loops=1)


def test_error_is_told_in_one_line(worker: Worker) -> None:
    """Its class and the first line of what it says, and the worker goes on."""
    prepare(worker, start=12)
    with pytest.raises(CannotRunError, match=r"^RuntimeError: that was too often$"):
        worker.ask(do="run", key="a", loops=1)

    prepare(worker)
    assert worker.ask(do="run", key="a", loops=1)["wall_s"] >= 0


@pytest.mark.parametrize(("cpu_s", "between"), [(0, [0, 0]), (0.03, [1, 1])])
def test_garbage_is_collected_before_the_first_loop_and_after_long_ones(
    worker: Worker, tmp_path: Path, cpu_s: float, between: list[int]
) -> None:
    """Between short ones nothing is, so that each finds the caches as the one before left them."""
    path = tmp_path / "collections.txt"
    arguments = {"path": str(path), "cpu_s": cpu_s}
    worker.ask(do="prepare", key="a", function="collections", arguments=arguments)
    worker.ask(do="run", key="a", loops=3)
    worker.ask(do="run", key="a", loops=1)

    first, second, third, again = map(int, path.read_text("utf-8").split())
    assert [*between, 1] == [second - first, third - second, again - third]


def test_trace_tells_what_is_held(worker: Worker) -> None:
    """A list of 100,000 is held while the result is: 800,000 bytes and little more."""
    prepare(worker)
    traced = worker.ask(do="trace", key="a")

    assert 800_000 <= traced["held"] <= traced["peak"] < 900_000


def test_weigh_tells_resident_memory(worker: Worker) -> None:
    """What is held is no more than the peak, and both are more than the bare process had."""
    prepare(worker)
    weighed = worker.ask(do="weigh", key="a")

    assert ["bare", "before", "held", "peak"] == sorted(weighed)
    assert weighed["bare"] <= weighed["held"] <= weighed["peak"]


def test_what_is_forgotten_is_not_run(worker: Worker) -> None:
    """Its key is unknown again."""
    prepare(worker)
    worker.ask(do="forget", key="a")

    with pytest.raises(CannotRunError, match="KeyError"):
        worker.ask(do="run", key="a", loops=1)


def test_unknown_function(worker: Worker) -> None:
    """A contestant that does not do a case says which function is missing."""
    with pytest.raises(CannotRunError, match="has no attribute 'fly'"):
        worker.ask(do="prepare", key="a", function="fly", arguments={})


def test_end_of_the_process_is_told(worker: Worker) -> None:
    """A contestant that dies is said to, with its exit status, now and later."""
    worker.ask(do="prepare", key="a", function="leave", arguments={"code": 7})
    for _ in range(2):
        with pytest.raises(CannotRunError, match="ended with 7"):
            worker.ask(do="run", key="a", loops=1)

    assert worker.ended
