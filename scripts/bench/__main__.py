"""Run the suites, print what they measured, and exit with 1 if a goal is not reached."""

from __future__ import annotations

import argparse
import contextlib
import datetime
import os
import sys
import time
from collections.abc import Callable, Generator, Iterable
from typing import Final

from . import goals, growth, report, table
from .environments import CONTESTANTS, FOLDER, Environments
from .lab import Lab
from .machine import machine, versions
from .measured import Measured, Results
from .suites import bulk, calling, memory, reading, startup, weight, writing

Suite = Callable[..., Iterable[Measured]]
SUITES: Final[dict[str, Suite]] = {
    startup.SUITE: startup.measure,
    reading.SUITE: reading.measure,
    calling.SUITE: calling.measure,
    bulk.SUITE: bulk.measure,
    memory.SUITE: memory.measure,
    writing.SUITE: writing.measure,
    weight.SUITE: weight.measure,
}


def main() -> int:
    """Run the benchmark and return the exit status."""
    options = _options()
    # No proxy of the machine can reach the servers of a run, and clients read the environment.
    local = ",".join(filter(None, [os.environ.get("NO_PROXY"), "127.0.0.1"]))
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = local
    wanted = options.only.split(",") if options.only else list(SUITES)
    began, today = time.monotonic(), datetime.datetime.now(datetime.UTC).date()
    found: list[Measured] = []
    facts = machine()
    environments = Environments()
    with _timed("Making what the contestants run in"):
        # The last two take the longest, and whatever else there is is made beside them.
        environments.make(reversed(CONTESTANTS))
    with Lab(environments) as lab:
        for name in wanted:
            with _timed(f"Measuring {name}"):
                measured = list(SUITES[name](lab, full=options.full))
                lines = [*table.lines(Results(measured)), *growth.lines(Results(measured))]
                print(*lines, sep="\n", flush=True)
            found += measured
    results = Results(found)
    told = report.data(
        results,
        full=options.full,
        date=today.isoformat(),
        machine=facts,
        versions=versions(environments),
    )
    report.write(told, FOLDER / "results.json", FOLDER)
    away = bulk.missed(found)
    if away:
        print("bench: a real server could not be measured: nothing is written", file=sys.stderr)
    elif options.write:
        report.publish(told)
    judged = [goals.judge(goal, results) for goal in goals.GOALS if goal.suite in wanted]
    print("Goals, as the median of ratios within one turn")
    print(*(f"  {line}" for line in table.verdicts(judged)), sep="\n")
    held = sum(one.held for one in judged)
    seconds = time.monotonic() - began
    print(f"bench: {held} of {len(judged)} goals held, in {seconds:.0f} s")
    return 0 if held == len(judged) and not away else 1


@contextlib.contextmanager
def _timed(doing: str) -> Generator[None]:
    print(f"{doing} ...", file=sys.stderr, flush=True)
    since = time.monotonic()
    yield
    print(f"... in {time.monotonic() - since:.0f} s", file=sys.stderr, flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m scripts.bench", description=__doc__)
    parser.add_argument("--full", action="store_true", help="more turns, and real servers")
    parser.add_argument("--only", metavar="SUITES", help=f"of {','.join(SUITES)}")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.*, too")
    options = parser.parse_args()
    unknown = set((options.only or "").split(",")) - {*SUITES, ""}
    if unknown:
        parser.error(f"no suite is called {', '.join(sorted(unknown))}")
    if options.only and options.write:
        parser.error("what is written is of all suites: --write goes without --only")
    return options


if __name__ == "__main__":
    sys.exit(main())
