"""Each command of this project that a text names is there, and takes what it is given there."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from airflow_rest import reference
from tests.docs.pages import ROOT, WRITTEN, blocks

PAGES: Final = [
    *WRITTEN,
    *(ROOT / f"{one}.md" for one in ("CONTRIBUTING", "SECURITY", "CHANGELOG")),
]
CODE: Final = [
    file for name in ("scripts", "tests", "wrapper") for file in (ROOT / name).rglob("*.py")
]
EXTRAS: Final = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"][
    "optional-dependencies"
]
OTHERS: Final = {"astro", "cd", "curl", "export"}
"""What a block may call that is not of this project."""
# What may be left out, what the reader fills in, and where the output goes.
_OPEN: Final = ((r"(?<= )\[([^]]*)\]", r"\1"), (r"<the release>", "3.3.2"), (r" > .*", ""))
_OURS: Final = re.compile(
    r"(?:[A-Z]+=\S+ )?"
    r"(?:make|pip install|(?:\.venv/bin/)?python -m (?:scripts|tests)|scripts/airflow-up)\b.+"
)


def lines(page: Path) -> Iterator[str]:
    """Give each line for a shell."""
    for block in blocks(page):
        if block.language == "sh":
            yield from re.split(r"\n(?! )", block.text.replace("\\\n", " ").strip())


def spans(file: Path) -> Iterator[str]:
    """Give each command of ours between backticks."""
    for text in re.findall(r"`([^`\n]+)`", file.read_text("utf-8")):
        if _OURS.fullmatch(text):
            yield text


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.stem)
def test_lines_for_a_shell(page: Path) -> None:
    """Each calls a target of make, an extra of ours, or a script that is there."""
    assert [] == [fault for line in lines(page) for fault in faults(line)]


def test_commands_in_texts() -> None:
    """Each that a page, a docstring or a message names is there as well, with its options."""
    found = {text: file.name for file in (*PAGES, *CODE) for text in spans(file)}

    assert 30 < len(found)
    assert [] == [f"{found[text]}: {fault}" for text in found for fault in faults(text)]


def test_what_make_says_of_its_targets() -> None:
    """Each takes the variables that its line in the list of targets names."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    told = re.findall(r"^([a-z-]+):.*?## (.*)$", makefile, re.MULTILINE)
    found = [
        f"make {target} {given}"
        for target, text in told
        for given in re.findall(r'[A-Z]+=(?:"[^"]*"|[\w./]+)', text)
    ]

    assert 4 < len(found)
    assert [] == [fault for line in found for fault in faults(line)]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("make nothing", "No rule to make target"),
        ("make lint AIRFLOW=3.3.2", "make lint asks for no AIRFLOW"),
        ("make demo AIRFLOW=3.3.99", "3.3.99 is no release"),
        ('make test-faults AIRFLOW="3.3.2 --pulls 60"', "tests.faults has no --pulls"),
        ("python -m tests.live 3.3.2 --ingres 3.3.2", "tests.live has no --ingres"),
        ("python -m scripts.nothing", "there is no scripts.nothing"),
        ("python -m tests.answers --all", "tests.answers has no --all"),
        ("pip install airflow-rest[dust]", "there is no extra of airflow-rest[dust]"),
        ("scripts/airflow-down 3.3.2", "there is no scripts/airflow-down"),
    ],
)
def test_what_is_not_there(line: str, fault: str) -> None:
    """A command that does not work as it stands is told, and why."""
    [found] = faults(line)

    assert fault in found


def faults(line: str) -> list[str]:
    """Return why a line would not work."""
    for pattern, instead in _OPEN:
        line = re.sub(pattern, instead, line)
    words = shlex.split(line, comments=True)
    given = [word for word in words if re.match(r"[A-Z]+=", word)]
    match [word for word in words if word not in given]:
        case []:
            return []
        case "make", *targets:
            return [fault for one in targets for fault in _of_make(one, given)]
        case "pip", "install", what:
            known = re.fullmatch(r"(?:airflow-rest|\.)(?:\[(\w+)\])?", what)
            there = known is not None and known[1] in {None, *EXTRAS}
            return [] if there else [f"there is no extra of {what}"]
        case ((".venv/bin/python" | "python"), "-m", module, *arguments):
            return _of_module(module, arguments)
        case script, *arguments if script not in OTHERS:
            there = (ROOT / script).is_file()
            return [*_of_releases(arguments)] if there else [f"there is no {script}"]
        case _:
            return []


def _of_make(target: str, given: Iterable[str]) -> list[str]:
    """Return what is wrong with a target, its variables, and what it calls with these."""
    plain, error = _recipe(target)
    recipe, _ = _recipe(target, *given)
    if error:
        return [f"make {target}: {error}"]
    if given and recipe == plain:
        return [f"make {target} asks for no {' '.join(one.partition('=')[0] for one in given)}"]
    called = re.findall(r"python -m ((?:scripts|tests)\..*)", recipe)
    parts = (shlex.split(one) for one in called)
    return [fault for module, *arguments in parts for fault in _of_module(module, arguments)]


@cache
def _recipe(target: str, *given: str) -> tuple[str, str]:
    """Return the lines that make would run, and why it cannot."""
    command = ["make", "--dry-run", target, *given]
    env = {name: one for name, one in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    return done.stdout, done.stderr.strip()


def _of_module(module: str, arguments: Iterable[str]) -> list[str]:
    """Return what is wrong with a module of ours, and with what it is given."""
    place = ROOT / module.replace(".", "/")
    files = [one for one in (place.with_suffix(".py"), place / "__main__.py") if one.is_file()]
    if not files:
        return [f"there is no {module}"]
    options = [one for one in arguments if one.startswith("-")]
    # What takes no options would do its work.
    known = _options(module) if options and "argparse" in files[0].read_text("utf-8") else set()
    unknown = [f"{module} has no {one}" for one in options if one not in known]
    return [*unknown, *_of_releases(arguments)]


@cache
def _options(module: str) -> set[str]:
    """Return the options that a module tells of itself."""
    command = [sys.executable, "-m", module, "--help"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return {*re.findall(r"(?<![\w-])--?[a-z][a-z-]*", told)}


def _of_releases(arguments: Iterable[str]) -> Iterator[str]:
    known = reference.releases()
    for one in arguments:
        if re.fullmatch(r"\d+\.\d+\.\d+", one) and one not in known:
            yield f"{one} is no release"
