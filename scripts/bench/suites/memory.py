"""How much memory it takes to hold a hundred thousand task instances, and to look at each once."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from scripts.bench.environments import CannotRunError
from scripts.bench.lab import Entry, Lab
from scripts.bench.measured import BYTES, Measured
from scripts.bench.server import serving

SUITE: Final = "memory"
COUNT: Final = 100_000
HELD: Final = f"{COUNT:,} task instances held"
STREAMED: Final = f"{COUNT:,} task instances, one after the other"
DICTS: Final = "dicts of json.loads"


def measure(lab: Lab, *, full: bool) -> Iterator[Measured]:
    """Yield the bytes of resident memory beyond those of a process that has asked for nothing.

    Of what is held, those while it is; of what is looked at page after page, the most there were.
    Each is measured in a process of its own, since a process seldom gives memory back.
    """
    turns = 3 if full else 1  # it hardly varies
    with serving("v2", count=COUNT) as root:
        arguments = {
            "root": root,
            "api": "v2",
            "credentials": ["token"],
            "count": COUNT,
            "warm": False,
        }
        held = [Entry("ours", "bulk", arguments), Entry("official3", "bulk", arguments)]
        if full:
            held.append(Entry("raw", "bulk", arguments, as_name=DICTS))
        streamed = Entry("ours", "stream", arguments)
        asked = [*((HELD, one, "held") for one in held), (STREAMED, streamed, "peak")]
        # Nothing of it is a matter of time, so that all run side by side.
        with ThreadPoolExecutor(len(asked)) as side_by_side:
            yield from side_by_side.map(lambda one: _weighed(lab, turns, *one), asked)


def _weighed(lab: Lab, turns: int, case: str, entry: Entry, what: str) -> Measured:
    try:
        values = tuple(_growth(lab, entry, what) for _ in range(turns))
    except CannotRunError as error:
        return Measured(SUITE, case, entry.name, BYTES, failure=str(error))
    return Measured(SUITE, case, entry.name, BYTES, values)


def _growth(lab: Lab, entry: Entry, what: str) -> float:
    worker = lab.fresh(entry.contestant)
    try:
        arguments = dict(entry.arguments)
        worker.ask(do="prepare", key="one", function=entry.function, arguments=arguments)
        weights = worker.ask(do="weigh", key="one")
    finally:
        worker.close()
    return float(weights[what] - weights["before" if what == "held" else "bare"])
