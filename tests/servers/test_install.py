from __future__ import annotations

import subprocess
import sys
from typing import IO, TYPE_CHECKING, TextIO

import pytest

from scripts.servers import install
from scripts.servers.errors import ServerError
from scripts.servers.progress import Lines
from scripts.servers.pythons import find_python, find_uv
from scripts.servers.releases import parse

if TYPE_CHECKING:
    import io
    from pathlib import Path

    from scripts.servers.interrupts import Interrupts

HOLD = """
import fcntl, sys
file = open(sys.argv[1], "a")
fcntl.flock(file, fcntl.LOCK_EX)
print("locked", flush=True)
sys.stdin.read()
"""


class Releasing(Lines):
    """A progress that closes a stream as soon as it waits."""

    def __init__(self, out: TextIO, held: IO[str]) -> None:
        super().__init__(out)
        self._held = held

    def tick(self, detail: str = "") -> None:
        """Close the stream."""
        del detail
        self._held.close()


def test_cache_is_where_the_caller_says(tmp_path: Path) -> None:
    """AIRFLOW_CACHE is the folder."""
    assert tmp_path == install.cache_folder({"AIRFLOW_CACHE": str(tmp_path)})


def test_cache_is_in_the_home_of_the_user() -> None:
    """Without a word of the caller, it is where caches are."""
    assert install.cache_folder({}).parts[-2:] == (".cache", "airflow-servers")


def test_installed_release_is_not_installed_again(
    cache: Path, progress: Lines, interrupts: Interrupts, said: io.StringIO
) -> None:
    """What is there is used, without a word."""
    found = install.install(parse("2.11.2"), cache, progress, interrupts)

    assert cache / "venvs" / "2.11.2" == found
    assert "" == said.getvalue()


def test_half_an_installation_does_not_count(cache: Path) -> None:
    """An installation that was broken off is begun again."""
    (cache / "venvs" / "2.11.2" / ".ok").unlink()

    assert not install.is_installed(parse("2.11.2"), cache)


def test_missing_python_is_told() -> None:
    """Without a Python that fits, the message names those that do and how to get one."""
    with pytest.raises(ServerError, match=r"2\.1\.4 needs Python 3\.98 or 3\.99, and .* none here"):
        find_python(parse("2.1.4"), ("3.98", "3.99"))


def test_this_python_is_found() -> None:
    """The Python of this process is one that can be found."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"

    assert version == find_python(parse("3.3.2"), (version,))[1]


def test_uv_is_found_beside_this_python() -> None:
    """The project's own uv, which is pinned, is the one that installs."""
    assert sys.executable.rpartition("/")[0] == find_uv().rpartition("/")[0]


def test_second_installer_waits(tmp_path: Path, said: io.StringIO) -> None:
    """Two processes do not install at once; the second says what it waits for."""
    path = tmp_path / "2.11.2.lock"
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        holder.stdout.readline()
        with install.locked(path, Releasing(said, holder.stdin)):
            pass

    assert f"  0 s  waiting for another process, which has {path}\n" == said.getvalue()


def test_pip_s_settings_are_uv_s_too() -> None:
    """Index and certificates of pip's configuration are told to uv, and nothing else."""
    listing = "global.cert='/etc/ca.pem'\nglobal.timeout='9'\n:env:.index-url='file:///simple'\n"

    told = install.as_uv_has_it(listing)

    assert told == {"SSL_CERT_FILE": "/etc/ca.pem", "UV_DEFAULT_INDEX": "file:///simple"}
