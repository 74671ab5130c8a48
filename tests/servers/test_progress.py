from __future__ import annotations

import io
from typing import TYPE_CHECKING

from scripts.servers.progress import Lines, StatusLine, progress_on, write

if TYPE_CHECKING:
    from collections.abc import Iterator


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Return True."""
        return True


class Gone(io.StringIO):
    """A terminal that was closed."""

    def flush(self) -> None:
        """Fail as a closed terminal does."""
        raise OSError(5, "Input/output error")


def clock(*times: float) -> Iterator[float]:
    """Return a clock that shows *times*, one after another."""
    return iter(times)


def test_lines_say_each_step() -> None:
    """In a log, each step is a line, with the seconds since the first."""
    out = io.StringIO()
    times = clock(7, 19)
    progress = Lines(out, "demo: ", clock=lambda: next(times))

    progress.step("installing")
    progress.step("starting")

    assert "demo:   0 s  installing\ndemo:  12 s  starting\n" == out.getvalue()


def test_lines_say_that_a_long_step_goes_on() -> None:
    """In a log, ten seconds without a line end with one that tells how long it has been."""
    out = io.StringIO()
    times = clock(0, 5, 11, 15)
    progress = Lines(out, clock=lambda: next(times))

    progress.step("installing")
    progress.tick("resolved 163 packages")
    progress.tick("prepared 80 packages")
    progress.tick("prepared 90 packages")

    expected = "  0 s  installing\n 11 s    still at it after 11 s, prepared 80 packages\n"
    assert expected == out.getvalue()


def test_status_line_is_rewritten() -> None:
    """On a terminal a step is one line, with its seconds, until the next one begins."""
    out = Terminal()
    times = clock(0, 0, 3, 4)
    progress = StatusLine(out, clock=lambda: next(times))

    progress.step("installing")
    progress.tick("resolved 163 packages")
    progress.done()

    shown = [line.removeprefix("\x1b[K") for line in out.getvalue().split("\r")]
    assert ["", "/ installing (0 s)", "- installing (3 s) resolved 163 packages"] == shown[:3]
    assert "  installing (4 s)\n" == shown[3]


def test_progress_suits_the_stream() -> None:
    """A terminal gets a line that is rewritten, a log gets lines."""
    assert isinstance(progress_on(Terminal()), StatusLine)
    assert isinstance(progress_on(io.StringIO()), Lines)


def test_closed_terminal_is_no_error() -> None:
    """What was started must be stopped even if nobody reads about it any more."""
    write(Gone(), "stopping")
