"""Installing a release of Airflow, once, into an environment that all servers of it share."""

from __future__ import annotations

import contextlib
import fcntl
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import ServerError
from .processes import Group, pause
from .pythons import find_python, find_uv
from .releases import recipe

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from .interrupts import Interrupts
    from .progress import Progress
    from .releases import Release

_UV_NAMES = {"cert": "SSL_CERT_FILE", "index-url": "UV_DEFAULT_INDEX"}


def cache_folder(env: Mapping[str, str]) -> Path:
    """Return the folder of environments and homes: AIRFLOW_CACHE, or one in the user's cache."""
    return Path(env.get("AIRFLOW_CACHE") or Path.home() / ".cache" / "airflow-servers").absolute()


def is_installed(release: Release, cache: Path) -> bool:
    """Whether nothing is left to install."""
    return (_folder(release, cache) / ".ok").exists()


def check(release: Release, cache: Path) -> None:
    """Check that *release* is installed or that this machine has what it takes to install it.

    Raises:
        ServerError: uv or a fitting Python is missing.
    """
    if not is_installed(release, cache):
        find_uv()
        find_python(release, recipe(release).pythons)


def install(release: Release, cache: Path, progress: Progress, interrupts: Interrupts) -> Path:
    """Install *release* unless it is there, and return the folder of its environment.

    Only one process installs at a time, and what was broken off is begun again.

    Raises:
        ServerError: There is no fitting Python or uv, no such release, or no network.
    """
    folder = _folder(release, cache)
    if is_installed(release, cache):
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with locked(folder.with_name(f"{release}.lock"), progress):
        if not is_installed(release, cache):
            _install(release, folder, progress, interrupts)
    return folder


def _install(release: Release, folder: Path, progress: Progress, interrupts: Interrupts) -> None:
    needs = recipe(release)
    uv = find_uv()
    python, version = find_python(release, needs.pythons)
    env = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    env = {**as_uv_has_it(pip_configuration()), **env, "UV_PYTHON_DOWNLOADS": "never"}
    log = folder.with_name(f"{release}.log")
    log.unlink(missing_ok=True)
    progress.step(f"installing Airflow {release} with Python {version} into {folder}, once")
    group = Group(interrupts)
    group.run(
        [uv, "venv", "--quiet", "--clear", "--python", python, str(folder)], env, log, progress
    )
    wanted = [f"apache-airflow=={release}", *needs.pins]
    if release >= (3, 0):
        wanted.append("apache-airflow-providers-fab")  # for AIRFLOW_AUTH=fab
    until = ["--exclude-newer", needs.until] if needs.until else []
    into = ["--python", str(folder / "bin" / "python")]
    try:
        command = [uv, "pip", "install", *into, *until, *wanted]
        group.run(command, env, log, progress, telling=True)
    except ServerError as error:
        raise ServerError(f"Airflow {release} could not be installed", error.details) from error
    (folder / ".ok").touch()


@contextlib.contextmanager
def locked(path: Path, progress: Progress) -> Generator[None]:
    """Hold the lock of *path*; the kernel gives it back when this process ends, however it does."""
    with path.open("a") as file:
        if not _try_lock(file.fileno()):
            progress.step(f"waiting for another process, which has {path}")
            while not _try_lock(file.fileno()):
                progress.tick()
                pause(0.2)
        yield


def _try_lock(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _folder(release: Release, cache: Path) -> Path:
    return cache / "venvs" / str(release)


def as_uv_has_it(listing: str) -> dict[str, str]:
    """Return what `pip config list` says of index and certificates in uv's variables.

    uv does not read pip's configuration, and behind a company's proxy it is all there is.
    """
    found: dict[str, str] = {}
    for line in listing.splitlines():
        key, _, value = line.partition("=")
        if name := _UV_NAMES.get(key.rpartition(".")[2]):
            found[name] = value.strip().strip("'\"")
    return found


def pip_configuration() -> str:
    """Return what `pip config list` says."""
    command = [sys.executable, "-m", "pip", "config", "list"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
