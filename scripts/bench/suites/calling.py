"""What a single call costs on a connection that is kept, beside the same in raw httpx."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scripts.bench.environments import CannotRunError
from scripts.bench.lab import Entry, Lab
from scripts.bench.measured import BYTES, CPU, WALL, Measured
from scripts.bench.server import DAG, serving

SUITE: Final = "calling"
RAW: Final = "httpx and json.loads"
RAW_WITH_SNIFFIO: Final = "httpx, sniffio and json.loads"
CALLS: Final = 100
CALL: Final = f"{CALLS} times the details of a DAG, by `call`"
VERB: Final = f"{CALLS} times a DAG, by its verb"
ALLOCATED: Final = "allocated at once by one call"
ASYNC: Final = ", async"
_DETAILS: Final = f"/api/v2/dags/{DAG}/details"
_PATHS: Final = {CALL: _DETAILS, VERB: _DETAILS.removesuffix("/details")}

# A turn takes a fifth of a second and varies by a seventh, the median of 45 by a fortieth, which is
# what the closest of the goals needs.
_TURNS: Final = {CALL: 15, VERB: 45}


def measure(lab: Lab, *, full: bool) -> Iterator[Measured]:
    """Yield the seconds that so many calls take, sync and async, and what one call allocates."""
    with serving("v2") as root:
        for suffix in ("", ASYNC):
            for case in (CALL, VERB):
                entries = _entries(root, case, suffix, CALLS)
                turns = max(_TURNS.get(case + suffix, 7), 25 if full else 0)
                units = (CPU, WALL)
                yield from lab.turns(SUITE, case + suffix, entries, turns=turns, units=units)
        for entry in _entries(root, CALL, "", 1):
            yield _allocated(lab, entry, 25 if full else 3)  # it hardly varies


def _entries(root: str, case: str, suffix: str, calls: int) -> list[Entry]:
    """Return who does what of a case: the official clients have no async, and sniffio is for it."""
    arguments = {"root": root, "credentials": ["token"], "calls": calls}
    ending = "_async" if suffix else ""
    entries = [
        Entry("ours", ("call" if case == CALL else "verb") + ending, arguments),
        Entry("raw", "get" + ending, {**arguments, "path": _PATHS[case]}, as_name=RAW),
    ]
    if suffix:
        by_path = {**arguments, "path": _PATHS[case]}
        entries.append(Entry("raw+sniffio", "get_async", by_path, as_name=RAW_WITH_SNIFFIO))
    elif case == CALL:
        entries.append(Entry("official3", "call", arguments))
    return entries


def _allocated(lab: Lab, entry: Entry, turns: int) -> Measured:
    """Return the most bytes of Python's that a call had at once, beyond what there was before."""
    try:
        worker = lab.fresh(entry.contestant)
        try:
            arguments = dict(entry.arguments)
            worker.ask(do="prepare", key="one", function=entry.function, arguments=arguments)
            peaks = [worker.ask(do="trace", key="one")["peak"] for _ in range(turns)]
        finally:
            worker.close()
    except CannotRunError as error:
        return Measured(SUITE, ALLOCATED, entry.name, BYTES, failure=str(error))
    return Measured(SUITE, ALLOCATED, entry.name, BYTES, tuple(peaks))
