"""Sending a request again: what came of it, whether that is safe, how long to wait. Pure.

httpx-retries decides by method and status alone, beneath the client. Here it matters whether the
request reached the server: one that surely did not goes out again whatever it asks, and one that
may have goes out again only if doing it twice is doing it once.
"""

from __future__ import annotations

import logging
import os
import re
import threading
import time
from datetime import UTC, datetime
from enum import Enum
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, Self, TypeAlias, TypeVar

from msgspec import Struct
from msgspec.structs import force_setattr

from airflow_openapi._runtime.beside import check, pause
from airflow_openapi._runtime.details import answered, one_line
from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.lazy import Deferred
from airflow_openapi._runtime.numbers import whole
from airflow_openapi._runtime.steps import Begin, Flow, Once, Open, Request, Sleep

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime import origins
else:
    httpx = Deferred("httpx")
    origins = Deferred("airflow_openapi._runtime.origins")

__all__ = [
    "RATE",
    "Attempts",
    "Fate",
    "Outcome",
    "Rate",
    "Retry",
    "ahold",
    "fate_of",
    "hold",
    "is_idempotent",
    "note_of",
]

Outcome: TypeAlias = "httpx.Response | Exception"
"""What came of sending a request: an answer, or why there is none."""

_Noted = TypeVar("_Noted", bound="Outcome")
_NOTE: Final = "airflow_rest.note"
RATE: Final = "airflow_rest.rate"
"""Key of a request's extensions: the Rate that it keeps to, and a login on its way."""

_LOG: Final = logging.getLogger("airflow_rest")
_AWAY: Final = {HTTPStatus.BAD_GATEWAY, HTTPStatus.SERVICE_UNAVAILABLE, HTTPStatus.GATEWAY_TIMEOUT}
_LONGEST_ASKED_S: Final = 1e9  # which is slept through; not so the year 9999
# What does not change by asking again: a certificate, a name that there is not.
_LASTING: Final = (
    r"CERTIFICATE_VERIFY|WRONG_VERSION_NUMBER|_ALERT_"
    r"|Name or service not known|nodename nor servname|getaddrinfo failed|No address associated"
)


class Fate(Enum):
    """What is known of a request after it was sent."""

    ANSWERED = "the server did it, or refused it"
    UNSENT = "it surely did nothing, and may do so later"
    LOST = "nobody can tell whether the server did it"
    HOPELESS = "it surely did nothing, and will not do so later"


class Retry(Struct, frozen=True, kw_only=True):
    """How often a request goes out, and how long that may take in all.

    Before each further try a random time passes, up to a pause that doubles from try to try; or
    what the server asks for in Retry-After, in seconds or as a date, and a little more.

    Attributes:
        tries: How often it goes out at most, from 1.
        deadline: Seconds after which no further try begins. One that began may take its own
            timeout.
        first_pause: Seconds, the longest pause before the second try.
        longest_pause: Seconds that this grows to.
    """

    tries: int = 5
    deadline: float = 60.0
    first_pause: float = 0.5
    longest_pause: float = 20.0

    def __post_init__(self) -> None:
        """Refuse what is no number of tries or of seconds.

        Raises:
            InvalidInputError: One of the numbers is none.
        """
        force_setattr(self, "tries", whole("tries", self.tries, 1))
        for name in ("deadline", "first_pause", "longest_pause"):
            seconds = getattr(self, name)
            if not isinstance(seconds, int | float) or not seconds >= 0:  # nor NaN
                raise InvalidInputError(f"{name}={seconds!r}: give seconds, from 0 on")


class Attempts:
    """The tries of one request.

    Args:
        retry: How many there may be, and for how long.
        now: When the first began, in seconds of a steady clock.

    Attributes:
        made: How many there were.
        seconds: How long they took, at the last question.
    """

    def __init__(self, retry: Retry, now: float) -> None:
        self._retry = retry
        self._began = now
        self.made = 0
        self.seconds = 0.0

    def anew(self) -> Self:
        """Return as many tries of another request, which end by the same deadline."""
        return type(self)(self._retry, self._began)

    def pause(
        self, now: float, outcome: Outcome | None = None, *, again: bool = True
    ) -> float | None:
        """Count a try, and return the seconds to wait before the next; None if there is none.

        Args:
            now: When the last try ended.
            outcome: What came of it.
            again: Whether the request may go out again at all.
        """
        self.made += 1
        self.seconds = now - self._began
        if not again or self.made >= self._retry.tries:
            return None
        from random import uniform  # noqa: PLC0415 - for what went wrong alone

        longest = min(
            self._retry.first_pause * 2 ** min(self.made - 1, 60), self._retry.longest_pause
        )
        pause = uniform(0, longest)  # noqa: S311 - so that clients do not come all at once
        if isinstance(outcome, httpx.Response):
            pause += _asked_for(outcome)
        return pause if self.seconds + pause <= self._retry.deadline else None

    def log(self, method: str, path: str, outcome: Outcome, pause: float) -> None:
        """Say what came of a try, and when the next begins."""
        said = (
            answered(outcome, method, path)
            if isinstance(outcome, httpx.Response)
            else f"{method} {path}: {one_line(outcome) or type(outcome).__name__}"
        )
        _LOG.info("%s; try %d follows in %.1f s", said, self.made + 1, pause)

    def noted(self, outcome: _Noted) -> _Noted:
        """Return *outcome*, with a note of how often it was tried: see `note_of`."""
        if self.made > 1:
            note = f"It was tried {self.made} times in {self.seconds:.1f} s."
            if isinstance(outcome, httpx.Response):
                outcome.extensions[_NOTE] = f"{note} An earlier try may have done what it asked."
            else:
                outcome.add_note(note)
        return outcome


def note_of(response: httpx.Response) -> str:
    """Return what is to be known of how *response* came; "" if it came at the first try."""
    return str(response.extensions.get(_NOTE, ""))


class Rate:
    """A limit of requests a second, for all threads and tasks of a client.

    Each request has a moment of its own, one gap after the other. Who is cancelled while it waits
    gives its moment back, to whoever comes next.

    Args:
        per_second: The limit, above 0.

    Raises:
        InvalidInputError: It is no such number.
    """

    def __init__(self, per_second: float) -> None:
        given: object = per_second
        if not isinstance(given, int | float) or not 0 < given < float("inf"):
            raise InvalidInputError(f"rate={given!r}: give requests a second, above 0")
        self._gap = 1 / per_second
        self._next = 0.0
        self._returned: list[float] = []
        self._locks: dict[int, threading.RLock] = {}

    def moment(self, now: float) -> float:
        """Return when the next request may go out, in seconds of a steady clock.

        Args:
            now: The time, by the same clock.
        """
        with self._lock:
            while self._returned and self._returned[0] < now:
                self._returned.pop(0)
            if self._returned:
                return self._returned.pop(0)
            at = max(now, self._next)
            self._next = at + self._gap
            return at

    def give_back(self, moment: float) -> None:
        """Leave a moment, in which nothing goes out, to another request."""
        with self._lock:
            self._returned.append(moment)
            self._returned.sort()

    @property
    def _lock(self) -> threading.RLock:
        """The lock of this process, which may be forked while a thread holds that of the other.

        A handler of a signal may ask where it is held.
        """
        return self._locks.setdefault(os.getpid(), threading.RLock())


def hold(request: httpx.Request) -> None:
    """Wait until *request* may go out by the Rate that it has with it; for httpx, as a hook.

    Raises:
        Unwanted: Nobody wants it any more.
    """
    check()
    if rate := request.extensions.get(RATE):
        now = time.monotonic()
        moment = rate.moment(now)
        try:
            pause(moment - now)
        except BaseException:
            rate.give_back(moment)
            raise


async def ahold(request: httpx.Request) -> None:
    """As `hold`, for asyncio."""
    if rate := request.extensions.get(RATE):
        from asyncio import sleep  # noqa: PLC0415 - whoever is here has loaded it

        now = time.monotonic()
        moment = rate.moment(now)
        try:
            await sleep(moment - now)
        except BaseException:
            rate.give_back(moment)
            raise


def sent(step: Request | Open) -> Flow[httpx.Response]:
    """Return the answer to a request, which goes out again where that is safe."""
    request = step.request if isinstance(step, Open) else step
    attempts: Attempts = yield Begin()
    while True:
        outcome: Outcome
        try:
            outcome = yield Once(request, isinstance(step, Open))
        except httpx.TransportError as error:
            if origins.handled(error):  # by a signal: it is none of the request
                raise
            outcome = error
        fate = fate_of(outcome)
        again, pause = fate is Fate.UNSENT, None
        if fate is Fate.LOST:
            # A PATCH of actions makes and deletes, and may refuse what it made before.
            again = is_idempotent(request.method, request.path) and "actions" not in request.body
        if again or attempts.made:
            pause = attempts.pause((yield Sleep(0)), outcome, again=again)
        if pause is not None:
            attempts.log(request.method, request.path, outcome, pause)
            yield Sleep(pause)
        elif isinstance(outcome, Exception):
            raise attempts.noted(outcome)
        else:
            return attempts.noted(outcome)


def fate_of(outcome: Outcome) -> Fate:
    """Return what is known of a request.

    Args:
        outcome: Its answer, or the error that came of sending or of reading it.
    """
    if isinstance(outcome, httpx.Response):
        if outcome.status_code == HTTPStatus.TOO_MANY_REQUESTS:
            return Fate.UNSENT
        return Fate.LOST if outcome.status_code in _AWAY else Fate.ANSWERED
    unsent = (
        httpx.ConnectError,
        httpx.ConnectTimeout,
        httpx.PoolTimeout,
        httpx.ProxyError,
        httpx.UnsupportedProtocol,
    )
    if isinstance(outcome, unsent):
        return Fate.HOPELESS if re.search(_LASTING, str(outcome)) else Fate.UNSENT
    if isinstance(outcome, httpx.TransportError | httpx.DecodingError):
        return Fate.LOST
    return Fate.ANSWERED


def is_idempotent(method: str, path: str) -> bool:
    """Return whether sending a request twice does what sending it once does.

    Airflow's PATCH sets what it names to what it says, so it is; of the POSTs, those that list.
    """
    return method != "POST" or path.endswith("/list")


def _asked_for(response: httpx.Response) -> float:
    """Return the seconds that the server asks to wait, or 0."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - for what went wrong alone

    text = response.headers.get("Retry-After", "").strip()
    if re.fullmatch(r"[0-9]{1,9}", text):
        return float(text)
    try:
        date = parsedate_to_datetime(text)
        date = date.replace(tzinfo=date.tzinfo or UTC)
        return min(max(0.0, (date - datetime.now(UTC)).total_seconds()), _LONGEST_ASKED_S)
    except (ValueError, TypeError, OverflowError):
        return 0.0
