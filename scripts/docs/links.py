"""Whether a built site holds together: every link, anchor and asset of each page is there.

What a browser loads by itself has to come from the site; a link that a person follows may lead
elsewhere, and is not followed.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

# What a page loads without being asked; of <link>, everything that is not only told.
_LOADS: Final = {
    ("script", "src"), ("img", "src"), ("source", "src"), ("video", "src"), ("video", "poster"),
    ("audio", "src"), ("track", "src"), ("iframe", "src"), ("embed", "src"), ("object", "data"),
    ("link", "href"), ("image", "href"), ("use", "href"), ("input", "src"),
}  # fmt: skip
_TOLD: Final = {"canonical", "alternate", "next", "prev", "author", "license", "help"}
# Of a style: url(...) and @import. Of a script: a text that is an address. A namespace is a name.
_IN_TEXT: Final = {
    ".css": re.compile(r"""(?:url\(\s*|@import\s+)["']?([^"')\s;]+)"""),
    ".js": re.compile(
        r"""(?:(?<=\bfrom )|(?<=\bimport ))["']([^"']+)"""
        r"""|["'`]((?:https?:|wss?:)?//(?!www\.w3\.org/)[^"'`\s]+)"""
    ),
    ".svg": re.compile(r"""(?:href\s*=\s*|url\(\s*)["']?([^"')\s]+)"""),
}


class Link(NamedTuple):
    """A reference from a page.

    Attributes:
        target: As it stands there.
        loaded: Whether the browser loads it by itself.
    """

    target: str
    loaded: bool


class Page(HTMLParser):
    """A page: what it refers to, and where it can be linked to.

    Attributes:
        links: In its order.
        ids: Its anchors.
        twice: Ids that several elements have.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[Link] = []
        self.ids: set[str] = set()
        self.twice: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what an element refers to."""
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            if given["id"] in self.ids:
                self.twice.append(given["id"])
            self.ids.add(given["id"])
        for name, value in given.items():
            if (tag, name) in _LOADS:
                told = set(given.get("rel", "").split()) & _TOLD
                self.links.append(Link(value, loaded=not told))
            elif name == "href" or (tag == "form" and name == "action"):
                self.links.append(Link(value, loaded=False))
            elif name == "srcset":
                targets = [part.split()[0] for part in value.split(",") if part.strip()]
                self.links += [Link(target, loaded=True) for target in targets]
            elif name == "style":
                self.links += [Link(target, loaded=True) for target in _targets(value, ".css")]


def _targets(text: str, suffix: str) -> list[str]:
    """Return what a style, a script or a picture loads by itself."""
    pattern = _IN_TEXT.get(suffix)
    matches = pattern.finditer(text) if pattern else ()
    return [next(filter(None, match.groups())) for match in matches]


def faults(site: Path, more: Mapping[str, Iterable[str]] | None = None) -> list[str]:
    """Return what is wrong in a folder with a built site; each names the page and the link.

    Args:
        site: The folder.
        more: Addresses from the root that a script makes links of, by the file that it has them of.
    """
    files = {file.relative_to(site).as_posix(): file for file in site.rglob("*") if file.is_file()}
    pages = {
        name: Page(file.read_text("utf-8"))
        for name, file in files.items()
        if file.suffix == ".html"
    }
    found: list[str] = []
    for name, page in pages.items():
        found += [f"{name}: two elements have the id {one!r}" for one in page.twice]
        for link in dict.fromkeys(page.links):
            fault = _fault(name, link, set(files), pages)
            if fault:
                found.append(f"{name}: {link.target!r} {fault}")
    texts = [(name, file) for name, file in files.items() if file.suffix in _IN_TEXT]
    others = [
        (name, Link(target, loaded=True))
        for name, file in texts
        for target in _targets(file.read_text("utf-8"), file.suffix)
    ]
    for name, targets in (more or {}).items():
        others += [(name, Link(f"/{target}", loaded=False)) for target in targets]
    for name, link in others:
        fault = _fault(name, link, set(files), pages)
        if fault:
            found.append(f"{name}: {link.target!r} {fault}")
    return found


def _fault(name: str, link: Link, files: set[str], pages: dict[str, Page]) -> str:
    """Return what is wrong with a link of the file *name*, or ""."""
    parts = urlsplit(link.target)
    if parts.scheme == "data":
        return ""
    if parts.scheme or parts.netloc:
        return "is loaded from elsewhere" if link.loaded else ""
    # A leading slash is the root of the site: so 404.html refers to it, whatever was asked for.
    path = urlsplit(urljoin(f"/{name}", link.target)).path
    climbed = parts.path.count("../") > name.count("/")
    target = unquote(path).lstrip("/") if parts.path else name
    if not climbed and (target == "" or target.endswith("/")):
        target += "index.html"
    elif not climbed and target not in files and f"{target}/index.html" in files:
        target += "/index.html"
    if climbed or target not in files:
        return "leads to nothing"
    if parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].ids:
        return "leads to no such part of that page"
    return ""
