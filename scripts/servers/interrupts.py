"""Ctrl-C, SIGTERM and SIGHUP at any moment, without losing sight of what was started."""

from __future__ import annotations

import contextlib
import signal
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import FrameType, TracebackType

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Interrupted(KeyboardInterrupt):
    """A signal asked to stop; *signum* says which."""

    def __init__(self, signum: int) -> None:
        super().__init__(signal.Signals(signum).name)
        self.signum = signum


class Interrupts:
    """Turns signals into one `Interrupted`, at a moment when nothing is half done.

    As a context it takes the signals over, and gives them back at its end. Within `held()` a
    signal waits: a process that is started there is known before the interrupt is raised. Only
    the first one raises, so that a second Ctrl-C does not break off the cleaning up.
    """

    def __init__(self) -> None:
        self.signum: int | None = None
        self._held = 0
        self._raised = False
        self._before: dict[signal.Signals, object] = {}

    def __enter__(self) -> Self:
        for one in _SIGNALS:
            # nohup asks for this by ignoring it; a shell that puts a job into the background
            # ignores SIGINT as well, but whoever sends it then still means it.
            if one is signal.SIGHUP and signal.getsignal(one) is signal.SIG_IGN:
                continue
            self._before[one] = signal.signal(one, self._receive)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for one, before in self._before.items():
            signal.signal(one, before)  # type: ignore[arg-type]  # as signal.signal returned it

    @contextlib.contextmanager
    def held(self) -> Generator[None]:
        """Let signals wait until the end of this block."""
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1
        self._raise_now()

    def _receive(self, signum: int, _frame: FrameType | None) -> None:
        self.signum = self.signum or signum
        self._raise_now()

    def _raise_now(self) -> None:
        if self.signum is not None and not self._held and not self._raised:
            self._raised = True
            raise Interrupted(self.signum)
