"""What a client and its copies share: connections, and what they found out. Anew after a fork."""

from __future__ import annotations

import copy
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, TypeVar
from weakref import WeakKeyDictionary

import msgspec

from airflow_openapi._runtime.details import one_line
from airflow_openapi._runtime.errors import AirflowError
from airflow_openapi._runtime.lazy import load

if TYPE_CHECKING:
    from airflow_openapi._runtime.steps import Flow

__all__ = ["LATER", "Shared", "anew_after_fork", "later", "leave"]

LATER: Final = {
    "airflow_openapi._runtime.curl",
    "airflow_openapi._runtime.echoes",
    "airflow_openapi._runtime.exchanges",
    "airflow_openapi._runtime.failures",
    "airflow_openapi._runtime.lenient",
    "airflow_openapi._runtime.links",
    "airflow_openapi._runtime.masking",
    "airflow_openapi._runtime.origins",
    "airflow_openapi._runtime.ranking",
    "airflow_openapi._runtime.writers",
    "asyncio",
    "concurrent.futures",
    "dateutil.parser",
    "email.utils",
    "encodings.idna",
    "http",
    "importlib.util",
    "random",
}
"""What functions import, here or in Python. A thread may be at it when a process is forked, which
would wait for it for ever: see `lazy`."""

S = TypeVar("S")  # what is known of a server
T = TypeVar("T")  # what has connections


class Shared(msgspec.Struct, Generic[S], eq=False, weakref=True):
    """What a client and its copies share.

    Attributes:
        made: Returns what makes httpx's client, what makes the gate that its requests go through,
            and a lock.
        server: What they found out of the server; None until then.
        failure: Why they last did not.
    """

    made: Callable[[], tuple[Any, Any, Any]]
    server: S | None = None
    failure: Exception | None = None
    http: Any = None
    gate: Any = None
    lock: Any = None
    loop: object = None

    def open(self) -> None:
        """Make the connections, and the lock under which the server is asked for."""
        anew_after_fork(self, Shared.open)
        before, is_closed = self.http, self.gate and self.gate.is_closed
        make, gate, self.lock = self.made()
        try:
            self.http = make()
        except Exception as failure:
            if not before:
                raise
            self.http = _Unopened(failure)
        if before:
            leave(before)
        self.gate = gate(self.http)
        self.gate.is_closed = bool(is_closed)
        self.loop = None

    def ask(self, find: Flow[S], before: Exception | None) -> Flow[S]:
        """Return the server; who waited while others failed to find it fails as they did.

        Args:
            find: What finds it.
            before: The failure when the waiting began.
        """
        if self.failure is not before and self.failure and not self.server:
            raise copy.copy(self.failure)
        try:
            self.server = self.server or (yield from find)
        except Exception as failure:
            self.failure = copy.copy(failure)
            raise
        return self.server


class _Unopened:
    """In place of an httpx client that could not be made after a fork: all it is asked fails."""

    def __init__(self, failure: Exception) -> None:
        self._failure = failure

    def __getattr__(self, name: str) -> Callable[..., NoReturn]:
        def fail(*_: object, **__: object) -> NoReturn:
            raise AirflowError(
                "No connections could be opened after this process was forked: "
                f"{one_line(self._failure)}. Mend that, and make a client here"
            ) from self._failure

        return fail


_ALL: Final[WeakKeyDictionary[Any, Callable[[Any], None]]] = WeakKeyDictionary()
_FORKED: Final[list[object]] = []


def anew_after_fork(owner: T, renew: Callable[[T], None]) -> None:
    """Have *owner* get connections of its own in each process that is forked from this one."""
    _ALL[owner] = renew


def later(*modules: str) -> None:
    """Say what functions import, by full names, beside what is among LATER."""
    LATER.update(modules)


def leave(http: object) -> None:
    """Keep an httpx client whose connections go on in the parent: nobody here closes them."""
    _FORKED.append(http)


def _open_anew() -> None:
    """Give each client of a process that was forked connections of its own."""
    for owner, renew in list(_ALL.items()):
        renew(owner)


def _load_all() -> None:
    """Wait for what other threads import just now, and leave nothing of it for later."""
    for module in sorted(LATER) if _ALL else ():
        load(module)


if hasattr(os, "register_at_fork"):  # not on Windows, where no process is forked
    os.register_at_fork(before=_load_all, after_in_child=_open_anew)
