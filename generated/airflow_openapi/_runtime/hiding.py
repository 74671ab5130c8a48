"""What keeps secrets from being shown: by repr, by pickle, by a traceback with its locals."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from functools import wraps
from types import FrameType, TracebackType
from typing import Any, Final, Generic, Literal, NoReturn, ParamSpec, Self, TypeVar

__all__ = ["TOLD", "AsyncDiscreetStack", "Hidden", "discreet", "forget", "package_of"]

TOLD: Final = "airflow_rest.told"
"""Key of a request's extensions: a Hidden with the secret in its body, which goes out once."""

P = ParamSpec("P")
T = TypeVar("T")

# Whose frames are emptied: ours, and those that have a request's headers and body on their way.
_PACKAGES: Final = frozenset(
    {"airflow_openapi", "airflow_rest", "h11", "h2", "hpack", "httpcore", "httpx", "hyperframe"}
)


class Hidden(Generic[T]):
    """A secret, which no repr shows, no pickle holds and `vars` does not find.

    Attributes:
        value: The secret.
    """

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "…"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> NoReturn:
        """Refuse: pickle would write the secret out."""
        raise TypeError("a secret cannot be pickled: make what holds it where it is used")


def discreet(function: Callable[P, T]) -> Callable[P, T]:
    """Return *function*, whose errors leave without its arguments and locals.

    Programs that report errors show the locals of each frame of a traceback.
    """

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            forget(error)
            del args, kwargs
            raise

    return call


class AsyncDiscreetStack(AsyncExitStack):
    """An AsyncExitStack that errors leave without the locals of the frames they came through."""

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> Literal[False]:
        if error:
            forget(error)
        await super().__aexit__(kind, error, traceback)
        return False


def forget(error: BaseException) -> None:
    """Empty the frames that *error*, its causes and its contexts came through, but not its texts.

    Those of ours and of httpx; where somebody else's code failed, its frames stay as they are.
    """
    chain: list[BaseException | None] = [error]
    seen: set[int] = set()
    while chain:
        one = chain.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        _empty(one.__traceback__)
        if one.__suppress_context__:  # what nobody is shown may have a text or a body in it
            one.__context__ = None
        inner: Any = getattr(one, "exceptions", ())  # of an exception group
        chain += [one.__cause__, one.__context__, *inner]


def package_of(frame: FrameType) -> str:
    """Return the name of the topmost package whose code *frame* runs."""
    return str(frame.f_globals.get("__name__")).partition(".")[0]


def _empty(traceback: TracebackType | None) -> None:
    while traceback:
        frame = traceback.tb_frame
        if package_of(frame) in _PACKAGES:
            with suppress(RuntimeError):  # it still runs: it is one of those that call this
                frame.clear()
        traceback = traceback.tb_next
