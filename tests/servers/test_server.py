from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from scripts.servers.errors import ServerError
from scripts.servers.processes import Group, pause

if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from scripts.servers.interrupts import Interrupts
    from scripts.servers.progress import Lines
    from scripts.servers.server import Server


def test_server_starts_and_stops(server: Callable[..., Server], progress: Lines) -> None:
    """A server that was started is found, and nothing of it is left once it was stopped."""
    one = server()

    one.start(progress)
    running = one.pids()
    one.stop()

    # The web server, the scheduler, and what that started in a session of its own.
    assert 3 == len(running)
    assert [] == one.pids()


def test_steps_are_told(server: Callable[..., Server], progress: Lines, said: io.StringIO) -> None:
    """Whoever waits reads what is being done."""
    one = server()

    one.start(progress)

    expected = ["making its database", f"starting Airflow 2.11.2 on {one.address.url}"]
    assert expected == [line.partition(" s  ")[2] for line in said.getvalue().splitlines()]


def test_server_says_where_it_is(server: Callable[..., Server], progress: Lines) -> None:
    """Its line of JSON is what a test needs to talk to it."""
    one = server()

    one.start(progress)

    facts = json.loads(one.line())
    assert (one.address.url, "/api/v1", "basic") == (
        facts["base_url"],
        facts["api"],
        facts["auth"],
    )


def test_running_server_is_taken_as_it_is(server: Callable[..., Server], progress: Lines) -> None:
    """A second start of the same server starts nothing."""
    first = server()
    first.start(progress)
    second = server()

    second.start(progress)

    assert first.pids() == second.pids()


def test_server_that_was_killed_starts_again(
    server: Callable[..., Server], progress: Lines
) -> None:
    """Nothing of it is asked to end, and its data is there when it is started again."""
    one = server("stubborn")
    one.start(progress)
    killed = one.pids()

    one.kill()
    left = one.pids()
    (one.home / "kept").touch()
    one.start(progress)

    assert (3, [], 3) == (len(killed), left, len(one.pids()))
    assert set(killed).isdisjoint(one.pids())
    assert (one.home / "kept").exists()


def test_server_is_stopped_from_elsewhere(server: Callable[..., Server], progress: Lines) -> None:
    """Another process, which knows only the home, can stop it."""
    first = server()
    first.start(progress)

    server().stop()

    assert [] == first.pids()


def test_stopping_what_does_not_run_is_fine(server: Callable[..., Server]) -> None:
    """Stop may be called at any time."""
    server().stop()


def test_taken_port_is_told(server: Callable[..., Server], progress: Lines) -> None:
    """Where another program listens, nothing is started."""
    one = server()

    with (
        socket.create_server(("127.0.0.1", one.address.port)),
        pytest.raises(ServerError, match="is taken by another program"),
    ):
        one.start(progress)

    assert not one.home.exists()


def test_broken_database_is_told(server: Callable[..., Server], progress: Lines) -> None:
    """A command that fails shows what it wrote."""
    with pytest.raises(ServerError, match="airflow failed") as caught:
        server("fails").start(progress)

    assert "the database is broken" == caught.value.details


def test_fallen_process_is_told(server: Callable[..., Server], progress: Lines) -> None:
    """A server that ends at once is not waited for, and what is left of it is stopped."""
    one = server("falls")

    with pytest.raises(ServerError, match="one of its processes ended") as caught:
        one.start(progress)

    assert "the web server is broken" in caught.value.details
    assert [] == one.pids()


def test_server_that_is_not_ready_in_time_is_told(
    server: Callable[..., Server], progress: Lines
) -> None:
    """A server that does not get healthy is given up, and stopped."""
    one = server("works", AIRFLOW_TIMEOUT="-1", AIRFLOW__WEBSERVER__BASE_URL="http://h:1/elsewhere")

    with pytest.raises(ServerError, match="did not become healthy"):
        one.start(progress)

    assert [] == one.pids()


def test_stubborn_processes_are_ended(server: Callable[..., Server], progress: Lines) -> None:
    """What ignores SIGTERM is killed."""
    one = server("stubborn")
    one.start(progress)

    one.stop(grace_s=0.2)

    assert [] == one.pids()


def test_other_processes_are_left_alone(
    server: Callable[..., Server], progress: Lines, other: Group
) -> None:
    """Stop ends what start began, and nothing else."""
    one = server()
    one.start(progress)

    one.stop()

    assert 1 == len(other.alive())


@pytest.fixture
def hanging(
    server: Callable[..., Server], cache: Path, port: int, tmp_path: Path
) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """Return the command line while the database is made, which never ends, and its state file."""
    server("hangs")
    with subprocess.Popen(
        [sys.executable, "-m", "scripts.servers", "2.11.2", str(port)],
        env={"AIRFLOW_CACHE": str(cache), "AIRFLOW_RUN": str(tmp_path)},
        stderr=subprocess.PIPE,
        text=True,
    ) as starter:
        yield starter, tmp_path / f"2.11.2-{port}" / "started"
        starter.terminate()


@pytest.mark.usefixtures("hangup")
@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_signal_while_starting_leaves_nothing(
    signum: signal.Signals,
    hanging: tuple[subprocess.Popen[str], Path],
    interrupts: Interrupts,
) -> None:
    """The command line, interrupted while the database is made, ends it too and says so."""
    starter, state = hanging
    assert starter.stderr is not None

    first = starter.stderr.readline()
    while not state.exists() and starter.poll() is None:
        pause(0.01)
    mark = state.read_text()
    starter.send_signal(signum)
    rest = starter.stderr.read()

    assert "airflow-up:   0 s  making its database\n" == first
    assert f"{signum.name}: ended, and nothing of it is left running" in rest
    assert 128 + signum == starter.wait()
    assert [] == Group(interrupts, mark).alive()
