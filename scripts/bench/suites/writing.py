"""How long it takes from values to the bytes of 10,000 requests that trigger runs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from scripts.bench import payload
from scripts.bench.lab import Entry, Lab

if TYPE_CHECKING:
    from scripts.bench.measured import Measured

SUITE: Final = "writing"
JSON: Final = "json.dumps"
COUNT: Final = 10_000
_PEERS: Final = {"v2": ("official3", "stock"), "v1": ("official2",)}


def case(api: str) -> str:
    """Return the name of a case."""
    return f"{COUNT:,} bodies that trigger runs, {api}"


def measure(lab: Lab, *, full: bool) -> Iterator[Measured]:
    """Yield the CPU seconds for each API, of one turn in the quick run: no goal asks for them."""
    path = lab.file("asked.json", payload.triggers(COUNT))
    for api, peers in _PEERS.items():
        arguments = {"asked_path": path, "api": api}
        entries = [
            Entry("ours", "write", arguments),
            Entry("raw", "write_json", arguments, as_name=JSON),
            *(Entry(peer, "write", arguments) for peer in peers),
        ]
        yield from lab.turns(SUITE, case(api), entries, turns=9 if full else 1, warm=False)
