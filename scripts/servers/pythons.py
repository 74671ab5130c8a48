"""Finding a Python of the version that a release needs, and uv to install with."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import ServerError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .releases import Release

# A Python that was built without them starts, and then Airflow does not.
_PROBE = "import ssl, sqlite3, sys; print(sys.executable, '%d.%d' % sys.version_info[:2])"


def find_uv() -> str:
    """Return the path of uv: the project's, which is pinned, or else the one on the PATH.

    Raises:
        ServerError: There is none.
    """
    beside = Path(sys.executable).with_name("uv")
    found = str(beside) if os.access(beside, os.X_OK) else shutil.which("uv")
    if found is None:
        raise ServerError("uv was not found: run `make setup`, which puts it into .venv")
    return found


def find_python(release: Release, versions: Sequence[str]) -> tuple[str, str]:
    """Return the path and the version of the first of *versions* that this machine has.

    Raises:
        ServerError: It has none of them.
    """
    for version in versions:
        for candidate in _candidates(version):
            words = _output([candidate, "-c", _PROBE]).split()
            if words[1:] == [version]:
                return words[0], version
    raise ServerError(_missing(release, versions))


def _candidates(version: str) -> Iterator[str]:
    yield f"python{version}"
    # pyenv's shims on the PATH fail unless the version is chosen, so look behind them too.
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    yield from (str(path) for path in sorted(pyenv.glob(f"{version}.*/bin/python"), reverse=True))
    found = _output([find_uv(), "python", "find", "--no-python-downloads", version]).strip()
    if found:
        yield found


def _output(command: Sequence[str]) -> str:
    try:
        result = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return result.stdout if result.returncode == 0 else ""


def _missing(release: Release, versions: Sequence[str]) -> str:
    *others, last = versions
    either = f"{', '.join(others)} or {last}" if others else last
    return (
        f"Airflow {release} needs Python {either}, and there is none here (on the PATH, in pyenv "
        f"or uv). Install one, for example with `uv python install {versions[0]}`, "
        f"or take a release that runs on a newer Python"
    )
