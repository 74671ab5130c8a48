"""A thread that works beside others, and ends soon once nobody wants what it does."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Collection
from contextlib import suppress
from contextvars import copy_context
from typing import Any, Generic, TypeVar

__all__ = ["Beside", "Unwanted", "check", "is_cancelled", "is_unwanted", "leave", "pause"]

T = TypeVar("T")


class Unwanted(BaseException):
    """Nobody wants what a thread does any more; to it what CancelledError is to a task."""


class Beside(threading.Thread, Generic[T]):
    """A thread for one piece of work, which has the context variables of whoever makes it.

    A program that ends does not wait for it.

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
        self._setting = copy_context()
        self.unwanted = threading.Event()

    def start(self) -> None:
        """Begin, or leave the work to whoever wants its result, if no thread can be had."""
        with suppress(RuntimeError):  # of the machine, or since the interpreter ends
            super().start()

    def run(self) -> None:
        """Do the work."""
        self._setting.run(self._do)

    def result(self) -> T:
        """Return what came of the work, or raise it, once it is done."""
        if self.ident is not None:
            self.join()
        if not self._is_done:  # It did not begin; or this process was forked meanwhile, it was not.
            self._do()
        if self._error:
            raise self._error
        return self._value

    def _do(self) -> None:
        self._error = None
        try:
            self._value = self._work()
        except BaseException as error:  # noqa: BLE001 - raised where the result is wanted
            self._error = error
        self._is_done = True


def leave(threads: Collection[Beside[Any]], patience_s: float | None = None) -> None:
    """Let threads end, and return when they have, or when *patience_s* seconds are over.

    A request that is under way ends with what it reads next, at the latest by its timeout; none
    follows it.
    """
    # None is, in a process that was forked meanwhile; there its Event may be locked for ever. So it
    # may be where the interpreter ends, which stops threads wherever they are.
    alive = [] if sys.is_finalizing() else [thread for thread in threads if thread.is_alive()]
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


def is_cancelled() -> bool:
    """Return whether nobody wants what this thread or task does any more, which is no failure."""
    if is_unwanted():
        return True
    with suppress(RuntimeError, ImportError):  # there is no event loop, or the interpreter ends
        from asyncio import current_task  # noqa: PLC0415 - for what went wrong alone

        return bool((task := current_task()) and task.cancelling())
    return False


def check() -> None:
    """Go on, if this thread is wanted.

    Raises:
        Unwanted: It is not.
    """
    if is_unwanted():
        raise Unwanted


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
