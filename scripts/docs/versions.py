"""Write the tables of versions into README.md: `python -m scripts.docs.versions`.

They are made from openapi/specs.toml, the generated code, and the list of servers that the live
tests run on.
"""

from __future__ import annotations

import importlib
import itertools
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scripts.fetch import specs
from scripts.servers.releases import TRIED, Release, parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ROOT: Final = Path(__file__).resolve().parents[2]
README: Final = ROOT / "README.md"
BEGIN: Final = "<!-- from here on written by `python -m scripts.docs.versions` -->\n"
END: Final = "<!-- up to here -->\n"

_APIS: Final = {1: "experimental", 2: "v1", 3: "v2"}
_SOURCES: Final = {
    "v1": ("Airflow 2", {"v1"}),
    "v2": ("Airflow 3", {"v2"}),
    "auth": ("Airflow 3, its simple auth manager", {"auth"}),
    "fab": ("FAB provider, for Airflow 3", {"fab", "fab-flask"}),
}
_OURS: Final = (
    "Airflow 1.10, and 2 with `enable_experimental_api`; nobody published a spec, so it is ours, "
    "from real answers"
)


def servers(recorded: Iterable[specs.Spec], tried: Sequence[Release]) -> list[str]:
    """Return the table of what is supported: a row for each minor release of Airflow.

    Args:
        recorded: The specs.
        tried: The releases whose servers the live tests run on.
    """
    known = {parse(spec.release) for spec in recorded if spec.api in ("v1", "v2")}
    known |= {release for release in tried if release.major == 1}  # it published no spec
    rows = []
    for minor, group in itertools.groupby(sorted(known), key=lambda release: release[:2]):
        releases = list(group)
        first, last = str(releases[0]), str(releases[-1])
        span = first if first == last else f"{first} to {last}"
        live = ", ".join(str(release) for release in tried if release[:2] == minor)
        api = _APIS[minor[0]]
        rows.append(
            f"| {minor[0]}.{minor[1]} | {span} | `/api/{api}`, `airflow_openapi.{api}` |"
            f" {live or 'not yet'} |"
        )
    return [
        "| Airflow | Releases | API | Live tests run on |",
        "|---|---|---|---|",
        *rows,
    ]


def packages(recorded: Sequence[specs.Spec]) -> list[str]:
    """Return the table of the generated packages and what each was built from."""
    rows = []
    for package, (source, apis) in _SOURCES.items():
        found = sorted(
            (spec for spec in recorded if spec.api in apis), key=lambda spec: spec.version
        )
        releases = len({spec.release for spec in found})
        rows.append(
            f"| `airflow_openapi.{package}` | {_operations(package)} | {source} | {releases} |"
            f" {found[0].release} | {found[-1].release} | {len({spec.file for spec in found})} |"
        )
    answers = sorted(parse(folder.name) for folder in (ROOT / "tests/data/experimental").iterdir())
    rows.append(
        f"| `airflow_openapi.experimental` | {_operations('experimental')} | {_OURS} |"
        f" {len(answers)} | {answers[0]} | {answers[-1]} | 1 |"
    )
    return [
        "| Package | Operations | Spec of | Releases | First | Last | Distinct specs |",
        "|---|---|---|---|---|---|---|",
        *rows,
    ]


def written(readme: str) -> str:
    """Return *readme* with the tables as they are now.

    Raises:
        ValueError: The lines between which they stand are not there, once each.
    """
    pattern = f"(?s){re.escape(BEGIN)}.*?{re.escape(END)}"
    if len(re.findall(pattern, readme)) != 1:
        raise ValueError(f"{README.name} must have the lines {BEGIN!r} and {END!r}, once each")
    recorded = specs.read()
    lines = ["", *servers(recorded, TRIED), "", *packages(recorded), "", ""]
    tables = "\n".join(lines)
    return re.sub(pattern, lambda _: f"{BEGIN}{tables}{END}", readme)


def main() -> int:
    """Write the tables, and say whether they changed."""
    before = README.read_text("utf-8")
    after = written(before)
    README.write_text(after, "utf-8")
    print(f"{README.name} {'was up to date' if before == after else 'has new tables'}")
    return 0


def _operations(package: str) -> int:
    return len(importlib.import_module(f"airflow_openapi.{package}").OPERATIONS)


if __name__ == "__main__":
    sys.exit(main())
