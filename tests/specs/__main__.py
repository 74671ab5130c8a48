"""Prove the tolerance from the specs: `python -m tests.specs`, or `make test-specs`.

For each distinct answer of each operation of each release: answers drawn from that release's own
schema are read without losing a value, and hurt ones without failing. For each body and each verb:
what goes out is what that release's schema takes.
"""

from __future__ import annotations

import argparse
import logging
import math
import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Iterator

from tests.specs import tallies
from tests.specs.published import AIRFLOW, corrections, pairs, promises, releases
from tests.specs.sending import bodies
from tests.specs.tallies import Tally, is_text

_SHOWN = 30
_LONGEST = 400


def main() -> int:
    """Check everything, print what was counted, and return the exit code: 0 only if all held."""
    parser = argparse.ArgumentParser(prog="python -m tests.specs", description=__doc__)
    parser.add_argument("--answers", type=int, default=40, help="drawn for each schema")
    parser.add_argument("--hurt", type=int, default=100_000, help="hurt answers in all, at least")
    parser.add_argument("--bodies", type=int, default=20, help="drawn for each schema of a body")
    parser.add_argument("--parallel", type=int, default=os.cpu_count() or 1, metavar="N")
    options = parser.parse_args()
    began = time.monotonic()
    jobs = _jobs(options.answers, options.hurt, options.bodies)
    print(f"{len(jobs)} parts, {options.parallel} at once", flush=True)
    total = Tally()
    with multiprocessing.Pool(options.parallel, _quiet) as pool:
        for done, tally in enumerate(pool.imap_unordered(_work, jobs, chunksize=4), 1):
            for note in tally.notes[: max(0, _SHOWN - len(total.notes))]:
                print(f"      {note[:_LONGEST]}", flush=True)
            total += tally
            if done % math.ceil(len(jobs) / 20) == 0:
                took = time.monotonic() - began
                print(
                    f"{done / len(jobs):4.0%}  {took:4.0f} s  {total.answers:,} answers, "
                    f"{total.hurt.total():,} hurt, {total.bodies:,} bodies, {total.failed} failed",
                    flush=True,
                )
    short = total.hurt.total() < options.hurt
    print("", *_table(total, time.monotonic() - began), sep="\n")
    if short:
        print(f"only {total.hurt.total():,} hurt answers of {options.hurt:,}")
    return 1 if total.failed or short else 0


_Job = tuple[str, int, int, int]


def _jobs(answers: int, hurts: int, sent: int) -> list[_Job]:
    """Return what there is to do, the longest first: its kind, its index, how much."""
    found = promises()
    json = [at for at, one in enumerate(found) if one.reply.schema is not None and not is_text(one)]
    each = math.ceil(hurts / len(json))
    chosen = [at for at, one in enumerate(releases()) if one.api in AIRFLOW]
    return [
        *(("read", at, answers, each) for at in json),
        *(("read", at, answers, 0) for at in range(len(found)) if at not in {*json}),
        *(("send", at, sent, 0) for at in range(len(bodies()))),
        *(("call", at, 0, 0) for at in chosen),
    ]


def _work(job: _Job) -> Tally:
    kind, at, count, hurts = job
    works: dict[str, Callable[[], Tally]] = {
        "read": lambda: tallies.read(promises()[at], count, hurts),
        "send": lambda: tallies.send(bodies()[at], count),
        "call": lambda: tallies.call(releases()[at]),
    }
    return works[kind]()


def _quiet() -> None:
    logging.disable(logging.CRITICAL)


def _table(total: Tally, took: float) -> Iterator[str]:
    chosen = [one for one in releases() if one.api in AIRFLOW]
    operations = sum(1 for _ in pairs())
    schemas = sum(1 for one in promises() if one.reply.schema is not None)
    empty = len(promises()) - schemas
    hurt = total.hurt.total()
    whole = math.floor(1000 * (total.answers - total.unread) / max(total.answers, 1)) / 10
    rows = [
        ("releases of Airflow", len(chosen)),
        ("specs of auth managers' releases, beside them", len(releases()) - len(chosen)),
        ("operations, each in each release", operations),
        ("distinct answer schemas, each of one operation", schemas),
        ("distinct answers without a body", empty),
        ("  corrected, since no server answers as published", len(corrections())),
        ("answers read", total.answers),
        ("  not read, not whole, or with problems", total.unread),
        ("hurt answers", hurt),
        *((f"  {way}", count) for way, count in total.hurt.most_common()),
        ("  exceptions that are not ours", total.foreign),
        ("  read, but what was well lost, or what was hurt untold", total.untrue),
        ("distinct schemas of bodies, each of one operation", len(bodies())),
        ("requests of verbs checked", total.requests),
        ("bodies checked, each against its release", total.bodies),
        ("  requests or bodies that a release does not take", total.refused),
    ]
    width = max(len(name) for name, _ in rows)
    yield from (f"{name:{width}}  {count:>9,}" for name, count in rows)
    yield f"in {took / 60:.1f} minutes"
    yield (
        f"{len(chosen)} releases, {operations:,} operations, {schemas:,} schemas: "
        f"{whole:g} % read; {total.foreign} foreign exceptions in {hurt:,} hurt answers"
    )


if __name__ == "__main__":
    sys.exit(main())
