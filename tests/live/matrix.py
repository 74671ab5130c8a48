"""Running the tests on several servers, each in a process of its own, some side by side."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from scripts.servers.processes import pause
from tests.live.outcome import STARTS, Outcome, Test

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scripts.servers.interrupts import Interrupts
    from tests.live.choice import Job

_PATIENCE_S = 60.0


class Running:
    """The tests of one server, in a process of their own; interrupting it stops its server too."""

    def __init__(self, job: Job, folder: Path, options: Sequence[str], *, aside: bool) -> None:
        self.job = job
        self._to = folder / f"{job.label}.json"
        self._output = folder / f"{job.label}.out" if aside else None
        command = [sys.executable, "-m", "tests.live.one", *options]
        command += [str(job.release), job.way, str(self._to)]
        if self._output is None:
            self._process = subprocess.Popen(command)
        else:
            with self._output.open("wb") as out:
                self._process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)

    def has_ended(self) -> bool:
        """Whether it is done."""
        return self._process.poll() is not None

    def interrupt(self) -> None:
        """Ask it to end; if Ctrl-C was pressed, it knows already."""
        self._process.terminate()

    def wait(self) -> None:
        """Wait until it has ended, but not for ever."""
        try:
            self._process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def outcome(self) -> Outcome:
        """Print what was kept of its output, and return what came of it."""
        if self._output is not None:
            print(f"\n== Airflow {self.job.label}", flush=True)
            print(self._output.read_text(errors="replace"), end="", flush=True)
        if self._to.is_file():
            return msgspec.json.decode(self._to.read_bytes(), type=Outcome)
        why = f"its process ended with {self._process.returncode}, and left no outcome"
        return Outcome(self.job.label, [Test("the tests run", (STARTS,), passed=False, why=why)])


def run(
    jobs: Sequence[Job],
    parallel: int,
    options: Sequence[str],
    outcomes: list[Outcome],
    interrupts: Interrupts,
) -> None:
    """Run the tests of *jobs*, *parallel* of them at once, and append what came of each.

    With one at a time their output goes on as it comes; else that of each follows its end.
    """
    waiting = list(jobs)
    running: list[Running] = []
    with tempfile.TemporaryDirectory() as folder:
        try:
            while waiting or running:
                while waiting and len(running) < parallel:
                    job = waiting.pop(0)
                    print(f"\nAirflow {job.label} ({len(waiting)} more to come)", flush=True)
                    with interrupts.held():
                        running.append(Running(job, Path(folder), options, aside=parallel > 1))
                for one in [one for one in running if one.has_ended()]:
                    running.remove(one)
                    outcomes.append(one.outcome())
                pause(0.1)
        finally:
            with interrupts.held():
                for one in running:
                    one.interrupt()
                for one in running:
                    one.wait()
                    outcomes.append(one.outcome())
    outcomes.sort(key=lambda outcome: [job.label for job in jobs].index(outcome.label))
