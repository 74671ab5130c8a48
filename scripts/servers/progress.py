"""Telling a person what takes so long, on a terminal and in a log."""

from __future__ import annotations

import contextlib
import shutil
import time
from typing import TYPE_CHECKING, Protocol, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable

_QUIET_S = 10.0
_SPINNER = "|/-\\"


class Progress(Protocol):
    """What is told of long work: each step as it begins, and that it still goes on."""

    def step(self, text: str) -> None:
        """Say what is being done from now on."""

    def tick(self, detail: str = "") -> None:
        """Say that the step goes on, and how far it is; to be called twice a second or so."""

    def done(self) -> None:
        """End the last step."""


class Lines:
    """Progress as lines: the seconds since the first, each step, and every ten that it goes on."""

    def __init__(
        self, out: TextIO, prefix: str = "", clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._out, self._prefix, self._clock = out, prefix, clock
        self._text, self._began, self._said = "", 0.0, 0.0
        self._first: float | None = None

    def step(self, text: str) -> None:
        """Write *text* as a line."""
        self._text, self._began = text, self._clock()
        self._said = self._began
        self._line(self._began, text)

    def tick(self, detail: str = "") -> None:
        """Write a line if none was written for ten seconds."""
        now = self._clock()
        if now - self._said < _QUIET_S:
            return
        self._said = now
        more = f", {detail}" if detail else ""
        self._line(now, f"  still at it after {now - self._began:.0f} s{more}")

    def done(self) -> None:
        """Write nothing: every line stands already."""

    def _line(self, now: float, text: str) -> None:
        if self._first is None:
            self._first = now
        write(self._out, f"{self._prefix}{now - self._first:3.0f} s  {text}\n")


class StatusLine:
    """Progress on a terminal: one line per step, rewritten while it lasts."""

    def __init__(
        self, out: TextIO, prefix: str = "", clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._out, self._prefix, self._clock = out, prefix, clock
        self._text, self._began, self._turn = "", 0.0, 0

    def step(self, text: str) -> None:
        """End the step before, and begin *text*."""
        self.done()
        self._text, self._began = text, self._clock()
        self.tick()

    def tick(self, detail: str = "") -> None:
        """Rewrite the line, with the seconds it has taken."""
        if not self._text:
            return
        self._turn += 1
        mark = _SPINNER[self._turn % len(_SPINNER)]
        self._rewrite(f"{self._prefix}{mark} {self._text} ({self._seconds()})", detail)

    def done(self) -> None:
        """Leave the line as it stands, with the time the step took."""
        if self._text:
            self._rewrite(f"{self._prefix}  {self._text} ({self._seconds()})", "")
            write(self._out, "\n")
        self._text = ""

    def _seconds(self) -> str:
        return f"{self._clock() - self._began:.0f} s"

    def _rewrite(self, text: str, detail: str) -> None:
        width = shutil.get_terminal_size().columns - 1
        write(self._out, f"\r\x1b[K{f'{text} {detail}'.rstrip()[:width]}")


def progress_on(out: TextIO, prefix: str = "") -> Progress:
    """Return the progress that suits *out*: a status line on a terminal, else lines."""
    return StatusLine(out, prefix) if out.isatty() else Lines(out, prefix)


def write(out: TextIO, text: str) -> None:
    """Write *text* at once; a reader that has gone away (a closed terminal, `| head`) is no error.

    What was started must be stopped all the same, and that comes after these lines.
    """
    with contextlib.suppress(OSError, ValueError):
        out.write(text)
        out.flush()
