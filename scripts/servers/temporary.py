"""A server for as long as something is done with it, after which nothing of it is left."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import tempfile
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from .configuration import base_url_setting
from .dags import FIXTURE_DAGS
from .install import cache_folder
from .server import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .interrupts import Interrupts
    from .progress import Progress
    from .releases import Release

T = TypeVar("T")

# Its data goes as well, so nothing is lost where a process did not end by itself.
_GRACE_S = 4.0


def on_temporary_server(
    release: Release,
    use: Callable[[Server], T],
    progress: Progress,
    interrupts: Interrupts,
    *,
    environment: Mapping[str, str] = os.environ,
    dags: Mapping[str, str] = FIXTURE_DAGS,
    base_url: str = "",
    settings: Mapping[str, str] = MappingProxyType({}),
) -> T:
    """Start *release* on a free port, return what *use* makes of it, and remove all but the venv.

    This is a function, not a context, because no signal can fall between the start and the try.

    Args:
        dags: The DAGs of the server, by the name of their file; one must be named quick.
        base_url: What people reach it by, if a proxy stands before it; it is served under its path.
        settings: More of its environment, such as AIRFLOW__API__MAXIMUM_PAGE_LIMIT.

    Raises:
        ServerError: The server could not be installed, started or stopped.
    """
    # Made by the start, within the try: an interrupt before it has nothing to remove.
    home = Path(tempfile.gettempdir()) / f"airflow-rest-{secrets.token_hex(8)}"
    own = {base_url_setting(release): base_url} if base_url else {}
    server = Server(
        release,
        _free_port(),
        home,
        cache=cache_folder(environment),
        env=_without_airflow(environment) | own | dict(settings),
        interrupts=interrupts,
        dags=dags,
    )
    try:
        server.start(progress)
        progress.done()
        return use(server)
    finally:
        with interrupts.held():
            progress.step("stopping the server")
            server.stop(_GRACE_S)
            shutil.rmtree(home, ignore_errors=True)
            progress.done()


def _without_airflow(environment: Mapping[str, str]) -> dict[str, str]:
    """Return *environment* without what would set up somebody's own Airflow.

    A database of theirs, taken over, would be the one that is worked on.
    """
    return {
        name: value
        for name, value in environment.items()
        if not name.startswith(("AIRFLOW", "_AIRFLOW"))
    }


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
