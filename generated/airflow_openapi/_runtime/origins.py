"""Who raised an error, and when: told by the frames that it came through, and by its class."""

from __future__ import annotations

import signal
import sys
from traceback import walk_tb
from typing import TYPE_CHECKING, Final

from airflow_openapi._runtime.hiding import package_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import FrameType

__all__ = [
    "frames_of",
    "handled",
    "is_before",
    "is_connecting",
    "is_from_below",
    "is_of_auth",
    "is_of_secret",
]

_ASKING: Final = "airflow_openapi._runtime.asking"
_HTTP: Final = frozenset({"h2", "hpack", "httpcore", "hyperframe"})
_BELOW: Final = _HTTP | {"anyio", "uvloop", "winloop"} | sys.stdlib_module_names
"""What a connection is made of."""
_CONNECTING: Final = {"connect_tcp", "connect_unix_socket", "start_tls"}
_ASKING_AUTH: Final = ("_send_handling_auth", "httpx")
_OF_THE_REQUEST: Final = {
    (name, "httpx") for name in ("_send_handling_redirects", "read", "aread", "close", "aclose")
}


def handled(error: BaseException) -> BaseException | None:
    """Return what a handler of a signal raised, if *error* came of that: it is none of a request.

    A TimeoutError of it, which many raise for a limit of time, is as good as one of a socket to
    httpcore, and the request would go out again.
    """
    handlers: Iterable[object] = map(signal.getsignal, signal.valid_signals())
    codes = {code for one in handlers if callable(one) and (code := _code_of(one))}
    cause: object = error
    seen: set[int] = set()
    while codes and isinstance(cause, BaseException) and id(cause) not in seen:
        seen.add(id(cause))
        if any(frame.f_code in codes for frame in frames_of(cause)):
            return cause
        cause = cause.__cause__ or next(iter(cause.args), None)  # httpcore tells it so alone
    return None


def _code_of(handler: Callable[..., object]) -> object:
    """Return the code of a function or method, of that of a partial, or of an object's __call__."""
    handler = getattr(handler, "func", handler)
    return getattr(handler, "__code__", None) or getattr(type(handler).__call__, "__code__", None)


def is_before(error: BaseException) -> bool:
    """Return whether *error* surely came before the request that it stopped went out."""
    return is_of_secret(error) or (is_connecting(error) and not is_of_auth(error))


def is_connecting(error: BaseException) -> bool:
    """Return whether *error* came while a connection was made or secured, or one to a proxy was."""
    return any(
        frame.f_code.co_name in _CONNECTING and package_of(frame) == "httpcore"
        for frame in frames_of(error)
    )


def is_from_below(error: BaseException) -> bool:
    """Return whether nobody raised *error* but httpcore, what that called last, and Python.

    Who else may: a handler of a signal, another thread, or a context for TLS of the caller's own.
    """
    packages = [package_of(frame) for frame in frames_of(error)]
    last = max((at for at, name in enumerate(packages) if name in _HTTP), default=None)
    return last is not None and _BELOW.issuperset(
        [*packages[last:], type(error).__module__.partition(".")[0]]
    )


def is_of_auth(error: BaseException) -> bool:
    """Return whether *error* came of an `auth` of the caller's, and not of the request it is for.

    It is asked before the request goes out, once more when there is an answer, which it may read,
    and closed in the end, however that came: nothing here tells whether the request was sent.
    """
    frames = dict.fromkeys(frames_of(error))  # once each: it is raised anew on its way
    names = [(frame.f_code.co_name, package_of(frame)) for frame in frames]
    below = names[names.index(_ASKING_AUTH) + 1 :] if _ASKING_AUTH in names else []
    is_ours = below[:1] != [] and below[0][1] == "airflow_openapi"
    return below != [] and not is_ours and _OF_THE_REQUEST.isdisjoint(below[:2])


def is_of_secret(error: BaseException) -> bool:
    """Return whether *error* came of the caller's function for a secret: none of the request."""
    return any(frame.f_globals.get("__name__") == _ASKING for frame in frames_of(error))


def frames_of(error: BaseException) -> Iterator[FrameType]:
    """Return the frames that *error* came through, the one that raised it last."""
    return (frame for frame, _ in walk_tb(error.__traceback__))
