from collections.abc import Callable, Sequence
from subprocess import CalledProcessError
from typing import Any

import httpx
import pytest

from scripts.bench.environments import Environments
from scripts.bench.lab import Entry, Lab
from scripts.bench.measured import CPU, WALL, Measured
from scripts.bench.suites import bulk
from scripts.servers.errors import ServerError
from scripts.servers.server import Server

Use = Callable[[Server], None]
CASE = "20,000 task instances of a real Airflow 2.11.2"


class Stopwatch(Lab):
    """Measures one second of everyone, and runs nothing."""

    def turns(
        self, suite: str, case: str, entries: Sequence[Entry], **options: Any
    ) -> list[Measured]:
        """Return a second for each turn of each."""
        values = (1.0,) * options["turns"]
        return [Measured(suite, case, one.name, WALL, values) for one in entries]


class Waiting(Stopwatch):
    """Notes who waits, too."""

    def __init__(self) -> None:
        super().__init__(Environments())
        self.seen: dict[str, set[str]] = {}

    def turns(
        self, suite: str, case: str, entries: Sequence[Entry], **options: Any
    ) -> list[Measured]:
        """Return a second for each turn of each."""
        self.seen[case] = {one.name for one in entries if one.waits}
        return super().turns(suite, case, entries, **options)


class Place:
    """What a suite needs to know of a server."""

    class address:  # noqa: N801 - read as the attribute that it is
        """Where it is."""

        url = "http://127.0.0.1:1"


def test_those_that_need_little_of_a_processor_wait_side_by_side() -> None:
    """These are neither the client of 2.10.0 nor those that ask for several pages at once."""
    lab = Waiting()
    bulk.on_the_local_server(lab, "v1", full=True)
    bulk.on_the_local_server(lab, "v2", full=True)

    assert {
        bulk.case("v1"): {"ours", bulk.RAW},
        bulk.case("v2"): {"ours", "official3", bulk.RAW, bulk.ASYNC, bulk.RAW_ASYNC},
    } == lab.seen


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (ServerError("it did not start\nits log is long"), "it did not start"),
        (CalledProcessError(1, ["/some/where/bin/python", "fill.py"]), "python gave 1"),
        (httpx.ReadTimeout("no answer"), "no answer"),
        (OSError(), "OSError"),
        (FileNotFoundError(2, "No such file", "/some/where"), "No such file"),
    ],
)
def test_a_real_server_that_fails_is_said_to(error: Exception, why: str) -> None:
    """The run goes on, and one line without a path says why there is no value."""

    def run(release: str, count: int, use: Use) -> None:
        raise error

    measured = bulk.on_a_real_server(Stopwatch(Environments()), "v1", run)

    assert [Measured("bulk", CASE, "ours", WALL, failure=f"no real server: {why}")] == measured


def test_a_real_server_that_does_not_stop_has_been_measured() -> None:
    """What its turns took is kept."""

    def run(release: str, count: int, use: Use) -> None:
        use(Place())  # type: ignore[arg-type]  # all that it asks of a server
        raise ServerError("it did not stop")

    measured = bulk.on_a_real_server(Stopwatch(Environments()), "v1", run)

    assert {(CASE, (1.0, 1.0), None)} == {(one.case, one.values, one.failure) for one in measured}
    assert {"ours", "official2", bulk.RAW, bulk.CONCURRENT, bulk.ASYNC_CONCURRENT} == {
        one.contestant for one in measured
    }


def test_a_server_that_gives_no_token_is_said_to() -> None:
    """Airflow 3 is asked for one first."""

    def run(release: str, count: int, use: Use) -> None:
        use(Place())  # type: ignore[arg-type]  # all that it asks of a server

    [measured] = bulk.on_a_real_server(Stopwatch(Environments()), "v2", run)

    assert (measured.failure or "").startswith("no real server: ")


@pytest.mark.parametrize(
    ("contestant", "case", "missed"),
    [
        ("ours", CASE, True),
        (bulk.CONCURRENT, CASE, True),
        (bulk.RAW, CASE, True),
        (bulk.RAW_BY_CURSOR, bulk.real_case("v2"), True),
        ("official2", CASE, False),
        (bulk.PEER_BY_CURSOR, bulk.real_case("v2"), False),
        ("ours", bulk.case("v1"), False),
    ],
)
def test_a_peer_that_cannot_run_is_no_server_that_was_missed(
    contestant: str, case: str, missed: bool
) -> None:
    """What we or a floor could not do on a real server is one; elsewhere it fails its goals."""
    ran = Measured("bulk", CASE, "ours", CPU, (1.0,))
    failed = Measured("bulk", case, contestant, WALL, failure="not installed: no such version")

    assert missed is bulk.missed([ran, failed])
    assert not bulk.missed([ran])
