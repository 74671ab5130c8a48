"""The pages that people wrote, and what the theme needs beside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scripts.docs.markup import code, escaped
from scripts.docs.staging import ROOT
from scripts.docs.verbs import VERBS

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER: Final = ROOT / "docs"
PLACE: Final = "<!-- Here the site has its search, what the verbs do, and its contents. -->\n"
LOOKED_UP: Final = (
    ("verbs/", "Every verb: its arguments, and what it asks of each release", "Verbs"),
    (
        "operations/",
        "Every operation: what it takes, what it answers, how to call it",
        "Operations",
    ),
    ("models/", "Every model: its fields, release by release", "Models"),
    ("matrix/", "Every operation against every minor release, to filter", "Endpoint matrix"),
    ("changes/", "What differs between any two releases", "What changed"),
    ("migrating/", "What a script has to change for Airflow 3, to print", "From Airflow 2 to 3"),
)
"""Address, what is there, and title of each card of the front page."""
_FIRST: Final = (
    "trigger", "wait", "clear", "logs", "dag_runs", "task_instances", "dags", "pause", "config",
)  # fmt: skip


def pages() -> Iterable[tuple[str, str]]:
    """Yield the front page, the benchmarks and the guides."""
    yield "", front(placed((FOLDER / "index.md").read_text("utf-8"), ""))
    yield "benchmarks/", placed((FOLDER / "benchmarks.md").read_text("utf-8"), "../")
    for file in sorted(FOLDER.glob("guides/*.md")):
        yield f"guides/{file.stem}/", placed(file.read_text("utf-8"), "../")


def front(text: str) -> str:
    """Return the front page with the search, what the verbs do, and where to look things up.

    Raises:
        ValueError: It has no place for them.
    """
    if text.count(PLACE) != 1:
        raise ValueError(f"docs/index.md must have the line {PLACE!r} once")
    search = (
        '<button class="find" type="button" aria-haspopup="dialog"><svg viewBox="0 0 24 24" '
        'aria-hidden="true"><circle cx="11" cy="11" r="6"/><path d="m20 20-4.5-4.5"/></svg> '
        "<span>Search: clear a failed task, dag_run_id, GET /dags/{dag_id}/dagRuns</span></button>"
    )
    verbs = [(f"verbs/#{name}", VERBS[name].task, f"airflow.{name}") for name in _FIRST]
    parts = [
        search,
        "## What you want to do {#do}",
        _cards(verbs),
        "## Look it up {#look-up}",
        _cards(LOOKED_UP),
    ]
    return text.replace(PLACE, "\n\n".join(parts))


def _cards(found: Iterable[tuple[str, str, str]]) -> str:
    items = [
        f'<li><a href="{address}">{escaped(about)} {code(name)}</a></li>'
        for address, about, name in found
    ]
    return f'<ul class="tasks">{"".join(items)}</ul>'


def placed(text: str, up: str) -> str:
    """Return *text* with its links to other files leading to where these are staged.

    Args:
        text: Markdown, which links to `guides/dates.md` or, from a guide, to `dates.md`.
        up: What leads from the page's own folder to the one that such a link starts in.
    """
    text = text.replace("](assets/", f"]({up}assets/")
    return re.sub(r"\]\((?!https?:)([\w/-]+)\.md(#[\w-]+)?\)", rf"]({up}\1/index.md\2)", text)


def files() -> Iterable[tuple[str, bytes]]:
    """Yield style, scripts and icons."""
    for file in sorted(FOLDER.glob("assets/*")):
        yield f"assets/{file.name}", file.read_bytes()
