"""The run of triggers under faults, on a stand-in for a server."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("behaviour", ["fails", "falls"])
def test_server_that_does_not_start_fails(behaviour: str, cache: Path, tmp_path: Path) -> None:
    """It is told of with the last lines of what failed, and nothing that was not asked is good."""
    (cache / "venvs" / "2.11.2" / "behaviour").write_text(behaviour)
    env = {"PATH": os.environ["PATH"], "AIRFLOW_CACHE": str(cache), "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-m", "tests.faults", "2.11.2", "--seed", "1"]

    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)

    assert "is broken" in done.stdout
    lines = ["could not be tested: 2.11.2", "0 asked, 0 made, 0 lost, 0 doubled"]
    assert lines == done.stdout.splitlines()[-2:]
    assert 1 == done.returncode
    assert [] == list(tmp_path.glob("airflow-rest-*"))


def test_what_is_no_release_is_told() -> None:
    """The command line says so at once."""
    command = [sys.executable, "-m", "tests.faults", "2.x"]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert "'2.x' is no release of Airflow" in done.stderr
    assert 2 == done.returncode
