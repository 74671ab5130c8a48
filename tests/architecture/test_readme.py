"""The README says what is so: its versions, its errors, its commands."""

import re
from pathlib import Path

import pytest

import airflow_rest
from airflow_rest import reference
from scripts.docs import versions
from scripts.docs.written import LOOKED_UP

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def error_tree() -> list[tuple[str, str]]:
    """Return each error of the README's tree with the one it stands under, in order."""
    [block] = re.findall(r"```text\n(AirflowError\n.*?)```", README, re.DOTALL)
    parents = ["AirflowError"]
    pairs = []
    for line in block.splitlines()[1:]:
        match = re.match(r"([│ ]*)[├└]── (\w+)", line)
        assert match is not None, line
        depth = len(match[1]) // 4 + 1
        parents[depth:] = [match[2]]
        pairs.append((match[2], parents[depth - 1]))
    return pairs


def test_versions() -> None:
    """The tables of versions are what their script writes: run it if this fails."""
    assert versions.written(README) == README


@pytest.mark.parametrize(("name", "parent"), error_tree())
def test_error_tree(name: str, parent: str) -> None:
    """Each error stands under its base class, and can be imported from airflow_rest."""
    assert getattr(airflow_rest, parent) in getattr(airflow_rest, name).__bases__


def test_error_tree_is_whole() -> None:
    """No public error is missing from the tree."""
    public = {name for name in airflow_rest.__all__ if name.endswith("Error")}

    assert public - {"AirflowError"} == {name for name, _ in error_tree()}


def test_commands() -> None:
    """Each `make` command of the README and of CONTRIBUTING is a target of the Makefile."""
    text = README + (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))

    assert set(re.findall(r"\bmake ([a-z-]+)(?=[ `\n;])", text)) - targets <= {"alone"}


def test_verbs() -> None:
    """The README names every verb of both clients, and no other."""
    [sentence] = re.findall(r"^The verbs are (.*?);", README, re.MULTILINE)
    others = {"astro", "call", "close", "curl", "pages", "software", "url", "with_options"}
    others |= {"from_astro_config", "from_env", "from_link", "largest_answer"}

    for client in (airflow_rest.Airflow, airflow_rest.AsyncAirflow):
        public = {name for name in dir(client) if not name.startswith("_")}
        assert public - others == set(re.findall(r"`(\w+)`", sentence))


def test_addresses() -> None:
    """Each address of the site that is named is one that it is looked up at."""
    named = set(re.findall(r"`(/[a-z]+/)`", README))

    assert {f"/{address}" for address, *_ in LOOKED_UP} == named


@pytest.mark.parametrize("call", re.findall(r"`(reference\..*?)`", README))
def test_looking_up(call: str) -> None:
    """What is shown of the reference finds something."""
    assert eval(call, {"reference": reference})  # noqa: S307 - our own README


def test_links() -> None:
    """Each link to a file of the repository leads somewhere."""
    targets = re.findall(r"\]\((?!https://)([^)]+)\)", README)

    assert [] == [target for target in targets if not (ROOT / target).exists()]
