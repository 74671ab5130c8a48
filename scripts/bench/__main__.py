"""Measure, print a table, and exit with 1 if a promise is not held."""

import sys
from collections.abc import Mapping

from . import importing, peer
from .promises import Promise

_COUNT = 10_000
_DECODING_TURNS = 7
_IMPORT_TURNS = 15


def main() -> int:
    """Run the benchmark and return the exit status."""
    peer.install()
    from . import decoding  # noqa: PLC0415 - the peer is importable only now

    seconds = decoding.measure(_COUNT, _DECODING_TURNS)
    print(f"Decoding {_COUNT:,} task instances of v2 from bytes, median of {_DECODING_TURNS} turns")
    _print_times(seconds)
    imports = importing.measure(_IMPORT_TURNS)
    print(f"Importing in a new interpreter, median of {_IMPORT_TURNS} turns")
    _print_times(imports)

    seconds |= imports
    promises = (
        Promise(
            f"times faster than {decoding.PEER}; promised: 8 or more",
            decoding.PEER,
            decoding.OURS,
            at_least=8,
        ),
        Promise(
            f"times as long as {decoding.ORJSON}; promised: 1.2 or less",
            decoding.OURS,
            decoding.ORJSON,
            at_most=1.2,
        ),
        Promise(
            "times as long to import as httpx alone; promised: 1.6 or less",
            importing.OURS,
            importing.HTTPX,
            at_most=1.6,
        ),
    )
    for promise in promises:
        print(promise.line(seconds))
    held = sum(promise.is_held(seconds) for promise in promises)
    print(f"bench: {held} of {len(promises)} promises held")
    return 0 if held == len(promises) else 1


def _print_times(seconds: Mapping[str, float]) -> None:
    for name, value in seconds.items():
        print(f"  {value * 1000:8.1f} ms CPU  {name}")


if __name__ == "__main__":
    sys.exit(main())
