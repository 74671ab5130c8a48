"""Build the site into site/, and check it: `python -m scripts.docs`.

It ends with a line that sums it up, and fails if what that promises does not hold.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Final

from scripts.docs import (
    changes,
    contents,
    finding,
    links,
    matrix,
    migrating,
    models,
    operations,
    staging,
    verb_page,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

STAGED: Final = staging.ROOT / "build/docs"
SITE: Final = staging.ROOT / "site"
SOURCES: Final[Sequence[staging.Source]] = (
    written,
    contents,
    operations,
    models,
    verb_page,
    matrix,
    changes,
    migrating,
)
"""Where the pages come from; zensical.toml has those of the navigation."""

MOST_SECONDS: Final = 90
MOST_BYTES: Final = 300_000


def main() -> int:
    """Build and check, and return the status to exit with."""
    began = time.monotonic()
    pages = staging.stage(SOURCES, STAGED)
    index = finding.index(pages)
    staging.write(STAGED / finding.ADDRESS, index)
    shutil.rmtree(SITE, ignore_errors=True)
    built = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--clean", "--strict"],
        cwd=staging.ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    if built.returncode:
        print(built.stdout + built.stderr, file=sys.stderr)
        print("docs failed: zensical could not build them")
        return 1
    prune(SITE, STAGED)
    broken = links.faults(SITE, {finding.ADDRESS: finding.addresses(index)})
    missing = [one for one in pages if not (SITE / one / "index.html").is_file()]
    found = sorted(SITE.rglob("*.html"), key=lambda file: file.stat().st_size)
    heavy = [one for one in found if one.stat().st_size > MOST_BYTES]
    seconds = time.monotonic() - began
    problems = [
        *broken,
        *(f"{one}: has no page" for one in missing),
        *(f"{_named(one)}: {one.stat().st_size} bytes, more than {MOST_BYTES}" for one in heavy),
        *([f"it took more than {MOST_SECONDS} s"] if seconds > MOST_SECONDS else []),
    ]
    for problem in problems:
        print(problem, file=sys.stderr)
    largest = found[-1]
    print(
        f"docs {'failed' if problems else 'passed'}: {len(found)} pages in {seconds:.1f} s, the "
        f"largest {_named(largest)} of {largest.stat().st_size / 1000:.0f} kB, "
        f"{len(broken)} broken links"
    )
    return 1 if problems else 0


def prune(site: Path, staged: Path) -> None:
    """Remove what zensical adds of its own theme and search, which no page of ours asks for."""
    for file in [*site.rglob("*")]:
        ours = file.suffix == ".html" or (staged / file.relative_to(site)).is_file()
        if file.is_file() and not ours:
            file.unlink()
    for folder in sorted((one for one in site.rglob("*") if one.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def _named(file: Path) -> str:
    name = file.relative_to(SITE).as_posix()
    return name.removesuffix("index.html") or "the front page"


if __name__ == "__main__":
    sys.exit(main())
