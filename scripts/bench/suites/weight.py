"""What has to be installed: the wheel, all files, how many distributions come along."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scripts.bench.environments import CONTESTANTS, ROOT, CannotRunError, wheel
from scripts.bench.measured import BYTES, COUNT, WALL, Measured

if TYPE_CHECKING:
    from scripts.bench.lab import Lab

SUITE: Final = "weight"
WHEEL: Final = "wheel"
OWN: Final = "installed, without what it needs"
ALL: Final = "installed, with what it needs"
NEEDED: Final = "distributions that it needs"
GENERATE: Final = "generating everything again and comparing, `make check`'s second half"
# The floor is no client, and the comparison with httpx is one with part of ourselves.
_WEIGHED: Final = ("ours", "official3", "official2", "stock", "mcp")
# Bytecode is left out: installers differ in whether and when they write it.
_CASES: Final[tuple[tuple[str, str, Callable[[str, Path], int]], ...]] = (
    (WHEEL, BYTES, lambda name, _: _wheel(name)),
    (OWN, BYTES, lambda name, site: _own(CONTESTANTS[name].distribution, site)),
    (ALL, BYTES, lambda _, site: sum(_size(found) for found in distributions(path=[str(site)]))),
    (NEEDED, COUNT, lambda _, site: len(list(distributions(path=[str(site)]))) - 1),
)


def measure(lab: Lab, *, full: bool) -> Iterator[Measured]:
    """Yield sizes and numbers, which are the same in every turn, so that there is one."""
    for case, unit, weigh in _CASES:
        for name in _WEIGHED:
            try:
                value = weigh(name, _site(lab.python(name)))
            except CannotRunError as error:
                yield Measured(SUITE, case, name, unit, failure=str(error))
            else:
                yield Measured(SUITE, case, name, unit, (float(value),))
    if full:
        yield _generating()


def _generating() -> Measured:
    began = time.perf_counter()
    command = [sys.executable, "-m", "scripts.generate", "--check"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - began
    if ended.returncode:
        why = (ended.stderr.strip() or ended.stdout.strip()).splitlines()[-1:]
        return Measured(SUITE, GENERATE, "ours", WALL, failure="".join(why) or "it failed")
    return Measured(SUITE, GENERATE, "ours", WALL, (seconds,))


def _site(python: Path) -> Path:
    return next((python.parents[1] / "lib").glob("python*/site-packages"))


def _wheel(name: str) -> int:
    found = wheel(name)
    if found is None:
        raise CannotRunError("its wheel was not kept")
    return found.stat().st_size


def _own(distribution: str, site: Path) -> int:
    """Return the size of one distribution of those in *site*."""
    for found in distributions(path=[str(site)]):
        if re.sub(r"[-_.]+", "-", found.name).lower() == distribution:
            return _size(found)
    raise CannotRunError(f"{distribution} is not installed")


def _size(found: Distribution) -> int:
    """Return the bytes of a distribution's files, by its record, without bytecode."""
    paths = [Path(str(file.locate())) for file in found.files or () if file.suffix != ".pyc"]
    return sum(path.stat().st_size for path in paths if path.is_file())
