"""The pages of the documentation, and the blocks of code in them."""

from __future__ import annotations

import io
import re
import tokenize
from itertools import zip_longest
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).parents[2]
GUIDES: Final = ROOT / "docs/guides"
WRITTEN: Final = [ROOT / "README.md", ROOT / "docs/index.md", *sorted(GUIDES.glob("*.md"))]
"""Every page that people wrote, as against those that are generated."""

_FENCE: Final = re.compile(
    r"(?:^<!-- before: (?P<before>[\w-]+) -->\n+)?"
    r"^```(?P<language>\w*)\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_VARIES: Final = "…"


class Block(NamedTuple):
    """A fenced block.

    Attributes:
        page: Where it stands.
        line: Line of its first line there, from 1.
        language: What stands behind the fence, or "".
        text: What is in it.
        before: What it is an example of, where it is how people did it before: "requests".
    """

    page: Path
    line: int
    language: str
    text: str
    before: str

    @property
    def where(self) -> str:
        """Its place, as editors know it."""
        return f"{self.page.relative_to(ROOT)}:{self.line}"

    @property
    def remarks(self) -> dict[int, str]:
        """What it says is printed, by the line of the page that prints it."""
        lines = self.text.splitlines()
        return {
            self.line + token.start[0] - 1: token.string.removeprefix("# ")
            for token in tokenize.generate_tokens(io.StringIO(self.text).readline)
            if token.type == tokenize.COMMENT and "print(" in lines[token.start[0] - 1]
        }


def blocks(page: Path) -> list[Block]:
    """Return the blocks of a page, in order."""
    text = page.read_text("utf-8")
    return [
        Block(
            page,
            text.count("\n", 0, match.start("text")) + 1,
            match["language"],
            match["text"],
            match["before"] or "",
        )
        for match in _FENCE.finditer(text)
    ]


def shown(page: Path) -> list[tuple[Block, str | None]]:
    """Return the Python of a page that is to be run, each with the output shown after it."""
    found = blocks(page)
    return [
        (one, following.text if following and following.language == "text" else None)
        for one, following in zip_longest(found, found[1:])
        if one.language == "python" and not one.before
    ]


def says(shown: str, printed: str) -> bool:
    """Return whether what is *shown* was *printed*; `…` stands for what is another each time."""
    pattern = ".+".join(re.escape(part) for part in shown.split(_VARIES))
    return re.fullmatch(pattern, printed) is not None
