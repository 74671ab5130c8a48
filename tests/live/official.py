"""The official client, in an environment of its own: what people come from."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]


def printed(program: str, release: str) -> str:
    """Return what a program prints that is run with apache-airflow-client of this release."""
    return _run(str(_python(release)), "-I", "-c", program)


def _python(release: str) -> Path:
    """Return the environment's Python; it is made once, under build/live."""
    folder = ROOT / "build" / "live" / f"apache-airflow-client-{release}"
    python, made = folder / "bin" / "python", folder / ".made"
    if not made.exists():
        venv.create(folder, clear=True, with_pip=False)
        pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet"]
        wanted = ["-c", str(ROOT / "constraints.txt"), f"apache-airflow-client=={release}", "httpx"]
        _run(*pip, *wanted)
        made.touch()
    return python


def _run(*command: str) -> str:
    """Return what a command prints; if it fails, so does the test, with what it says."""
    env = os.environ | {"NO_PROXY": "127.0.0.1"}  # where the server is
    done = subprocess.run(command, env=env, capture_output=True, check=False, text=True)
    assert not done.returncode, done.stderr
    return done.stdout
