"""Run the live tests: `python -m tests.live 2.1.4 2.11.2 3.3.2`, one server after another."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scripts.servers.errors import ServerError
from scripts.servers.interrupts import Interrupted, Interrupts
from scripts.servers.progress import progress_on
from scripts.servers.releases import parse
from scripts.servers.temporary import on_temporary_server
from tests.live.dags import LIVE_DAGS
from tests.live.stash import NOTES, SERVER
from tests.live.table import Results, counts, row, table, words

if TYPE_CHECKING:
    from scripts.servers.server import Server

DEFAULT = ("2.1.4", "2.11.2", "3.3.2")
HERE = Path(__file__).parent
WHOLE = "the server starts and stops"


class Live:
    """What a run of pytest is given: the server, and where its results and notes go."""

    def __init__(self, server: Server, results: Results, notes: list[str]) -> None:
        self._server, self._results, self._notes = server, results, notes

    def pytest_configure(self, config: pytest.Config) -> None:
        """Hand the server and the notes to the fixtures."""
        config.stash[SERVER] = self._server
        config.stash[NOTES] = self._notes

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the result; a test whose set-up or tear-down fails has failed."""
        if report.when == "call" or not report.passed:
            name = row(report.nodeid)
            self._results[name] = report.passed and self._results.get(name, True)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Count a module that cannot be imported as failed."""
        if report.failed:
            self._results[f"{row(report.nodeid)} can be imported"] = False


def main(texts: list[str]) -> int:
    """Run the tests on each release, and return the exit code: 0 only if all passed."""
    results: dict[str, Results] = {}
    notes: list[str] = []
    try:
        with Interrupts() as interrupts:
            for text in texts or DEFAULT:
                print(f"\nAirflow {text}", flush=True)
                results[text] = {}
                _run(text, results[text], notes, interrupts)
    except Interrupted as interrupt:
        notes.append(f"ended by {interrupt}: nothing that was started is left running")
        return 128 + interrupt.signum
    finally:
        passed, failed = counts(results)
        print("\n".join(["", *table(results), "", *words(passed, failed, notes)]))
    return int(failed > 0 or passed == 0)


def _run(text: str, results: Results, notes: list[str], interrupts: Interrupts) -> None:
    """Start the server of *text*, run every test on it, and stop it."""
    began = time.monotonic()
    results[WHOLE] = False

    def use(server: Server) -> Server:
        started = time.monotonic()
        files = [str(path) for path in sorted(HERE.glob("live_*.py"))]
        pytest.main(["-q", "--no-header", *files], plugins=[Live(server, results, notes)])
        if interrupts.signum is not None:  # pytest has swallowed it
            raise Interrupted(interrupts.signum)
        took = time.monotonic() - started
        notes.append(f"{text}: started in {started - began:.0f} s, tested in {took:.0f} s")
        return server

    progress = progress_on(sys.stdout, "  ")
    try:
        server = on_temporary_server(parse(text), use, progress, interrupts, dags=LIVE_DAGS)
    except ServerError as error:
        progress.done()
        print(f"{error.details}\n{error}".lstrip(), file=sys.stderr)
        return
    results[WHOLE] = not server.pids()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
