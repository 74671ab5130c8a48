"""What is staged for zensical, and the pages that hold the others together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from airflow_rest import reference
from scripts.docs import contents, staging, written
from scripts.docs.__main__ import prune
from scripts.docs.facts import operation_at, summary


class Given:
    """A source of pages that are given to it."""

    def __init__(self, pages: dict[str, str], files: dict[str, bytes] | None = None) -> None:
        self._pages = pages
        self._files = files or {}

    def pages(self) -> Iterable[tuple[str, str]]:
        """Return the pages."""
        return self._pages.items()

    def files(self) -> Iterable[tuple[str, bytes]]:
        """Return the files."""
        return self._files.items()


def test_staging(tmp_path: Path) -> None:
    """A page is the index of its folder, a file stands at its address, nothing older stays."""
    (tmp_path / "old.md").write_text("old", "utf-8")
    sources = [Given({"": "home", "a/b/": "deep"}), Given({}, {"assets/a.json": b"[]"})]

    assert {"": "home", "a/b/": "deep"} == staging.stage(sources, tmp_path)
    assert {"index.md": "home", "a/b/index.md": "deep", "assets/a.json": "[]"} == {
        file.relative_to(tmp_path).as_posix(): file.read_text("utf-8")
        for file in tmp_path.rglob("*")
        if file.is_file()
    }


@pytest.mark.parametrize("address", ["a", "/a/", "a/b"])
def test_no_address_of_a_page(address: str) -> None:
    """It has to be a folder below the root."""
    with pytest.raises(ValueError, match="is no address of a page"):
        staging.markdown_of(address)


def test_two_pages_of_one_address(tmp_path: Path) -> None:
    """Neither is silently lost."""
    with pytest.raises(ValueError, match=r"two sources write index\.md into .*/a"):
        staging.stage([Given({"a/": "one"}), Given({"a/": "two"})], tmp_path)


def test_what_zensical_adds_is_removed(tmp_path: Path) -> None:
    """Of what is not a page, only what was staged stays."""
    for name in (
        "staged/assets/a.js",
        "site/assets/a.js",
        "site/assets/theme/b.js",
        "site/x/i.html",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", "utf-8")
    prune(tmp_path / "site", tmp_path / "staged")
    left = {one.relative_to(tmp_path).as_posix() for one in (tmp_path / "site").rglob("*")}

    assert {"site/assets", "site/assets/a.js", "site/x", "site/x/i.html"} == left


def test_links_of_guides() -> None:
    """They lead to where the guides are staged; what leads elsewhere is left alone."""
    text = "[d](dates.md) [e](errors.md#a-b) [h](https://example.com/a.md) `x.md`"
    placed = (
        "[d](../dates/index.md) [e](../errors/index.md#a-b) [h](https://example.com/a.md) `x.md`"
    )

    assert placed == written.placed(text, "../")


def test_the_front_page() -> None:
    """It leads to clearing failed tasks in one step, and to everything that can be looked up."""
    text = dict(written.pages())[""]
    cards = dict(re.findall(r'<li><a href="([^"]+)">(.*?)</a></li>', text))

    assert "Clear failed task instances" in cards["verbs/#clear"]
    assert {address for address, _, _ in written.LOOKED_UP} <= set(cards)
    assert '<button class="find"' in text
    with pytest.raises(ValueError, match="once"):
        written.front("no place")


def test_contents() -> None:
    """Each operation and each model is listed once, in the page of its API."""
    pages = dict(contents.pages())
    for api in reference.APIS:
        text = pages[f"operations/{api}/"]
        listed = re.findall(r'href="\.\./\.\./([^"]+)"', text)
        assert sorted(listed) == sorted(map(operation_at, reference.operations(api=api)))
        models = re.findall(r'href="\.\./\.\./(models/[^"]+)"', pages[f"models/{api}/"])
        assert len(set(models)) == len(models) == len(reference.models(api=api))
    assert "from 2.7.0" in pages["operations/v1/"]


@pytest.mark.parametrize(
    ("name", "api", "expected"),
    [
        ("post_clear_task_instances", "v2", "Clear task instances"),
        ("get_dags", "v1", "List DAGs"),
        ("get_health", "v2", ""),
    ],
)
def test_summary(name: str, api: str, expected: str) -> None:
    """It is what the operation does, never its name once more."""
    assert expected == summary(reference.operation(name, api=api))
