"""The pages that people wrote, and what the theme needs beside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scripts.docs.staging import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER: Final = ROOT / "docs"


def pages() -> Iterable[tuple[str, str]]:
    """Yield the front page and the guides."""
    yield "", placed((FOLDER / "index.md").read_text("utf-8"), "")
    for file in sorted(FOLDER.glob("guides/*.md")):
        yield f"guides/{file.stem}/", placed(file.read_text("utf-8"), "../")


def placed(text: str, up: str) -> str:
    """Return *text* with its links to other files leading to where these are staged.

    Args:
        text: Markdown, which links to `guides/dates.md` or, from a guide, to `dates.md`.
        up: What leads from the page's own folder to the one that such a link starts in.
    """
    return re.sub(r"\]\((?!https?:)([\w/-]+)\.md(#[\w-]+)?\)", rf"]({up}\1/index.md\2)", text)


def files() -> Iterable[tuple[str, bytes]]:
    """Yield style, scripts and icons."""
    for file in sorted(FOLDER.glob("assets/*")):
        yield f"assets/{file.name}", file.read_bytes()
