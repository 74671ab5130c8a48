"""How the cost of reading grows: what an item costs in answers of each size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import attrs

from .measured import CPU
from .suites import reading
from .table import title

if TYPE_CHECKING:
    from .measured import Results

_SHOWN = ("ours", reading.UNCOLLECTED, reading.ORJSON, reading.JSON)


@attrs.frozen
class Row:
    """The CPU seconds for one item, by how many there are in the answer."""

    kind: str
    contestant: str
    by_size: Mapping[int, float]


def lines(results: Results) -> Iterator[str]:
    """Yield the lines of the growth on screen; none without all sizes."""
    found = list(rows(results))
    if found:
        yield f"growth of reading: µs CPU for one item of {', '.join(map(str, found[0].by_size))}"
    for row in found:
        values = "".join(f"{value * 1e6:8.2f}" for value in row.by_size.values())
        yield f"  {row.kind:22}  {title(row.contestant):22}{values}"


def rows(results: Results) -> Iterator[Row]:
    """Yield a row for us and each floor, for each kind and API that was measured in all sizes."""
    for api in reading.APIS:
        for kind in reading.KINDS:
            for contestant in _SHOWN:
                found = {
                    size: results.find(
                        reading.SUITE, reading.case(api, kind, size), contestant, CPU
                    )
                    for size in reading.SIZES
                }
                by_size = {
                    size: one.median / size for size, one in found.items() if one and one.values
                }
                if len(by_size) == len(reading.SIZES):
                    yield Row(f"{kind.replace('_', ' ')}, {api}", contestant, by_size)
