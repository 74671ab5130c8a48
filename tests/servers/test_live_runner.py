"""The runner of the live tests, on stand-ins for servers."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from scripts.servers.processes import Group, pause
from tests.live.table import VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from scripts.servers.interrupts import Interrupts

TWO = ["2.11.2", "--ingress", "2.11.2", "--parallel", "2"]


@pytest.fixture
def runner(cache: Path, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Return the runner, on two servers that hang while their database is made."""
    (cache / "venvs" / "2.11.2" / "behaviour").write_text("hangs")
    with subprocess.Popen(
        [sys.executable, "-m", "tests.live", *TWO],
        env={"PATH": os.environ["PATH"], "AIRFLOW_CACHE": str(cache), "TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.terminate()


def test_servers_that_do_not_start_fail(cache: Path, tmp_path: Path) -> None:
    """Each is told of with the last lines of what failed, and the count is the last line."""
    (cache / "venvs" / "2.11.2" / "behaviour").write_text("fails")
    env = {"PATH": os.environ["PATH"], "AIRFLOW_CACHE": str(cache), "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-m", "tests.live", *TWO]

    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)

    rows = [line.split() for line in done.stdout.splitlines()]
    assert ["2.11.2", "FAIL", *["-"] * len(VERBS)] in rows
    assert ["2.11.2", "ingress", "FAIL", *["-"] * len(VERBS)] in rows
    assert 2 == done.stdout.count("the database is broken")
    assert "0 passed, 2 failed" == done.stdout.splitlines()[-1]
    assert 1 == done.returncode


@pytest.mark.usefixtures("hangup")
@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM])
def test_signal_leaves_nothing(
    signum: signal.Signals, runner: subprocess.Popen[str], tmp_path: Path, interrupts: Interrupts
) -> None:
    """An interrupt of the runner alone ends both servers, and their data goes."""
    while len(states := list(tmp_path.glob("airflow-rest-*/started"))) < 2:
        assert runner.poll() is None
        pause(0.05)
    groups = [Group(interrupts, state.read_text()) for state in states]

    runner.send_signal(signum)
    told, _ = runner.communicate()

    assert [] == [pid for group in groups for pid in group.alive()]
    assert [] == list(tmp_path.glob("airflow-rest-*"))
    assert 2 == told.count("SIGTERM: nothing of it is left running")
    assert 128 + signum == runner.returncode
