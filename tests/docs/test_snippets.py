"""Every block of code in the README and the guides is run, and does what its page says of it."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import httpx
import pytest

from tests.docs.answering import Answering, Experimental
from tests.docs.clearing import PAGE as CLEARING
from tests.docs.comparing import differences, unlike
from tests.docs.pages import GUIDES, WRITTEN, blocks, shown
from tests.docs.running import ENVIRONMENT, Session

# README's have a test of their own, in tests/architecture, and those of two releases in one page in
# test_clearing.
PAGES = [page for page in WRITTEN if page.name not in ("README.md", CLEARING.name)]
RELEASES = {"coming-from-requests": "2.11.2", "coming-from-experimental": "1.10.15"}
NEWEST = "3.3.2"


def served(page: Path) -> tuple[Session, Answering | Experimental]:
    """Return what blocks of a page are run in, and the server that its clients speak to."""
    release = RELEASES.get(page.stem, NEWEST)
    server = Experimental(release) if release.startswith("1.") else Answering(release)
    transport = httpx.MockTransport(server)
    return Session(transport, transport), server


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Set the variables, and have the Astro CLI's file where somebody logged in."""
    login = "context: astronomer.io\ncontexts: {astronomer_io: {token: Bearer a-token}}\n"
    (tmp_path / "config.yaml").write_text(login, "utf-8")
    for name, value in {**ENVIRONMENT, "ASTRO_HOME": str(tmp_path)}.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_python_runs_as_it_stands(page: Path) -> None:
    """Each block of Python runs after those before it, and prints what the page shows."""
    session, _ = served(page)
    wrong = [
        one for block, output in shown(page) for one in unlike(block, output, session.run(block))
    ]

    assert [] == wrong


@pytest.mark.parametrize(
    "page", sorted(GUIDES.glob("coming-from-*.md")), ids=lambda page: page.stem
)
def test_what_people_did_before_compiles(page: Path) -> None:
    """A block of how it was done before is Python, and what comes next is how it is done now."""
    python = [one for one in blocks(page) if one.language == "python"]
    pairs = [(old, new) for old, new in pairwise(python) if old.before]

    assert pairs
    assert [] == [old.where for old, new in pairs if new.before]
    for old, _ in pairs:
        compile(old.text, old.where, "exec")


@pytest.mark.parametrize("page", RELEASES)
def test_new_calls_ask_what_the_old_ones_did(page: str) -> None:
    """What took requests before sends the same method, path and body with this client."""
    path = GUIDES / f"{page}.md"
    (before, old), (after, new) = served(path), served(path)
    wrong, compared = [], 0
    for block in (one for one in blocks(path) if one.language == "python"):
        (before if block.before else after).run(block)
        if block.before:
            continue
        if old.calls:
            wrong += [f"{block.where}: {one}" for one in differences(old.calls, new.calls)]
            compared += 1
        old.calls.clear()
        new.calls.clear()

    assert [] == wrong
    assert compared


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.stem)
def test_every_block_says_what_it_is(page: Path) -> None:
    """A block is Python, for a shell, or text; a fence is closed, and opened once."""
    found = blocks(page)
    fences = re.findall(r"^```", page.read_text("utf-8"), re.MULTILINE)

    assert {one.language for one in found} <= {"python", "sh", "text"}
    assert 2 * len(found) == len(fences)


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.stem)
def test_links_lead_somewhere(page: Path) -> None:
    """Each link to a file of the repository, or to a heading in one, leads there."""
    text = page.read_text("utf-8")
    targets = re.findall(r"\]\((?!https?://)([^)#]*)(?:#([^)]*))?\)", text)
    lost = []
    for name, heading in targets:
        file = page.parent / name if name else page
        if not file.exists() or (heading and heading not in headings(file)):
            lost.append(f"{name}#{heading}")

    assert [] == lost


def headings(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as a code host makes them."""
    found = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", one).strip().lower().replace(" ", "-") for one in found}
