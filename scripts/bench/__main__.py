"""Run the suites, print what they measured, and exit with 1 if a goal is not reached."""

from __future__ import annotations

import argparse
import contextlib
import datetime
import os
import sys
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from typing import Any, Final

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
    wanted: list[str] = options.only or list(SUITES)
    began, today = time.monotonic(), datetime.datetime.now(datetime.UTC).date()
    facts = machine()
    environments = Environments()
    with _timed("Making what the contestants run in"):
        # The last two take the longest, and whatever else there is is made beside them.
        environments.make(reversed(CONTESTANTS))

    def told(results: Results) -> dict[str, Any]:
        return report.data(
            results,
            full=options.full,
            date=today.isoformat(),
            machine=facts,
            versions=versions(environments),
        )

    def keep(results: Results) -> None:
        report.write(told(results), FOLDER / "results.json", FOLDER)

    with Lab(environments) as lab:
        suites = {name: SUITES[name] for name in wanted}
        results = measured_by(suites, lab, keep, full=options.full)
    away = bulk.missed(results)
    if away:
        print("bench: a real server could not be measured: nothing is written", file=sys.stderr)
    elif options.write:
        report.publish(told(results))
    judged = [goals.judge(goal, results) for goal in goals.GOALS if goal.suite in wanted]
    if judged:
        print("Goals, as the median of ratios within one turn")
        print(*(f"  {line}" for line in table.verdicts(judged)), sep="\n")
    print(f"bench: {summary(judged)}, in {time.monotonic() - began:.0f} s")
    return 0 if all(one.held for one in judged) and not away else 1


def measured_by(
    suites: Mapping[str, Suite], lab: Lab, keep: Callable[[Results], None], *, full: bool
) -> Results:
    """Return what the suites measured, once *keep* has had it, even if one of them raises."""
    found: list[Measured] = []
    try:
        for name, suite in suites.items():
            with _timed(f"Measuring {name}"):
                before = len(found)
                found.extend(suite(lab, full=full))
                measured = Results(found[before:])
                lines = [*table.lines(measured), *growth.lines(measured)]
                print(*lines, sep="\n", flush=True)
    finally:
        if found:
            keep(Results(found))
    return Results(found)


def summary(judged: Sequence[goals.Judged]) -> str:
    """Return how many goals were held, or that there were none."""
    if not judged:
        return "no goals in what was measured"
    return f"{sum(one.held for one in judged)} of {len(judged)} goals held"


def suites_of(text: str) -> list[str]:
    """Return the suites that are named, with commas between them.

    Raises:
        ArgumentTypeError: One of them is none, or there is none.
    """
    named = list(filter(None, text.split(",")))
    unknown = set(named) - set(SUITES)
    if unknown:
        raise argparse.ArgumentTypeError(f"no suite is called {', '.join(sorted(unknown))}")
    if not named:
        raise argparse.ArgumentTypeError("no suite is named")
    return named


@contextlib.contextmanager
def _timed(doing: str) -> Generator[None]:
    print(f"{doing} ...", file=sys.stderr, flush=True)
    since = time.monotonic()
    yield
    print(f"... in {time.monotonic() - since:.0f} s", file=sys.stderr, flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m scripts.bench", description=__doc__)
    parser.add_argument("--full", action="store_true", help="more turns, and real servers")
    parser.add_argument("--only", metavar="SUITES", type=suites_of, help=f"of {','.join(SUITES)}")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.*, too")
    options = parser.parse_args()
    if options.only and options.write:
        parser.error("what is written is of all suites: --write goes without --only")
    return options


if __name__ == "__main__":
    sys.exit(main())
