"""Run the live tests: `python -m tests.live 2.1.4 3.3.2 --ingress 3.3.2`, or `all`, or `ci`."""

from __future__ import annotations

import argparse
import sys
import time
from typing import TYPE_CHECKING

from scripts.servers.errors import ServerError
from scripts.servers.interrupts import Interrupted, Interrupts
from tests.live.choice import DEFAULT, SETS, Job, choose
from tests.live.matrix import run
from tests.live.table import failures, holes, notes, passed, table

if TYPE_CHECKING:
    from tests.live.outcome import Outcome


def main() -> int:
    """Run the tests on each server, and return the exit code: 0 only if all passed."""
    named = "; ".join(f"{name}: {', '.join(direct)}" for name, (direct, _) in SETS.items())
    parser = argparse.ArgumentParser(
        prog="python -m tests.live", description="The live tests, on real servers.", epilog=named
    )
    parser.add_argument("releases", nargs="*", help=f"default {' '.join(DEFAULT)}; or a set")
    parser.add_argument("--ingress", nargs="+", default=[], metavar="RELEASE", help="behind it")
    parser.add_argument("--parallel", type=int, default=1, metavar="N", help="servers at once")
    parser.add_argument("-k", default="", metavar="EXPRESSION", help="these tests alone, as pytest")
    options = parser.parse_args()
    try:
        jobs = choose(options.releases, options.ingress)
    except ServerError as error:
        parser.error(str(error))
    outcomes: list[Outcome] = []
    began = time.monotonic()
    print(f"On {', '.join(job.label for job in jobs)}; {options.parallel} at once", flush=True)
    try:
        with Interrupts() as interrupts:
            run(jobs, max(1, options.parallel), ["-k", options.k], outcomes, interrupts)
    except Interrupted as interrupt:
        _tell(jobs, outcomes, began, only=True)
        return 128 + interrupt.signum
    return _tell(jobs, outcomes, began, only=bool(options.k))


def _tell(jobs: list[Job], outcomes: list[Outcome], began: float, *, only: bool) -> int:
    """Print the table, the notes, what failed and the count; return 1 if anything did, else 0.

    Args:
        jobs: What was to be tested.
        outcomes: What was.
        began: When, on the monotonic clock.
        only: Whether it was to be a part of the tests, so that the table may have holes.
    """
    good = passed(outcomes)
    bad = failures(outcomes) + ([] if only else holes(outcomes))
    took = time.monotonic() - began
    print("", *table(outcomes), "", *notes(outcomes), sep="\n")
    print(f"{len(outcomes)} of {len(jobs)} servers in {took / 60:.1f} minutes")
    print(*(["", "failed:", *bad] if bad else []), f"{good} passed, {len(bad)} failed", sep="\n")
    return int(bool(bad) or good == 0)


if __name__ == "__main__":
    sys.exit(main())
