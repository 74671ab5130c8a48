"""Ask pip which releases there are, and let it download their wheels.

pip is the one way out: the user's own configuration of it (index, proxy, certificates) holds
here too, and it checks each wheel against the hash the index gives.
"""

import json
import re
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Final, Protocol

import attrs

from scripts.fetch.wheels import FetchError


class UnreachableError(FetchError):
    """Nothing can be fetched now, whatever the release: no network, no pip, no space."""


class Index(Protocol):
    """Where releases come from; the seam for tests."""

    def versions(self, distribution: str) -> list[str]:
        """Return every version there is of *distribution*, withdrawn ones too, in any order."""
        ...

    def download(self, distribution: str, release: str, folder: Path) -> Path:
        """Put the wheel of that release into *folder* and return its path."""
        ...

    def close(self) -> None:
        """Stop every download that runs; nothing is asked afterwards."""
        ...


# Pure wheels: the tags of any one CPython do. Python's own version is no matter either, since
# nothing is installed: some releases refuse this one in their Requires-Python.
_WHEEL: Final = ("--no-deps", "--only-binary=:all:", "--python-version=3.10")
_ANY_PYTHON: Final = "--ignore-requires-python"
_YANKED: Final = re.compile(r"Ignored the following yanked versions: (.+)")


@attrs.define
class PipIndex:
    """The index that pip is configured for, asked through the running interpreter's pip."""

    options: tuple[str, ...] = ()
    """More options for each pip command, such as `--no-index`."""
    python: str = sys.executable
    _running: set[subprocess.Popen[str]] = attrs.field(factory=set, init=False)
    _closed: bool = attrs.field(default=False, init=False)
    _lock: threading.Lock = attrs.field(factory=threading.Lock, init=False)

    def versions(self, distribution: str) -> list[str]:
        """Return every version of *distribution*, those withdrawn from the index included.

        Servers go on running a release that was withdrawn (3.0.5, 3.1.4 of Airflow), so its spec
        counts like any other.
        """
        done = self._pip("index", "versions", "--json", _ANY_PYTHON, distribution)
        if done.returncode:
            raise failure(f"cannot list the releases of {distribution}", done.stderr)
        listed = json.loads(done.stdout)["versions"]
        return [*listed, *self._yanked(distribution)]

    def _yanked(self, distribution: str) -> list[str]:
        # `pip index` hides them, and a request that nothing can meet makes pip name them.
        with tempfile.TemporaryDirectory() as folder:
            done = self._pip(
                "download", *_WHEEL, _ANY_PYTHON, f"--dest={folder}", f"{distribution}==0"
            )
        found = _YANKED.search(done.stderr)
        return found[1].strip().split(", ") if found else []

    def download(self, distribution: str, release: str, folder: Path) -> Path:
        """Put the wheel of that release into *folder* and return its path.

        Raises:
            FetchError: pip gave none.
            UnreachableError: It would give none of any release.
        """
        wanted = f"{distribution}=={release}"
        done = self._pip("download", *_WHEEL, _ANY_PYTHON, f"--dest={folder}", wanted)
        wheels = sorted(folder.glob("*.whl"))
        if done.returncode or len(wheels) != 1:
            raise failure(f"cannot download the wheel of {distribution} {release}", done.stderr)
        return wheels[0]

    def close(self) -> None:
        """Stop every pip that runs."""
        with self._lock:
            self._closed = True
            for process in self._running:
                process.terminate()

    def _pip(self, command: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        line = [self.python, "-m", "pip", "--no-input", "--no-color", command]
        with self._lock:
            if self._closed:
                raise UnreachableError("stopped")
            process = subprocess.Popen(
                [*line, *self.options, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            self._running.add(process)
        try:
            stdout, stderr = process.communicate()
        finally:
            with self._lock:
                self._running.discard(process)
        return subprocess.CompletedProcess(process.args, process.returncode, stdout, stderr)


# What pip's words mean: a part of them, and what to do.
_CAUSES: Final = (
    ("No module named pip", "pip is missing here: run `make setup`, or `python -m ensurepip`"),
    ("no such option", "this pip is too old: run `make setup`, or upgrade pip"),
    ("No space left on device", "the disk is full: free some space (each wheel takes up to 20 MB)"),
    ("Permission denied", "a folder cannot be written: look at its owner and mode"),
    ("CERTIFICATE_VERIFY_FAILED", "the certificate is not trusted: tell pip yours (pip's `cert`)"),
    ("ProxyError", "the proxy refuses: look at HTTPS_PROXY or pip's `proxy`"),
    ("Failed to establish a new connection", "there is no network, or no way to the index"),
    ("NameResolutionError", "there is no network, or no way to the index"),
    ("Temporary failure in name resolution", "there is no network, or no way to the index"),
    ("Network is unreachable", "there is no network, or no way to the index"),
    ("Connection refused", "there is no network, or no way to the index"),
    ("timed out", "the index does not answer: look at the network"),
    ("There was a problem confirming the ssl certificate", "look at the network and pip's `cert`"),
)


def failure(what: str, stderr: str) -> FetchError:
    """Return the error for what pip wrote: what happened, to which wheel, what to do.

    It is an UnreachableError where asking for another wheel would fail alike.
    """
    lines = [line for line in stderr.splitlines() if line.startswith("ERROR:")]
    said = (lines or stderr.strip().splitlines() or ["nothing"])[-1].removeprefix("ERROR:").strip()
    for sign, advice in _CAUSES:
        if sign.lower() in stderr.lower():
            return UnreachableError(
                f"{what}: {advice}; then run `make update` again. pip said: {said}"
            )
    if "DO NOT MATCH THE HASHES" in stderr:
        return FetchError(
            f"{what}: what came is not what the index promises, so nothing of it was kept;"
            " run `make update` again, and look at the mirror or proxy if that fails too"
        )
    return FetchError(f"{what}: pip said: {said}. Try `make update` again")
