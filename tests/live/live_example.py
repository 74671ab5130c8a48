from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.servers.configuration import PASSWORD, USER

if TYPE_CHECKING:
    from scripts.servers.server import Server

SCRIPT = Path(__file__).parents[2] / "docs/examples/fleet.py"


def test_the_script_for_a_fleet(server: Server) -> None:
    """The script of docs/examples does the same on every release."""
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "quick", "task", server.address.url],
        env=os.environ | {"AIRFLOW_USERNAME": USER, "AIRFLOW_PASSWORD": PASSWORD},
        capture_output=True,
        check=True,
        text=True,
        timeout=300,
    )

    assert f"{server.address.url} is Airflow " in done.stdout
    assert ": success\n" in done.stdout
    assert " runs ended since " in done.stdout.splitlines()[-1]
