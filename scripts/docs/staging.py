"""The Markdown and the files of the site, as zensical takes them, in a folder.

A source of pages is a module, or anything else, with `pages` and `files`. An address is where
something is found from the root of the site: "" is the front page, "operations/v2/get_dag/" a page,
"assets/search.json" a file.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ROOT: Final = Path(__file__).resolve().parents[2]


class Source(Protocol):
    """What pages come from."""

    def pages(self) -> Iterable[tuple[str, str]]:
        """Yield the address of each page, and its Markdown."""
        raise NotImplementedError

    def files(self) -> Iterable[tuple[str, bytes]]:
        """Yield the address of each other file, and what is in it."""
        raise NotImplementedError


def stage(sources: Sequence[Source], folder: Path) -> dict[str, str]:
    """Write everything into *folder*, which is emptied first, and return the pages by address.

    Raises:
        ValueError: Two pages or two files have one address, or it is none of a page.
    """
    shutil.rmtree(folder, ignore_errors=True)
    pages: dict[str, str] = {}
    for source in sources:
        for address, text in source.pages():
            pages[address] = text
            write(folder / markdown_of(address), text.encode())
        for address, content in source.files():
            write(folder / address, content)
    return pages


def markdown_of(address: str) -> str:
    """Return the file that zensical makes the page at *address* of.

    Raises:
        ValueError: No page is there: it would not end with a slash.
    """
    if address and (not address.endswith("/") or address.startswith("/")):
        raise ValueError(f"{address!r} is no address of a page, such as 'operations/v2/'")
    # As the index of a folder, for then a link stands in it as it does in the page.
    return f"{address}index.md"


def write(file: Path, content: bytes) -> None:
    """Write a file that is not there yet.

    Raises:
        ValueError: It is.
    """
    if file.exists():
        raise ValueError(f"two sources write {file.name} into {file.parent}")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
