import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts.bench.environments import CannotRunError
from scripts.bench.lab import Worker
from scripts.bench.server import DAG, serving

MODULES = Path(__file__).resolve().parents[2] / "scripts/bench/contestants"
COUNT = 250
ALL = [
    ("raw", "bulk", {}),
    ("raw", "bulk_async", {}),
    ("ours", "bulk", {}),
    ("ours", "bulk", {"at_once": 8}),
    ("ours", "bulk_async", {}),
    ("ours", "bulk_async", {"at_once": 8}),
    ("ours", "stream", {}),
]


@pytest.fixture(scope="module", params=["v1", "v2"])
def place(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """Return where a server is, and of which API."""
    with serving(request.param, count=COUNT) as root:
        yield {"root": root, "api": request.param}


@pytest.fixture(scope="module")
def workers() -> Iterator[dict[str, Worker]]:
    """Return a worker of each, in the environment of these tests, which has all that they need."""
    found = {name: Worker(Path(sys.executable), MODULES / f"{name}.py") for name in ("ours", "raw")}
    yield found
    for worker in found.values():
        worker.close()


def run(worker: Worker, function: str, **arguments: Any) -> set[str]:
    """Return what is told of two times that function; an error of either is raised."""
    worker.ask(do="prepare", key="one", function=function, arguments=arguments)
    return set(worker.ask(do="run", key="one", loops=2))


@pytest.mark.parametrize(("contestant", "function", "arguments"), ALL)
def test_every_way_reads_all(
    contestant: str,
    function: str,
    arguments: dict[str, Any],
    place: dict[str, str],
    workers: dict[str, Worker],
) -> None:
    """Each reads every task instance, a second time too; who would lose some is told so."""
    worker, arguments = workers[contestant], {**place, **arguments, "credentials": ["token"]}

    assert {"cpu_s", "wall_s"} == run(worker, function, **arguments, count=COUNT)
    with pytest.raises(CannotRunError, match="250 items were read instead of 251"):
        run(worker, function, **arguments, count=COUNT + 1)


def test_by_cursor(workers: dict[str, Worker]) -> None:
    """The loop by cursor reads what the one by offset does."""
    with serving("v2", count=COUNT) as root:
        arguments = {"root": root, "api": "v2", "credentials": ["token"], "count": COUNT}

        assert {"cpu_s", "wall_s"} == run(workers["raw"], "bulk", **arguments, by_cursor=True)


@pytest.mark.parametrize("function", ["call", "verb", "call_async", "verb_async"])
def test_calls_are_answered(function: str, workers: dict[str, Worker]) -> None:
    """They ask for what the server has: an answer that is an error would be raised."""
    with serving("v2") as root:
        found = run(workers["ours"], function, root=root, credentials=["token"], calls=2)

    assert {"cpu_s", "wall_s"} == found


@pytest.mark.parametrize("function", ["get", "get_async"])
def test_the_floor_is_answered(function: str, workers: dict[str, Worker]) -> None:
    """It asks for what there is, and is told if there is none."""
    path = f"/api/v2/dags/{DAG}/details"
    with serving("v2") as root:
        arguments = {"root": root, "credentials": ["token"], "calls": 2}

        assert {"cpu_s", "wall_s"} == run(workers["raw"], function, **arguments, path=path)
        with pytest.raises(CannotRunError, match="404 Not Found"):
            run(workers["raw"], function, **arguments, path=f"{path}/of")
