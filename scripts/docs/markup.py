"""Pieces of HTML, as the pages have them."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

from pygments import highlight  # type: ignore[import-untyped]  # it has no stubs of its own
from pygments.formatters import HtmlFormatter  # type: ignore[import-untyped]  # as above
from pygments.lexers import get_lexer_by_name  # type: ignore[import-untyped]  # as above

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FORMATTER = HtmlFormatter(nowrap=True)


def escaped(text: object) -> str:
    """Return *text* as HTML shows it."""
    return html.escape(str(text), quote=True)


def code(text: object) -> str:
    """Return *text* as code in a line."""
    return f"<code>{escaped(text)}</code>"


def slashed(path: str) -> str:
    """Return a path as HTML that may be broken between its parts, where there is little room."""
    return escaped(path).replace("/", "/<wbr>")


def request(name: str, path: str) -> str:
    """Return a request: its method with its colour, and its path as code."""
    return f"{method(name)} <code>{slashed(path)}</code>"


def block(text: str, language: str) -> str:
    """Return code as a block with its colours."""
    shown = highlight(text, get_lexer_by_name(language), _FORMATTER)
    return f'<div class="highlight"><pre><code>{shown}</code></pre></div>'


def prose(text: str) -> str:
    """Return a description of a spec, which is Markdown, as HTML in a cell.

    Of Markdown there is what these descriptions have: paragraphs, lists, code, emphasis and links.
    A link into Airflow's own page has no target here, and is its text alone.
    """
    parts = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        lead, *items = re.split(r"(?:^|\n)\s*[-*] ", paragraph.strip())
        if lead:
            parts.append(f"<p>{_inline(_one_line(lead))}</p>")
        if items:
            shown = "".join(f"<li>{_inline(_one_line(item))}</li>" for item in items)
            parts.append(f"<ul>{shown}</ul>")
    return "".join(parts)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _inline(text: str) -> str:
    made = []
    for index, part in enumerate(re.split(r"``(.+?)``|`(.+?)`", text)):
        if part is None:
            continue
        if index % 3:
            made.append(code(part))
            continue
        plain = escaped(re.sub(r"<[^>]*>", "", part))
        plain = re.sub(r"\[([^\]]+)\]\((https?://[^)\s]+)\)", r'<a href="\2">\1</a>', plain)
        plain = re.sub(r"\[([^\]]+)\]\([^)\s]*\)", r"\1", plain)
        plain = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", plain)
        made.append(re.sub(r"(?<!\w)\*(\S.*?)\*(?!\w)", r"<em>\1</em>", plain))
    return "".join(made)


def releases(since: str | None, until: str | None) -> str:
    """Return the releases that have something in words, or "" for all of them."""
    if since and until:
        return f"{since} to {until}"
    if since:
        return f"from {since}"
    return f"to {until}" if until else ""


def span(since: str | None, until: str | None) -> str:
    """Return the releases that have something as a label, or "" for all of them."""
    kind = "span until" if until else "span"
    told = releases(since, until)
    return f'<span class="{kind}">{told}</span>' if told else ""


def method(name: str) -> str:
    """Return a method of HTTP with its colour."""
    return f'<span class="method {name.lower()}">{name}</span>'


def table(label: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table of facts; a narrow screen shows each row as a card.

    Args:
        label: What it is a table of, for whoever hears it.
        heads: Of the columns.
        rows: HTML of the cells; the first one names the row.
    """
    head = "".join(f'<th scope="col">{one}</th>' for one in heads)
    lines = [
        f'<tr><th scope="row">{first}</th>{"".join(f"<td>{one}</td>" for one in rest)}</tr>'
        for first, *rest in rows
    ]
    body = "\n".join(lines)
    return (
        f'<div class="wide" role="region" aria-label="{escaped(label)}" tabindex="0">'
        f'<table class="cards">\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>'
        "</table></div>"
    )


def page(title: str, parts: Iterable[str], **meta: Any) -> str:
    """Return a page as zensical takes it: what the theme is told of it, and Markdown."""
    lines = [f"{name}: {json.dumps(value)}" for name, value in {"title": title, **meta}.items()]
    text = "\n\n".join(part for part in parts if part)
    return "---\n" + "\n".join(lines) + f"\n---\n\n# {title}\n\n{text}\n"
