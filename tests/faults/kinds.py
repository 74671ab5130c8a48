"""The faults, and which of them comes next: drawn by a generator with a seed."""

from __future__ import annotations

import random
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What is done to an exchange, by the point at which it is done.

    "Done" says that the server got the whole request, so that what it asks for was done.
    """

    NONE = "untouched"

    # Before the request is forwarded: the server sees nothing, or nothing whole.
    REFUSED = "refused, and all that connect for a while"
    CLOSED = "closed before it was forwarded"
    RESET = "reset before it was forwarded"
    PART = "forwarded in part, then cut"

    # After it was forwarded.
    DROPPED = "cut as soon as it was forwarded"
    UNANSWERED = "cut when the answer was there"
    HEAD_CUT = "answer cut in its head"
    BODY_CUT = "answer cut in its body"
    UNFRAMED = "answer cut in a body of untold length"

    # Delays.
    SLOW = "forwarded slowly"
    HELD = "answer held until the client gave up"
    LATE = "forwarded after the client gave up"

    # Duplicates.
    TWICE_FIRST = "sent twice, first answer"
    TWICE_SECOND = "sent twice, second answer"
    AT_ONCE = "sent twice at once"

    # Other answers than the server's.
    PAGE = "web page 502 to 504, not done"
    PAGE_DONE = "web page 502 to 504, done"
    PAGE_200 = "web page 200, not done"
    PAGE_200_DONE = "web page 200, done"
    FAILURE = "JSON 500, not done"
    FAILURE_DONE = "JSON 500, done"
    TOO_MANY = "429 with Retry-After, not done"
    GARBAGE = "no HTTP at all, not done"
    GARBAGE_DONE = "no HTTP at all, done"
    GZIP = "broken gzip, done"
    FLIPPED = "one bit of the body flipped"


FAULTS = tuple(kind for kind in Kind if kind is not Kind.NONE)
BEFORE = (Kind.REFUSED, Kind.CLOSED, Kind.RESET, Kind.PART)
DELAYS = (Kind.SLOW, Kind.HELD, Kind.LATE)
DOUBLES = (Kind.TWICE_FIRST, Kind.TWICE_SECOND, Kind.AT_ONCE)
UNDONE = (Kind.PAGE, Kind.PAGE_200, Kind.FAILURE, Kind.TOO_MANY, Kind.GARBAGE)
"""Answered in place of the server, which is not asked."""


class Fault(NamedTuple):
    """What is done to one exchange.

    Attributes:
        kind: What.
        share: Where, or for how long: a share of what there is, from 0 to below 1.
        turn: Which of several ways, if there are some: any number, to be taken modulo.
    """

    kind: Kind
    share: float = 0.5
    turn: int = 0


class Draw:
    """Draws faults: the same ones, in the same order, for the same seed.

    Args:
        seed: Any number.
        rate: The share of exchanges that something is done to, from 0 to 1.
    """

    def __init__(self, seed: int, rate: float) -> None:
        self._random = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
        self._rate = rate

    def __call__(self) -> Fault:
        """Return what is done to the next exchange."""
        hit = self._random.random() < self._rate
        kind = self._random.choice(FAULTS)
        fault = Fault(kind, self._random.random(), self._random.randrange(2**16))
        return fault if hit else fault._replace(kind=Kind.NONE)
