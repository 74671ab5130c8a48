"""The cases of the goals as an SVG: how much more than we each contestant needs, on a log scale."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Final

import attrs

from .measured import TIMES, Results, Spread, ratio
from .table import amount, comparable, kind_of, times, title

_STYLE: Final = """\
svg { font: 13px system-ui, sans-serif; }
text { fill: #1f2328; }
.back { fill: #ffffff; }
.case { font-weight: 600; paint-order: stroke; stroke: #ffffff; stroke-width: 4px; }
.axis { fill: #59636e; font-size: 11px; }
.grid { stroke: #d1d9e0; }
.ours { stroke: #0969da; stroke-width: 2; }
.name { fill: #0969da; }
.spread { stroke: #59636e; stroke-width: 2; }
.more { fill: #bc4c00; }
.less { fill: #1a7f37; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; }
  .back { fill: #0d1117; }
  .case { stroke: #0d1117; }
  .axis { fill: #9198a1; }
  .grid { stroke: #3d444d; }
  .ours { stroke: #58a6ff; }
  .name { fill: #58a6ff; }
  .spread { stroke: #9198a1; }
  .more { fill: #f0883e; }
  .less { fill: #3fb950; }
}
"""
_WIDTH: Final = 880
_LEFT: Final = 290
_RIGHT: Final = 90
_TOP: Final = 62
_ROW: Final = 22
_GAP: Final = 10
_TICKS: Final = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


@attrs.frozen
class Group:
    """A case: its name, what we needed, and the others' ratios to that."""

    name: str
    rows: Sequence[tuple[str, Spread]]


def groups(results: Results, cases: Iterable[tuple[str, str, str]]) -> list[Group]:
    """Return those of *cases*, each a suite, a case and a unit, in which others can be compared."""
    found: list[Group] = []
    for suite, case, unit in dict.fromkeys(cases):
        ours = results.find(suite, case, "ours", unit)
        if ours is None or not ours.values:
            continue
        others = results.of(suite, case, unit)
        rows = [
            (title(one.contestant), ratio(one, ours)) for one in others if comparable(one, ours)
        ]
        if rows:
            name = f"{case}: {amount(ours.median, unit)} {kind_of(unit)}".rstrip().replace("`", "")
            found.append(Group(name, rows))
    return found


@attrs.frozen
class Scale:
    """Where a ratio is drawn, between two ticks."""

    low: float
    high: float

    @classmethod
    def over(cls, values: Iterable[float]) -> Scale:
        """Return the scale from the tick below the least value, and 1, to that above the most."""
        shown = [1.0, *values]
        low = max((tick for tick in _TICKS if tick < min(shown)), default=min(shown) / 2)
        high = min((tick for tick in _TICKS if tick > max(shown)), default=max(shown) * 2)
        return cls(low, high)

    def at(self, value: float) -> float:
        """Return the place from the left."""
        part = math.log(value / self.low) / math.log(self.high / self.low)
        return round(_LEFT + part * (_WIDTH - _LEFT - _RIGHT), 1)

    def ticks(self) -> Iterator[float]:
        """Yield what the axis names."""
        yield from (tick for tick in _TICKS if self.low <= tick <= self.high)


def svg(drawn: Sequence[Group]) -> str:
    """Return the drawing; it follows the reader's choice of light or dark."""
    scale = Scale.over(
        end for group in drawn for _, row in group.rows for end in (row.low, row.high)
    )
    height = _TOP + sum(_ROW * (len(group.rows) + 1) + _GAP for group in drawn)
    one = scale.at(1)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img">',
        "<title>How many times what airflow-rest needs each of the others needs</title>",
        f"<style>\n{_STYLE}</style>",
        f'<rect class="back" width="{_WIDTH}" height="{height}"/>',
        *(line for tick in scale.ticks() for line in _tick(scale.at(tick), tick, height)),
        f'<line class="ours" x1="{one}" y1="42" x2="{one}" y2="{height - 8}"/>',
        f'<text class="name" x="{one}" y="18" text-anchor="middle">airflow-rest</text>',
        f'<text class="axis" x="{one - 60}" y="18" text-anchor="end">← needs less</text>',
        f'<text class="axis" x="{one + 60}" y="18">needs more →</text>',
    ]
    top = _TOP
    for group in drawn:
        lines.append(f'<text class="case" x="12" y="{top}">{escape(group.name)}</text>')
        for name, row in group.rows:
            top += _ROW
            lines += _row(name, row, scale, top)
        top += _ROW + _GAP
    return "\n".join([*lines, "</svg>", ""])


def _tick(x: float, tick: float, height: int) -> list[str]:
    return [
        f'<line class="grid" x1="{x}" y1="42" x2="{x}" y2="{height - 8}"/>',
        f'<text class="axis" x="{x}" y="36" text-anchor="middle">{tick:g}{TIMES}</text>',
    ]


def _row(name: str, row: Spread, scale: Scale, y: int) -> list[str]:
    """Return a name, a line from quartile to quartile, a dot at the median, and its number."""
    low, middle, high = (scale.at(value) for value in (row.low, row.median, row.high))
    side = "more" if row.median > 1 else "less"
    return [
        f'<text x="24" y="{y}">{escape(name)}</text>',
        f'<line class="spread" x1="{low}" y1="{y - 4}" x2="{high}" y2="{y - 4}"/>',
        f'<circle class="{side}" cx="{middle}" cy="{y - 4}" r="5"/>',
        f'<text x="{_WIDTH - 12}" y="{y}" text-anchor="end">{times(row.median)}</text>',
    ]
