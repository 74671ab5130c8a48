"""Draw what `make demo` printed as docs/assets/demo.svg: `python -m scripts.docs.drawing`.

The output of a real run is kept in tests/data/demo.txt: `make demo > tests/data/demo.txt`.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT: Final = Path(__file__).resolve().parents[2]
PRINTED: Final = ROOT / "tests/data/demo.txt"
DRAWN: Final = ROOT / "docs/assets/demo.svg"
COMMAND: Final = "make demo"
COLOURS: Final = {
    "light": {"ground": "#f5f7f8", "line": "#c4ced5", "text": "#1c242b", "quiet": "#55626d",
              "accent": "#0a6470", "good": "#1a6b3c"},
    "dark": {"ground": "#12171c", "line": "#3a4651", "text": "#d9e0e6", "quiet": "#9aa8b4",
             "accent": "#62c6d3", "good": "#79d19c"},
}  # fmt: skip
"""Each colour in a light and in a dark page; tests/docs looks after the contrast of texts."""

# In pixels: a character, a line, and what is around them.
_WIDE, _HIGH, _EDGE, _BAR = 7.8, 19, 20, 34
_SECONDS: Final = re.compile(r"( +\d+ s) (.*)")
_LABEL: Final = re.compile(r"(  (?:logged in|\w+)) {2,}(.*)")
_STYLE: Final = """\
text { font: 13px ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace }
text { fill: var(--text); white-space: pre }
.ground { fill: var(--ground); stroke: var(--line) } .dot { fill: var(--line) }
.quiet { fill: var(--quiet) } .accent { fill: var(--accent) } .good { fill: var(--good) }
.accent, .good { font-weight: 600 }"""


def draw(printed: str) -> str:
    """Return a drawing of a terminal in which the demo printed this, light or dark as the page."""
    lines = printed.rstrip("\n").splitlines()
    width = round(max(map(len, lines)) * _WIDE) + 2 * _EDGE
    height = (len(lines) + 1) * _HIGH + _BAR + _EDGE
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="title">',
        f'<title id="title">A terminal: what {COMMAND} prints</title>',
        "<style>",
        f":root {{ {_variables('light')} }}",
        f"@media (prefers-color-scheme: dark) {{ :root {{ {_variables('dark')} }} }}",
        _STYLE,
        "</style>",
        f'<rect class="ground" x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8"/>',
        *(f'<circle class="dot" cx="{_EDGE + 18 * dot}" cy="18" r="5"/>' for dot in range(3)),
    ]
    shown = [[("accent", 0, "$"), ("", 2, COMMAND)], *map(_pieces, lines)]
    for number, pieces in enumerate(shown):
        parts += (_text(number, *piece) for piece in pieces)
    return "\n".join([*parts, "</svg>", ""])


def main() -> int:
    """Write the drawing, and say whether it changed."""
    before = DRAWN.read_text("utf-8") if DRAWN.exists() else ""
    after = draw(PRINTED.read_text("utf-8"))
    DRAWN.write_text(after, "utf-8")
    print(f"{DRAWN.name} {'was up to date' if before == after else 'is drawn anew'}")
    return 0


def _variables(scheme: str) -> str:
    return "; ".join(f"--{name}: {colour}" for name, colour in COLOURS[scheme].items())


def _pieces(line: str) -> Iterable[tuple[str, int, str]]:
    """Return the pieces of a line: its class, the column where it stands, its text."""
    if line.startswith("demo "):
        return [("good", 0, line)]
    for pattern, kind in ((_SECONDS, "quiet"), (_LABEL, "accent")):
        if match := pattern.fullmatch(line):
            return [(kind, *_placed(match[1], 0)), ("", *_placed(match[2], match.start(2)))]
    return [("", *_placed(line, 0))] if line.strip() else []


def _placed(text: str, column: int) -> tuple[int, str]:
    """Return the column where *text* is not blank any more, and what is there."""
    bare = text.lstrip()
    return column + len(text) - len(bare), bare


def _text(number: int, kind: str, column: int, text: str) -> str:
    """Return a piece; its length is said, so that columns stand whatever the font."""
    x, y = _EDGE + column * _WIDE, _BAR + (number + 1) * _HIGH
    named = f' class="{kind}"' if kind else ""
    return (
        f'<text{named} x="{x:g}" y="{y}" textLength="{len(text) * _WIDE:g}" '
        f'lengthAdjust="spacingAndGlyphs">{escape(text)}</text>'
    )


if __name__ == "__main__":
    sys.exit(main())
