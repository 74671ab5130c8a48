"""A thread that works beside others, and ends soon once nobody wants what it does."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection
from typing import Any, Generic, TypeVar

__all__ = ["Beside", "Unwanted", "is_unwanted", "leave", "pause"]

T = TypeVar("T")


class Unwanted(BaseException):
    """Nobody wants what a thread does any more; to it what CancelledError is to a task."""


class Beside(threading.Thread, Generic[T]):
    """A thread for one piece of work. A program that ends does not wait for it.

    Args:
        work: What it does.

    Attributes:
        unwanted: Set as soon as nobody wants what it does.
    """

    _value: T
    _error: BaseException | None = None
    _is_done = False

    def __init__(self, work: Callable[[], T]) -> None:
        super().__init__(daemon=True)
        self._work = work
        self.unwanted = threading.Event()

    def run(self) -> None:
        """Do the work."""
        try:
            self._value = self._work()
        except BaseException as error:  # noqa: BLE001 - raised where the result is wanted
            self._error = error
        self._is_done = True

    def result(self) -> T:
        """Return what came of the work, or raise it, once it is done."""
        self.join()
        if not self._is_done:  # This process was forked meanwhile, and the thread was not.
            self.run()
        if self._error:
            raise self._error
        return self._value


def leave(threads: Collection[Beside[Any]], patience_s: float | None = None) -> None:
    """Let threads end, and return when they have, or when *patience_s* seconds are over.

    A request that is under way ends by itself, at the latest by its timeout; none follows it.
    """
    # None is, in a process that was forked meanwhile; there its Event may be locked for ever.
    alive = [thread for thread in threads if thread.is_alive()]
    for thread in alive:
        thread.unwanted.set()
    until = None if patience_s is None else time.monotonic() + patience_s
    for thread in alive:
        if thread is not threading.current_thread():
            thread.join(None if until is None else max(0.0, until - time.monotonic()))


def is_unwanted() -> bool:
    """Return whether this runs in a thread that nobody wants any more."""
    thread = threading.current_thread()
    return isinstance(thread, Beside) and thread.unwanted.is_set()


def pause(seconds: float) -> None:
    """Sleep.

    Raises:
        Unwanted: This thread is not wanted any more, or will not be before that time is over.
    """
    thread = threading.current_thread()
    if not isinstance(thread, Beside):
        time.sleep(seconds)
    elif thread.unwanted.wait(seconds):
        raise Unwanted
