"""The steps that a flow yields, and what each is answered with.

A flow is a generator: it yields steps, is sent their outcomes, and returns a value. It does not
know whether it runs sync or async; a driver in each client does what its steps say.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from msgspec import Struct

__all__ = [
    "AskServer",
    "Begin",
    "Chunk",
    "Emit",
    "Flow",
    "Once",
    "Open",
    "Request",
    "Sleep",
    "Start",
    "Step",
    "Stop",
    "T",
    "Wait",
    "batch",
]

T = TypeVar("T")


class Request(Struct, frozen=True):
    """A step: send this, again where that is safe; read the answer. Answered with a Response.

    Attributes:
        method: HTTP method.
        path: Path behind the root, quoted.
        options: What else httpx's `request` takes: params, headers, json, content, …
    """

    method: str
    path: str
    options: Mapping[str, Any]

    @property
    def params(self) -> dict[str, Any]:
        """The query."""
        return dict(self.options.get("params") or {})

    @property
    def body(self) -> dict[str, Any]:
        """The fields of a body that is a JSON object; else none."""
        body = self.options.get("json")
        return dict(body) if isinstance(body, Mapping) else {}


class Open(Struct, frozen=True):
    """A step: send this, and leave the answer of a success unread. Answered with a Response.

    The body of any other answer is read. What a flow opened before is closed; and the last with
    the flow.
    """

    request: Request


class Once(Struct, frozen=True):
    """A step: send this, whatever comes of it not again. Answered with a Response.

    Attributes:
        request: What is sent.
        opens: Whether a success is left unread, as by Open.
    """

    request: Request
    opens: bool = False


class Begin(Struct, frozen=True):
    """A step: how often may a request go out, and for how long from now? Answered with Attempts."""


class Chunk(Struct, frozen=True):
    """A step: the next bytes of what was opened last. Answered with bytes, empty at their end."""


class Sleep(Struct, frozen=True):
    """A step: wait this long. Answered with the time afterwards, in seconds of a steady clock."""

    seconds: float


class AskServer(Struct, frozen=True):
    """A step: what is the server? Answered with a Server, which is asked for once."""


class Start(Struct, frozen=True):
    """A step: run another flow beside this one. Answered with what Wait and Stop take.

    It ends with this one at the latest.

    Attributes:
        flow: Returns it; called again in a process that was forked meanwhile.
    """

    flow: Callable[[], Flow[Any]]


class Wait(Struct, frozen=True):
    """A step: wait for what was started. Answered with what its flow returns."""

    started: Any


class Stop(Struct, frozen=True):
    """A step: let what was started end, wherever it is. Answered with None when nothing runs."""

    started: Sequence[Any]


class Emit(Struct, frozen=True):
    """A step of a flow that is iterated: hand these items out. Answered with None."""

    items: Sequence[Any]


Step: TypeAlias = (
    Request | Open | Once | Begin | Chunk | Sleep | AskServer | Start | Wait | Stop | Emit
)
Flow: TypeAlias = Generator[Step, Any, T]


def batch(flow: Flow[object]) -> Flow[Sequence[Any] | None]:
    """Return the items that *flow* hands out next, or None when it has ended."""
    try:
        step = next(flow)
        while not isinstance(step, Emit):
            try:
                outcome = yield step
            except Exception as error:  # noqa: BLE001 - it is the flow's to handle or to raise
                step = flow.throw(error)
            else:
                step = flow.send(outcome)
    except StopIteration:
        return None
    return step.items
