"""Starting processes, and ending them with everything that they started in turn.

A web server forks workers and a task runner makes sessions of its own, so neither a process id
nor a session tells all of them. Every process inherits its parent's environment, though: a mark
in there, random for each start, finds them all and nothing else.
"""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import ServerError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .interrupts import Interrupts
    from .progress import Progress

_MARK = "AIRFLOW_UP_MARK"
_PROC = Path("/proc")
_TAIL_LINES = 20


def pause(seconds: float) -> None:
    """Wait; a signal's handler runs meanwhile, and may raise."""
    threading.Event().wait(seconds)


def tail(path: Path, lines: int = _TAIL_LINES) -> str:
    """Return the last lines of a file that a program writes, "" while there is none."""
    if not path.is_file():
        return ""
    return "\n".join(path.read_text(errors="replace").splitlines()[-lines:])


class Group:
    """Processes that were started together, and all that came of them.

    Attributes:
        mark: What tells them from all others; give it again to find them from another process.
    """

    def __init__(self, interrupts: Interrupts, mark: str | None = None) -> None:
        self.mark = mark or secrets.token_hex(16)
        self._interrupts = interrupts
        self._children: list[subprocess.Popen[bytes]] = []

    def spawn(self, command: Sequence[str], env: Mapping[str, str], output: Path) -> None:
        """Start *command* in a session of its own, so that no Ctrl-C reaches it, only `stop`."""
        with self._interrupts.held(), output.open("ab") as out:
            self._children.append(
                subprocess.Popen(
                    command,
                    # Without the latter, setproctitle writes over what /proc shows of it.
                    env={**env, _MARK: self.mark, "SPT_NOENV": "1"},
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,
                    cwd=output.parent,  # gunicorn leaves a socket where it starts
                )
            )

    def run(
        self,
        command: Sequence[str],
        env: Mapping[str, str],
        output: Path,
        progress: Progress,
        *,
        telling: bool = False,
    ) -> None:
        """Run *command* to its end.

        Args:
            telling: Whether its last line is worth a detail of the progress.

        Raises:
            ServerError: It failed; the details are its last lines.
        """
        try:
            self.spawn(command, env, output)
            child = self._children[-1]
            while child.poll() is None:
                progress.tick(tail(output, 1).strip() if telling else "")
                pause(0.2)
        except BaseException:
            self.stop(grace_s=2)
            raise
        self._children.remove(child)
        if child.returncode:
            name = Path(command[0]).name
            raise ServerError(f"{name} failed (exit code {child.returncode})", tail(output))

    def fallen(self) -> bool:
        """Whether a process that this object started has ended."""
        return any(child.poll() is not None for child in self._children)

    def alive(self) -> list[int]:
        """Return the ids of all processes of the group that run."""
        mark = f"{_MARK}={self.mark}".encode()
        return [pid for pid in _processes() if mark in _environment(pid)]

    def stop(self, grace_s: float = 10.0) -> None:
        """End the group: ask its first processes, then the others, and at last do not ask.

        Raises:
            ServerError: Something of it is still there.
        """
        with self._interrupts.held():
            began = time.monotonic()
            firsts = [pid for pid in self.alive() if _leads_session(pid)]
            _send(firsts, signal.SIGTERM)
            if not self._gone_by(began + grace_s / 2):
                _send(self.alive(), signal.SIGTERM)
            if not self._gone_by(began + grace_s):
                _send(self.alive(), signal.SIGKILL)
            self._forget()

    def kill(self) -> None:
        """End the group without asking any of it, as when a machine loses its power.

        Raises:
            ServerError: Something of it is still there.
        """
        with self._interrupts.held():
            _send(self.alive(), signal.SIGKILL)
            self._forget()

    def _forget(self) -> None:
        """Wait until all have ended, and begin with none."""
        if not self._gone_by(time.monotonic() + 5):
            left = ", ".join(str(pid) for pid in self.alive())
            raise ServerError(f"these processes do not end: {left}")
        self._children.clear()

    def _gone_by(self, deadline: float) -> bool:
        while alive := self.alive():
            if time.monotonic() > deadline:
                return False
            if not any(_leads_session(pid) for pid in alive):
                # Whoever would have ended these has ended itself.
                _send(alive, signal.SIGTERM)
            pause(0.1)
            self._reap(0)
        # One that is ending has no environment any more, but is a child still.
        return self._reap(max(0.0, deadline - time.monotonic()))

    def _reap(self, timeout: float) -> bool:
        """Return whether all children have ended, within *timeout* seconds for each."""
        for child in self._children:
            try:
                child.wait(timeout)
            except subprocess.TimeoutExpired:
                return False
        return True


def _processes() -> list[int]:
    return [int(entry.name) for entry in _PROC.iterdir() if entry.name.isdigit()]


def _environment(pid: int) -> list[bytes]:
    """Return the environment *pid* began with; nothing of a zombie or of somebody else's."""
    try:
        return (_PROC / str(pid) / "environ").read_bytes().split(b"\0")
    except OSError:
        return []


def _leads_session(pid: int) -> bool:
    try:
        return os.getsid(pid) == pid
    except ProcessLookupError:
        return False


def _send(pids: Sequence[int], signum: signal.Signals) -> None:
    for pid in pids:
        try:
            os.kill(pid, signum)
        except ProcessLookupError:
            continue
