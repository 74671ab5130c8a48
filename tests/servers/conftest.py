from __future__ import annotations

import io
import os
import shlex
import signal
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scripts.servers.interrupts import Interrupts
from scripts.servers.processes import Group
from scripts.servers.progress import Lines
from scripts.servers.releases import parse
from scripts.servers.server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RELEASE = parse("2.11.2")
FAKE = Path(__file__).with_name("fake_airflow.py")


@pytest.fixture
def hangup() -> Iterator[None]:
    """Hear SIGHUP, which nohup has ignored, in this process and in what it starts."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.fixture
def interrupts() -> Iterator[Interrupts]:
    """Return the signals' handlers, in force."""
    with Interrupts() as handlers:
        yield handlers


@pytest.fixture
def said() -> io.StringIO:
    """Return what the progress writes to."""
    return io.StringIO()


@pytest.fixture
def progress(said: io.StringIO) -> Lines:
    """Return a progress that can be read."""
    return Lines(said)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Return a cache in which the stand-in is installed as 2.11.2."""
    folder = tmp_path / "cache" / "venvs" / str(RELEASE)
    (folder / "bin").mkdir(parents=True)
    program = folder / "bin" / "airflow"
    # A path with a space in it cannot stand in a first line that names a Python.
    command = shlex.join([sys.executable, str(FAKE), str(folder)])
    program.write_text(f'#!/bin/sh\nexec {command} "$@"\n')
    program.chmod(0o755)
    (folder / "behaviour").write_text("works")
    (folder / ".ok").touch()
    return tmp_path / "cache"


@pytest.fixture
def other(interrupts: Interrupts, tmp_path: Path) -> Iterator[Group]:
    """Return a process that has nothing to do with any server."""
    group = Group(interrupts)
    group.spawn([sys.executable, "-c", "import signal; signal.pause()"], {}, tmp_path / "out")
    yield group
    group.stop()


@pytest.fixture
def port() -> int:
    """Return a port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        number: int = listener.getsockname()[1]
        return number


@pytest.fixture
def server(
    cache: Path, port: int, tmp_path: Path, interrupts: Interrupts
) -> Iterator[Callable[[str], Server]]:
    """Return a maker of servers that behave in a given way; they are stopped at the end."""
    made: list[Server] = []

    def make(behaviour: str = "works", **settings: str) -> Server:
        (cache / "venvs" / str(RELEASE) / "behaviour").write_text(behaviour)
        env = {"PATH": os.environ["PATH"], **settings}
        made.append(
            Server(RELEASE, port, tmp_path / "home", cache=cache, env=env, interrupts=interrupts)
        )
        return made[-1]

    yield make
    for one in made:
        one.stop()
