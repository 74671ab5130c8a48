"""Rules for every file that git tracks."""

import fnmatch
import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# A module of tests may be longer by its literals.
LONGEST = {"wrapper": 350, "scripts": 350, "tests": 400}
# In two parts each, so that this file may be tracked too.
HOSTS = ["pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".org", "nodejs" + ".org"]
IGNORED = (ROOT / ".gitignore").read_text("utf-8").split()
PLACES = ["/" + "root/", "/" + "home/", "/" + "tmp/", "/" + "work/", "/" + "Users/"]


def is_ignored(name: str) -> bool:
    """Return whether .gitignore names a folder, given as its path from the root with a slash."""
    return any(
        fnmatch.fnmatch(f"/{name}", pattern if pattern.startswith("/") else f"*/{pattern}")
        for pattern in [".git/", *IGNORED]
    )


def tracked() -> list[str]:
    """Return the names of the files of the repository, whether committed yet or not.

    git is not asked: a downloaded archive has none, and git refuses a clone of another user's.
    """
    names: list[str] = []
    for folder, below, files in os.walk(ROOT):
        here = Path(folder).relative_to(ROOT)
        below[:] = sorted(one for one in below if not is_ignored(f"{(here / one).as_posix()}/"))
        names += ((here / one).as_posix() for one in sorted(files))
    # No socket that a running server has put here; .git is a file in a worktree.
    return [name for name in names if (ROOT / name).is_file() and name != ".git"]


# Published bytes are as they are, and so is what real servers answered.
OURS = [
    name
    for name in tracked()
    if not re.match(r"openapi/specs/|openapi/\w+\.yaml|tests/data/", name)
]
MODULES = [name for name in OURS if re.match(r"(wrapper|scripts|tests)/.*\.py$", name)]
TESTS = [name for name in MODULES if name.startswith("tests/")]


def text_of(name: str) -> str:
    """Return the text of a tracked file."""
    return (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("word", HOSTS + PLACES)
def test_no_address_of_one_machine(word: str) -> None:
    """No file names a package registry or a place on someone's machine: those are the reader's."""
    assert [] == [name for name in OURS if word in text_of(name)]


def test_modules_are_short() -> None:
    """A module of ours reads in one sitting."""
    lengths = {name: text_of(name).count("\n") for name in MODULES}

    assert {} == {
        name: length for name, length in lengths.items() if length > LONGEST[name.split("/")[0]]
    }


@pytest.mark.parametrize(
    "pattern",
    [
        r"\bmock\.patch\b|\bmonkeypatch\.setattr\b",
        r"\bpytest\.(skip|mark\.skip|mark\.skipif|importorskip|xfail|mark\.xfail)\b",
    ],
)
def test_tests_neither_patch_nor_skip(pattern: str) -> None:
    """What a test needs is handed in, and every test runs everywhere."""
    others = [name for name in TESTS if (ROOT / name) != Path(__file__)]

    assert [] == [name for name in others if re.search(pattern, text_of(name))]


def test_type_ignores_name_their_code() -> None:
    """An error is silenced by its code, so that no other hides behind it."""
    others = [name for name in MODULES if (ROOT / name) != Path(__file__)]
    bare = re.compile(r"#\s*(type: ignore(?!\[)|noqa(?!:))")

    assert [] == [name for name in others if bare.search(text_of(name))]


@pytest.mark.parametrize("name", ["constraints.txt", "scripts/bench/peers.txt"])
def test_constraints_pin_versions_and_nothing_else(name: str) -> None:
    """Each line is a name and an exact version: no address, no option, no hash."""
    lines = [line for line in text_of(name).splitlines() if not line.startswith("#")]

    assert [] == [line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.]+", line)]


def test_changelog_is_newest_first() -> None:
    """The versions in the changelog fall; what is not released stands first."""
    found = re.findall(r"^## \[(.+?)\]", text_of("CHANGELOG.md"), re.MULTILINE)
    releases = [tuple(int(part) for part in name.split(".")) for name in found[1:]]

    assert "Unreleased" == found[0]
    assert sorted(releases, reverse=True) == releases
