"""Test one server: `python -m tests.live.one 3.3.2 direct OUTCOME`, as `tests.live` calls it."""

from __future__ import annotations

import argparse
import contextlib
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from scripts.servers.errors import ServerError
from scripts.servers.interrupts import Interrupted, Interrupts
from scripts.servers.progress import progress_on
from scripts.servers.releases import parse
from scripts.servers.temporary import on_temporary_server
from tests.live.choice import Job
from tests.live.dags import LIVE_DAGS
from tests.live.marks import Place, columns_of, face_of
from tests.live.outcome import STARTS, Outcome, Test
from tests.live.stash import NOTES, PLACE, SERVER, WAY
from tests.live.ways import PUBLIC_URL, Direct, through_ingress

if TYPE_CHECKING:
    from scripts.servers.server import Server
    from tests.live.ways import Way

HERE = Path(__file__).parent
# A list of some length has pages then.
SETTINGS = {"AIRFLOW__API__MAXIMUM_PAGE_LIMIT": "20"}
WHOLE = "the server starts, and nothing of it is left"
ENDED = "it ended before its tests did: its output says why"
_LONGEST = 300  # characters of a reason


class Live:
    """What a run of pytest is given, and where its results go."""

    def __init__(self, server: Server, way: Way, outcome: Outcome) -> None:
        self._server, self._way, self._outcome = server, way, outcome
        self._tests: dict[str, Test] = {}

    def pytest_configure(self, config: pytest.Config) -> None:
        """Hand the server to the fixtures."""
        config.stash[SERVER] = self._server
        config.stash[WAY] = self._way
        config.stash[PLACE] = Place(self._server.release, self._way.name)
        config.stash[NOTES] = self._outcome.notes

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Note every test that is to be run, so that one that is not is seen."""
        for item in session.items:
            face, refused = face_of(item), item.get_closest_marker("refused") is not None
            test = Test(_short(item.nodeid), columns_of(item), face, refused)
            self._tests[item.nodeid] = test
            self._outcome.tests.append(test)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Count a module that cannot be imported as failed."""
        if not report.passed:
            name = f"{_short(report.nodeid)} can be imported"
            self._outcome.tests.append(Test(name, (STARTS,), passed=False, why=_why(report)))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the result; a test that is skipped, or whose tear-down fails, has failed."""
        test = self._tests[report.nodeid]
        if not report.passed:
            test.passed, test.why = False, test.why or _why(report)
        elif report.when == "call" and test.passed is None:
            test.passed = True


def main() -> int:
    """Test the server that the command line names, and return pytest's exit code or a signal's."""
    parser = argparse.ArgumentParser(prog="python -m tests.live.one")
    parser.add_argument("release", type=parse)
    parser.add_argument("way", choices=["direct", "ingress"])
    parser.add_argument("to", type=Path, help="file that the outcome goes to, as JSON")
    parser.add_argument("-k", default="", help="as pytest's")
    options = parser.parse_args()
    job = Job(options.release, options.way)
    outcome = Outcome(job.label, [Test(WHOLE, (STARTS,), passed=False, why=ENDED)])
    try:
        with Interrupts() as interrupts:
            return _run(job, options.k, outcome, interrupts)
    except Interrupted as interrupt:
        outcome.notes.append(f"ended by {interrupt}: nothing of it is left running")
        return 128 + interrupt.signum
    finally:
        # Whole or not at all: whoever waits for it may end this process at any moment.
        part = options.to.with_suffix(".part")
        part.write_bytes(msgspec.json.encode(outcome))
        part.replace(options.to)


def _run(job: Job, only: str, outcome: Outcome, interrupts: Interrupts) -> int:
    """Start the server, run every test on it, and stop it."""
    whole = outcome.tests[0]
    began = time.monotonic()
    codes: list[int] = []

    def use(server: Server) -> Server:
        started = time.monotonic()
        files = [str(path) for path in sorted(HERE.glob("live_*.py"))]
        wanted = [*files, "-k", only] if only else files
        plain = ["-q", "--no-header", "--tb=short", "-p", "no:cacheprovider"]
        # No plugin of pytest is needed, and anyio is loaded by now, which its plugin warns of.
        plain.append("--disable-plugin-autoload")
        with contextlib.ExitStack() as stack:
            way = Direct(server) if job.way == "direct" else through_ingress(server, stack)
            codes.append(pytest.main([*plain, *wanted], plugins=[Live(server, way, outcome)]))
        if interrupts.signum is not None:  # pytest has swallowed it
            raise Interrupted(interrupts.signum)
        tested = time.monotonic()
        times = f"started in {started - began:.0f} s, tested in {tested - started:.0f} s"
        outcome.notes.append(times)
        return server

    progress = progress_on(sys.stdout, "  ")
    base_url = PUBLIC_URL if job.way == "ingress" else ""
    try:
        server = on_temporary_server(
            job.release,
            use,
            progress,
            interrupts,
            dags=LIVE_DAGS,
            base_url=base_url,
            settings=SETTINGS,
        )
    except ServerError as error:
        progress.done()
        whole.why = str(error)
        print(f"{error.details}\n{error}".lstrip(), file=sys.stderr)
        return 1
    left = server.pids()
    whole.passed, whole.why = not left, f"these processes are left: {left}" if left else ""
    return max(codes)


def _short(node: str) -> str:
    return node.rpartition("/")[2]


def _why(report: pytest.TestReport | pytest.CollectReport) -> str:
    """Return one line of what pytest tells of a failure, or the reason of a skip."""
    if isinstance(report.longrepr, tuple):
        return report.longrepr[2]
    crash = getattr(report.longrepr, "reprcrash", None)
    if crash is not None:
        return " ".join(str(crash.message).split())[:_LONGEST]
    return report.longreprtext.strip().rpartition("\n")[2].removeprefix("E").strip()[:_LONGEST]


if __name__ == "__main__":
    sys.exit(main())
