"""Trigger under faults: `python -m tests.faults 2.11.2 3.3.2 --triggers 500 --workers 16`."""

from __future__ import annotations

import argparse
import secrets
import sys

from scripts.servers.errors import ServerError
from scripts.servers.interrupts import Interrupted, Interrupts
from scripts.servers.progress import progress_on
from scripts.servers.releases import parse
from tests.faults.counting import Count
from tests.faults.kinds import Kind
from tests.faults.one import Plan, Row, run

DEFAULT = ("2.11.2", "3.3.2")
_COLUMNS = ("asked", "made", "lost", "doubled", "unknown", "failed", "strange")


def main() -> int:
    """Run it on each server, and return the exit code: 0 only if every run was made, once."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.faults",
        description="Triggers through a proxy that does harm, and through a restart of the server.",
    )
    parser.add_argument("releases", nargs="*", help=f"default {' '.join(DEFAULT)}")
    parser.add_argument("--triggers", type=int, default=500, metavar="N", help="for each server")
    parser.add_argument("--workers", type=int, default=16, metavar="N", help="threads and tasks")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6), metavar="S")
    parser.add_argument("--rate", type=float, default=0.4, help="the share of exchanges with one")
    options = parser.parse_args()
    try:
        releases = [parse(text) for text in options.releases or DEFAULT]
    except ServerError as error:
        parser.error(str(error))
    plan = Plan(options.triggers, options.workers, options.seed, options.rate)
    print(
        f"On {', '.join(map(str, releases))}: {plan.triggers} triggers from {plan.workers} workers "
        f"each, faults in {plan.rate:.0%} of the exchanges, seed {plan.seed}",
        flush=True,
    )
    rows: list[Row] = []
    failed: list[str] = []
    progress = progress_on(sys.stdout, "  ")
    try:
        with Interrupts() as interrupts:
            for release in releases:
                try:
                    rows.append(run(release, plan, progress, interrupts))
                except ServerError as error:
                    progress.done()
                    failed.append(str(release))
                    print(f"{error.details}\n{error}".lstrip(), flush=True)
    except Interrupted as interrupt:
        return 128 + interrupt.signum
    print("", *_told(rows), "", *_table(rows), sep="\n")
    whole = sum((row.count for row in rows), Count())
    print(f"could not be tested: {', '.join(failed)}" if failed else "")
    print(", ".join(f"{getattr(whole, name)} {name}" for name in _COLUMNS[:4]))
    return int(bool(failed) or not whole.asked or not all(row.count.is_good for row in rows))


def _table(rows: list[Row]) -> list[str]:
    """Return the lines of the table, one for each server."""
    lines = ["".join(["server  ", *(f"{name:>9}" for name in _COLUMNS), "  seconds"])]
    for row in rows:
        cells = [f"{getattr(row.count, name):>9}" for name in _COLUMNS]
        lines.append("".join([f"{row.server:<8}", *cells, f"{row.seconds:>9.0f}"]))
    return lines


def _told(rows: list[Row]) -> list[str]:
    """Return what was done to each server, and what is not as it should be."""
    lines: list[str] = []
    for row in rows:
        whole = sum(row.exchanges.values())
        hurt = whole - row.exchanges.get(Kind.NONE, 0)
        lines.append(f"Airflow {row.server}: {hurt} faults in {whole} exchanges")
        lines += [
            f"  {times:>5}  {name}"
            for name, times in sorted(row.exchanges.items())
            if name != Kind.NONE
        ]
        lines += [f"  the client raised {name} {n} times" for name, n in sorted(row.errors.items())]
        lines += [f"  {line}" for line in row.count.told]
    return lines


if __name__ == "__main__":
    sys.exit(main())
