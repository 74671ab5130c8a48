from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from scripts.servers.errors import ServerError
from scripts.servers.releases import parse
from scripts.servers.temporary import on_temporary_server

if TYPE_CHECKING:
    from pathlib import Path

    from scripts.servers.interrupts import Interrupts
    from scripts.servers.progress import Lines
    from scripts.servers.server import Server

PATH = "/galactic-stars-1234/airflow"
BASE_URL = "AIRFLOW__WEBSERVER__BASE_URL"


def environment(cache: Path, **more: str) -> dict[str, str]:
    """Return the environment of somebody who has the stand-in installed."""
    return {"PATH": os.environ["PATH"], "AIRFLOW_CACHE": str(cache), **more}


def test_nothing_is_left(cache: Path, progress: Lines, interrupts: Interrupts) -> None:
    """The server runs while it is used, and after that neither it nor its data is there."""
    used: list[Server] = []

    def use(server: Server) -> int:
        used.append(server)
        return len(server.pids())

    running = on_temporary_server(
        parse("2.11.2"), use, progress, interrupts, environment=environment(cache)
    )

    assert (3, []) == (running, used[0].pids())
    assert not used[0].home.exists()


def test_settings_are_the_servers(cache: Path, progress: Lines, interrupts: Interrupts) -> None:
    """What is set for the server wins over what somebody has set for an Airflow of their own."""
    urls = [
        on_temporary_server(
            parse("2.11.2"),
            lambda server: server.address.url.partition("127.0.0.1:")[2].lstrip("0123456789"),
            progress,
            interrupts,
            environment=environment(cache, **{BASE_URL: "http://theirs/elsewhere"}),
            settings=settings,
        )
        for settings in ({}, {BASE_URL: f"https://deployments.example.com{PATH}"})
    ]

    assert ["", PATH] == urls


def test_failure_leaves_nothing(cache: Path, progress: Lines, interrupts: Interrupts) -> None:
    """A server that does not start leaves no data."""
    (cache / "venvs" / "2.11.2" / "behaviour").write_text("falls")
    homes: list[str] = []

    with pytest.raises(ServerError, match="one of its processes ended") as caught:
        on_temporary_server(
            parse("2.11.2"),
            lambda server: homes.append(str(server.home)),
            progress,
            interrupts,
            environment=environment(cache),
        )

    assert ([], True) == (homes, "the web server is broken" in caught.value.details)
