"""The check of a built site: what is not there is told, with the page and the link."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.docs import links

OK = {
    "index.html": '<a href="guides/dates/#zone">d</a><a href="guides">g</a><a href="#top">t</a>'
    '<h1 id="top"></h1><link rel="stylesheet" href="assets/site.css">'
    '<a href="https://example.com/">elsewhere</a><a href="mailto:a@example.com">m</a>',
    "guides/index.html": '<a href="..">home</a><a href="./">here</a><img src="data:image/png,">',
    "guides/dates/index.html": '<h2 id="zone"></h2><a href="../../?q=1#top">up</a>'
    '<script src="../../assets/page.js"></script><link rel="canonical" href="https://a.example/">',
    "404.html": '<a href="/guides/">g</a><link rel="stylesheet" href="/assets/site.css">',
    "assets/site.css": "a { background: url('mark.svg'); }",
    "assets/page.js": 'import { b } from "./other.js";\nconst n = "http://www.w3.org/2000/svg";',
    "assets/other.js": "const path = /^https?:\\/\\//;",
    "assets/mark.svg": '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>',
}


def site(folder: Path, changed: dict[str, str] | None = None) -> Path:
    """Write a site that is whole but for what is *changed*."""
    for name, text in (OK | (changed or {})).items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return folder


def test_a_whole_site(tmp_path: Path) -> None:
    """Nothing is wrong with it; a link to elsewhere is not followed."""
    assert [] == links.faults(site(tmp_path), {"assets/search.json": ["guides/dates/#zone"]})


@pytest.mark.parametrize(
    ("html", "target", "says"),
    [
        ('<a href="guides/date/">', "guides/date/", "leads to nothing"),
        ('<a href="guides/dates/#gone">', "guides/dates/#gone", "leads to no such part"),
        ('<a href="#zone">', "#zone", "leads to no such part"),
        ('<a href="../guides/">', "../guides/", "leads to nothing"),
        ('<img src="assets/a.png">', "assets/a.png", "leads to nothing"),
        ('<img srcset="assets/mark.svg 1x, b.svg 2x">', "b.svg", "leads to nothing"),
        ('<form action="nowhere/">', "nowhere/", "leads to nothing"),
        ('<script src="https://a.example/a.js">', "https://a.example/a.js", "is loaded from"),
        ('<link rel="preload" href="//a.example/f">', "//a.example/f", "is loaded from"),
        ('<p style="background: url(http://a.example)">', "http://a.example", "is loaded from"),
    ],
)
def test_a_fault_of_a_page(tmp_path: Path, html: str, target: str, says: str) -> None:
    """It is told once, with the page that has it."""
    (found,) = links.faults(site(tmp_path, {"index.html": f'<h1 id="top"></h1>{html}'}))

    assert found.startswith(f"index.html: {target!r} {says}")


def test_an_id_that_is_there_twice(tmp_path: Path) -> None:
    """A link could lead to either."""
    found = links.faults(site(tmp_path, {"index.html": '<p id="top"></p><p id="top"></p>'}))

    assert ["index.html: two elements have the id 'top'"] == found


@pytest.mark.parametrize(
    ("name", "text", "target"),
    [
        ("assets/site.css", "@import 'https://fonts.example/css';", "https://fonts.example/css"),
        ("assets/site.css", 'a { src: url("//fonts.example/a") }', "//fonts.example/a"),
        ("assets/page.js", "fetch(`https://api.example/a`)", "https://api.example/a"),
        ("assets/page.js", 'new WebSocket("wss://a.example")', "wss://a.example"),
        ("assets/mark.svg", '<image href="https://a.example/b.png"/>', "https://a.example/b.png"),
    ],
)
def test_nothing_is_loaded_from_elsewhere(
    tmp_path: Path, name: str, text: str, target: str
) -> None:
    """Neither a style nor a script nor a picture names another host."""
    found = links.faults(site(tmp_path, {name: text}))

    assert [f"{name}: {target!r} is loaded from elsewhere"] == found


def test_a_script_that_is_missing(tmp_path: Path) -> None:
    """What a module imports has to be there."""
    found = links.faults(site(tmp_path, {"assets/page.js": 'import { a } from "./gone.js";'}))

    assert ["assets/page.js: './gone.js' leads to nothing"] == found


def test_addresses_that_a_script_makes_links_of(tmp_path: Path) -> None:
    """They are followed too, from the root of the site."""
    found = links.faults(site(tmp_path), {"assets/search.json": ["guides/#gone", "verbs/"]})

    assert [
        "assets/search.json: '/guides/#gone' leads to no such part of that page",
        "assets/search.json: '/verbs/' leads to nothing",
    ] == found
